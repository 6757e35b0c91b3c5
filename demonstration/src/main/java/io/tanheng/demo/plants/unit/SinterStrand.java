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

/** A sinter strand of 360 t/h on coke breeze and limestone, with much leak air and a dry desulphurisation. */
public final class SinterStrand implements Unit {

    private static final double RATED_SINTER_KILOGRAMS = 100;
    private static final double BREEZE_PER_SINTER = 0.054;
    private static final double CALCIUM_OXIDE_OF_FLUXES = 0.072;
    private static final double MAGNESIUM_OXIDE_FROM_DOLOMITE = 0.014;
    private static final double UNBURNT_SHARE = 0.006;
    private static final double MIX_WATER_PER_SINTER = 0.078;
    public static final Fuel BREEZE = new SolidAnalysis(77.5, 0.5, 0.9, 0.9, 0.7, 8.0, 11.5).fuel();
    private static final Duct DUCT = new Duct(17.6, 1.03);

    @Override
    public UnitState run(Conditions conditions) {
        Weather weather = conditions.weather();
        double sinter = RATED_SINTER_KILOGRAMS * conditions.load();
        double breeze = sinter * BREEZE_PER_SINTER * (1 + 0.03 * conditions.fuelWander());
        // Suction of the fans hardly follows the output, so at low output more air leaks in.
        double excess = 3.45 + 1.6 * (1 - conditions.load()) + 0.10 * conditions.airWander();
        Combustion fire = Combustion.of(BREEZE.elements().times(breeze), weather.air(), excess, UNBURNT_SHARE);
        Calcination flux =
                Calcination.leaving(sinter * CALCIUM_OXIDE_OF_FLUXES, sinter * MAGNESIUM_OXIDE_FROM_DOLOMITE);
        double mixWater = sinter * MIX_WATER_PER_SINTER * 1000 / 18;
        SulphurBinding binding = SulphurBinding.of(fire.flueGas(), 0.955);
        FlueGas gas =
                binding.clean().withCarbonDioxide(flux.carbonDioxideMoles()).withWater(mixWater);
        double celsius = 112 + 18 * conditions.load();
        StackGas stack = new StackGas(gas, celsius, weather.pascal(), -240, DUCT, ReferenceState.CHINA);
        Elements in = fire.fuel()
                .plus(fire.air().elements())
                .plus(Elements.CARBON_DIOXIDE.times(flux.carbonDioxideMoles()))
                .plus(Elements.WATER.times(mixWater));
        Elements out =
                gas.elements().plus(binding.boundElements()).plus(new Elements(fire.unburntCarbon(), 0, 0, 0, 0));
        double inert = breeze * BREEZE.ashKilograms() + flux.oxideKilograms();
        return new UnitState(
                stack,
                52 + 10 * conditions.airWander(),
                6.2 + 1.2 * conditions.airWander(),
                flows(sinter, breeze),
                Map.of(),
                new Balance(in, out, inert, inert, heat(breeze, gas, fire, celsius, weather)));
    }

    /** All magnesium oxide comes from dolomite, which brings as many moles of calcium oxide; limestone brings the rest. */
    private static Map<Flow, Double> flows(double sinter, double breeze) {
        double dolomite = sinter * MAGNESIUM_OXIDE_FROM_DOLOMITE / 40;
        double limestone = sinter * CALCIUM_OXIDE_OF_FLUXES / 56 - dolomite;
        return Map.of(
                Flow.COKE_BREEZE,
                breeze,
                Flow.LIMESTONE,
                limestone * 100,
                Flow.DOLOMITE,
                dolomite * 184,
                Flow.SINTER,
                sinter);
    }

    private static HeatBalance heat(double breeze, FlueGas gas, Combustion fire, double celsius, Weather weather) {
        double fuel = breeze * BREEZE.netHeatMegajoules();
        double loss = gas.sensibleMegawatts(celsius) - fire.air().sensibleMegawatts(weather.celsius());
        return new HeatBalance(
                fuel, List.of(new Use("waste gas", loss), new Use("calcination, drying and hot sinter", fuel - loss)));
    }
}
