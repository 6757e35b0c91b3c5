/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import io.tanheng.demo.plants.physics.Balance;
import io.tanheng.demo.plants.physics.Boiler;
import io.tanheng.demo.plants.physics.Duct;
import io.tanheng.demo.plants.physics.Elements;
import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.physics.GasAnalysis;
import io.tanheng.demo.plants.physics.GasSpecies;
import io.tanheng.demo.plants.physics.ReferenceState;
import io.tanheng.demo.plants.physics.StackGas;
import io.tanheng.demo.plants.physics.Weather;
import java.util.Map;

/** A 150 MW boiler of a steel works on blast-furnace gas with some coke-oven gas; the blend follows the works. */
public final class SteelPowerUnit implements Unit {

    private static final double RATED_MEGAWATTS = 150;
    public static final Fuel BLAST_FURNACE_GAS = new GasAnalysis(Map.of(
                    GasSpecies.CARBON_MONOXIDE, 23.6,
                    GasSpecies.CARBON_DIOXIDE, 20.4,
                    GasSpecies.HYDROGEN, 3.4,
                    GasSpecies.NITROGEN, 52.6))
            .fuel(ReferenceState.CHINA);
    public static final Fuel COKE_OVEN_GAS = new GasAnalysis(Map.of(
                    GasSpecies.HYDROGEN, 58.2,
                    GasSpecies.METHANE, 25.1,
                    GasSpecies.CARBON_MONOXIDE, 6.9,
                    GasSpecies.ETHYLENE, 2.4,
                    GasSpecies.CARBON_DIOXIDE, 2.3,
                    GasSpecies.NITROGEN, 4.55,
                    GasSpecies.OXYGEN, 0.5,
                    GasSpecies.HYDROGEN_SULPHIDE, 0.05))
            .fuel(ReferenceState.CHINA);
    private static final Duct DUCT = new Duct(21.2, 0.98);

    @Override
    public UnitState run(Conditions conditions) {
        Weather weather = conditions.weather();
        double duty = RATED_MEGAWATTS * conditions.load() / 0.385;
        double excess = 1.14 + 0.10 * (1 - conditions.load()) + 0.02 * conditions.airWander();
        double celsius = 124 + 16 * conditions.load();
        double cokeOvenShare = 0.10 + 0.04 * conditions.fuelWander();
        Boiler boiler = Boiler.fire(blend(cokeOvenShare), duty, new Boiler.Setting(excess, 0, celsius, 0.006), weather);
        StackGas stack = new StackGas(
                boiler.combustion().flueGas(), celsius, weather.pascal(), -210, DUCT, ReferenceState.CHINA);
        return new UnitState(
                stack,
                42 + 9 * conditions.airWander(),
                4.1 + 0.7 * conditions.airWander(),
                Map.of(
                        Flow.BLAST_FURNACE_GAS,
                        boiler.fuelUnits() * (1 - cokeOvenShare),
                        Flow.COKE_OVEN_GAS,
                        boiler.fuelUnits() * cokeOvenShare,
                        Flow.ELECTRICITY,
                        RATED_MEGAWATTS * conditions.load()),
                Map.of(),
                new Balance(
                        boiler.combustion()
                                .fuel()
                                .plus(boiler.combustion().air().elements()),
                        boiler.combustion().flueGas().elements(),
                        0,
                        0,
                        boiler.heat()));
    }

    private static Fuel blend(double cokeOvenShare) {
        Elements elements = BLAST_FURNACE_GAS
                .elements()
                .times(1 - cokeOvenShare)
                .plus(COKE_OVEN_GAS.elements().times(cokeOvenShare));
        double heat = BLAST_FURNACE_GAS.netHeatMegajoules() * (1 - cokeOvenShare)
                + COKE_OVEN_GAS.netHeatMegajoules() * cokeOvenShare;
        return new Fuel(elements, 0, heat);
    }
}
