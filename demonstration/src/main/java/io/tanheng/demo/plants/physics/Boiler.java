/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

import io.tanheng.demo.plants.physics.HeatBalance.Use;
import java.util.List;

/**
 * A boiler under fire: the fuel it takes for its duty, by the heat-loss method.
 *
 * @param fuelUnits kilograms or normal cubic metres of fuel per second
 */
public record Boiler(double fuelUnits, Combustion combustion, HeatBalance heat) {

    private static final double CARBON_MEGAJOULES_PER_KILOGRAM = 32.76;

    /**
     * How a boiler is run.
     *
     * @param excessAirRatio at the measuring point, leakage included
     * @param unburntShare part of the fuel's carbon that stays in the ash
     * @param exitCelsius flue gas behind the air heater
     * @param radiationShare part of the fuel's heat lost through the walls
     */
    public record Setting(double excessAirRatio, double unburntShare, double exitCelsius, double radiationShare) {}

    /** Finds the fuel for a duty in megawatts of steam. */
    public static Boiler fire(Fuel fuel, double dutyMegawatts, Setting setting, Weather weather) {
        Combustion perUnit =
                Combustion.of(fuel.elements(), weather.air(), setting.excessAirRatio(), setting.unburntShare());
        double lossPerUnit = gasLoss(perUnit, setting, weather) + unburntLoss(perUnit);
        double units = dutyMegawatts / (fuel.netHeatMegajoules() * (1 - setting.radiationShare()) - lossPerUnit);
        Combustion fire = Combustion.of(
                fuel.elements().times(units), weather.air(), setting.excessAirRatio(), setting.unburntShare());
        double heat = fuel.netHeatMegajoules() * units;
        return new Boiler(
                units,
                fire,
                new HeatBalance(
                        heat,
                        List.of(
                                new Use("steam", dutyMegawatts),
                                new Use("flue gas", gasLoss(fire, setting, weather)),
                                new Use("unburnt carbon", unburntLoss(fire)),
                                new Use("radiation", heat * setting.radiationShare()))));
    }

    private static double gasLoss(Combustion fire, Setting setting, Weather weather) {
        return fire.flueGas().sensibleMegawatts(setting.exitCelsius())
                - fire.air().sensibleMegawatts(weather.celsius());
    }

    private static double unburntLoss(Combustion fire) {
        return fire.unburntCarbon() * 12 / 1000 * CARBON_MEGAJOULES_PER_KILOGRAM;
    }
}
