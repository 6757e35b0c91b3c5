/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import io.tanheng.demo.plants.physics.Balance;
import io.tanheng.demo.plants.physics.Calcination;
import io.tanheng.demo.plants.physics.Combustion;
import io.tanheng.demo.plants.physics.Duct;
import io.tanheng.demo.plants.physics.Elements;
import io.tanheng.demo.plants.physics.FlueGas;
import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.physics.HeatBalance;
import io.tanheng.demo.plants.physics.HeatBalance.Use;
import io.tanheng.demo.plants.physics.ReferenceState;
import io.tanheng.demo.plants.physics.SolidAnalysis;
import io.tanheng.demo.plants.physics.StackGas;
import io.tanheng.demo.plants.physics.SulphurBinding;
import io.tanheng.demo.plants.physics.Weather;
import java.util.List;
import java.util.Map;

/** A precalciner kiln of 5000 tonnes of clinker a day; most of its carbon dioxide comes from limestone. */
public final class CementKiln implements Unit {

    private static final double RATED_CLINKER_KILOGRAMS = 5_000_000 / 86_400.0;
    private static final double CARBONATE_CALCIUM_OXIDE_SHARE = 0.640;
    private static final double CARBONATE_MAGNESIUM_OXIDE_SHARE = 0.015;
    private static final double CLINKER_FORMATION_MEGAJOULES = 1.76;
    private static final double RAW_WATER_PER_CLINKER = 0.07;
    public static final Fuel COAL = new SolidAnalysis(63.0, 3.9, 8.0, 1.1, 0.8, 5.0, 18.2).fuel();
    private static final Duct DUCT = new Duct(15.9, 1.01);

    @Override
    public UnitState run(Conditions conditions) {
        Weather weather = conditions.weather();
        double clinker = RATED_CLINKER_KILOGRAMS * conditions.load();
        double coal = clinker * (3.08 + 0.35 * (1 - conditions.load())) / COAL.netHeatMegajoules();
        Calcination calcination =
                Calcination.leaving(clinker * CARBONATE_CALCIUM_OXIDE_SHARE, clinker * CARBONATE_MAGNESIUM_OXIDE_SHARE);
        double excess = 2.02 + 0.05 * conditions.airWander();
        Combustion fire = Combustion.of(COAL.elements().times(coal), weather.air(), excess, 0);
        double rawWater = clinker * RAW_WATER_PER_CLINKER * 1000 / 18;
        SulphurBinding binding = SulphurBinding.of(fire.flueGas(), 0.985);
        FlueGas gas = binding.clean()
                .withCarbonDioxide(calcination.carbonDioxideMoles())
                .withWater(rawWater);
        double celsius = 96 + 8 * conditions.fuelWander();
        return new UnitState(
                new StackGas(gas, celsius, weather.pascal(), -180, DUCT, ReferenceState.CHINA),
                168 + 25 * conditions.airWander(),
                7.5 + 1.5 * conditions.airWander(),
                Map.of(Flow.COAL, coal, Flow.CLINKER, clinker),
                Map.of(),
                balance(clinker, coal, calcination, fire, binding, rawWater, gas, celsius, weather));
    }

    private static Balance balance(
            double clinker,
            double coal,
            Calcination calcination,
            Combustion fire,
            SulphurBinding binding,
            double rawWater,
            FlueGas gas,
            double celsius,
            Weather weather) {
        Elements in = fire.fuel()
                .plus(fire.air().elements())
                .plus(Elements.CARBON_DIOXIDE.times(calcination.carbonDioxideMoles()))
                .plus(Elements.WATER.times(rawWater));
        Elements out = gas.elements().plus(binding.boundElements());
        double ash = coal * COAL.ashKilograms();
        double rest = clinker
                - calcination.oxideKilograms()
                - ash
                - binding.boundElements().kilograms();
        double oxides = calcination.oxideKilograms();
        return new Balance(
                in,
                out,
                ash + oxides + rest,
                clinker - binding.boundElements().kilograms(),
                heat(clinker, coal, gas, fire, celsius, weather));
    }

    private static HeatBalance heat(
            double clinker, double coal, FlueGas gas, Combustion fire, double celsius, Weather weather) {
        double fuel = coal * COAL.netHeatMegajoules();
        double formation = clinker * CLINKER_FORMATION_MEGAJOULES;
        double loss = gas.sensibleMegawatts(celsius) - fire.air().sensibleMegawatts(weather.celsius());
        return new HeatBalance(
                fuel,
                List.of(
                        new Use("clinker formation", formation),
                        new Use("stack gas", loss),
                        new Use("drying, cooler and shell", fuel - formation - loss)));
    }
}
