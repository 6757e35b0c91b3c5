/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import io.tanheng.demo.plants.physics.Balance;
import io.tanheng.demo.plants.physics.Combustion;
import io.tanheng.demo.plants.physics.Duct;
import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.physics.GasAnalysis;
import io.tanheng.demo.plants.physics.GasSpecies;
import io.tanheng.demo.plants.physics.HeatBalance;
import io.tanheng.demo.plants.physics.HeatBalance.Use;
import io.tanheng.demo.plants.physics.ReferenceState;
import io.tanheng.demo.plants.physics.StackGas;
import io.tanheng.demo.plants.physics.Weather;
import java.util.List;
import java.util.Map;

/** A combined cycle of 410 MW on natural gas. */
public final class GasUnit implements Unit {

    private static final double RATED_MEGAWATTS = 410;
    public static final Fuel NATURAL_GAS = new GasAnalysis(Map.of(
                    GasSpecies.METHANE, 95.0,
                    GasSpecies.ETHANE, 2.5,
                    GasSpecies.PROPANE, 0.5,
                    GasSpecies.CARBON_DIOXIDE, 1.0,
                    GasSpecies.NITROGEN, 1.0))
            .fuel(ReferenceState.EUROPE);
    private static final Duct DUCT = new Duct(42.0, 1.0);

    @Override
    public UnitState run(Conditions conditions) {
        Weather weather = conditions.weather();
        double electric = RATED_MEGAWATTS * conditions.load();
        double efficiency = 0.57 - 0.09 * (1 - conditions.load());
        double cubicMetres = electric / efficiency / NATURAL_GAS.netHeatMegajoules();
        double excess = 2.85 + 0.9 * (1 - conditions.load()) + 0.04 * conditions.airWander();
        Combustion fire = Combustion.of(NATURAL_GAS.elements().times(cubicMetres), weather.air(), excess, 0);
        double celsius = 82 + 14 * conditions.load();
        return new UnitState(
                new StackGas(fire.flueGas(), celsius, weather.pascal(), -60, DUCT, ReferenceState.EUROPE),
                18 + 3 * conditions.airWander() + 20 * (1 - conditions.load()),
                0.4,
                Map.of(Flow.NATURAL_GAS, cubicMetres, Flow.ELECTRICITY, electric),
                Map.of(Meter.ELECTRIC_LOAD, electric * 1e6),
                new Balance(
                        fire.fuel().plus(fire.air().elements()),
                        fire.flueGas().elements(),
                        0,
                        0,
                        heat(electric, cubicMetres, fire, celsius, weather)));
    }

    private static HeatBalance heat(
            double electric, double cubicMetres, Combustion fire, double celsius, Weather weather) {
        double fuel = cubicMetres * NATURAL_GAS.netHeatMegajoules();
        double gas = fire.flueGas().sensibleMegawatts(celsius) - fire.air().sensibleMegawatts(weather.celsius());
        return new HeatBalance(
                fuel,
                List.of(
                        new Use("electricity", electric),
                        new Use("flue gas", gas),
                        new Use("condenser and walls", fuel - electric - gas)));
    }
}
