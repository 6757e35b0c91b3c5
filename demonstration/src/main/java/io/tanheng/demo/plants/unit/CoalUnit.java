/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import io.tanheng.demo.plants.physics.Balance;
import io.tanheng.demo.plants.physics.Boiler;
import io.tanheng.demo.plants.physics.Duct;
import io.tanheng.demo.plants.physics.Elements;
import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.physics.ReferenceState;
import io.tanheng.demo.plants.physics.SolidAnalysis;
import io.tanheng.demo.plants.physics.StackGas;
import io.tanheng.demo.plants.physics.Weather;
import io.tanheng.demo.plants.physics.WetScrubber;
import java.util.Map;

/** A pulverised-coal unit of 350 MW with district heat and wet limestone desulphurisation. */
public final class CoalUnit implements Unit {

    public static final SolidAnalysis COAL_ANALYSIS = new SolidAnalysis(55.0, 3.5, 8.5, 1.0, 0.7, 12.5, 18.8);
    public static final double RATED_MEGAWATTS = 350;

    private static final double STEAM_TO_ELECTRICITY = 0.445;
    private static final double STEAM_MEGAJOULES_PER_KILOGRAM = 2.43;
    private static final double SCRUBBER_EFFICIENCY = 0.985;
    private static final Fuel COAL = COAL_ANALYSIS.fuel();
    private static final Duct DUCT = new Duct(38.5, 1.02);

    @Override
    public UnitState run(Conditions conditions) {
        Weather weather = conditions.weather();
        double electric = RATED_MEGAWATTS * conditions.load();
        double heat = districtHeat(weather);
        double duty = electric / STEAM_TO_ELECTRICITY + heat;
        double excess = 1.30 + 0.22 * (1 - conditions.load()) + 0.02 * conditions.airWander();
        Boiler boiler = Boiler.fire(
                COAL, duty, new Boiler.Setting(excess, 0.012, 118 + 14 * conditions.load(), 0.004), weather);
        double celsius = 49 + 2.5 * conditions.load();
        double gauge = -120 - 60 * conditions.load();
        WetScrubber scrubber =
                WetScrubber.of(boiler.combustion().flueGas(), SCRUBBER_EFFICIENCY, celsius, weather.pascal() + gauge);
        return new UnitState(
                new StackGas(scrubber.clean(), celsius, weather.pascal(), gauge, DUCT, ReferenceState.CHINA),
                36 + 8 * conditions.airWander() + 6 * (1 - conditions.load()),
                3.2 + 0.8 * conditions.airWander(),
                Map.of(Flow.COAL, boiler.fuelUnits(), Flow.ELECTRICITY, electric, Flow.HEAT, heat),
                meters(electric, duty, boiler.fuelUnits(), conditions.load()),
                balance(boiler, scrubber));
    }

    private static double districtHeat(Weather weather) {
        return Math.min(180, Math.max(0, 18 - weather.celsius()) * 9);
    }

    private static Map<Meter, Double> meters(double electric, double duty, double coal, double load) {
        return Map.of(
                Meter.ELECTRIC_LOAD,
                electric * 1e6,
                Meter.STEAM_FLOW,
                duty / STEAM_MEGAJOULES_PER_KILOGRAM,
                Meter.STEAM_TEMPERATURE,
                552 + 14 * load,
                Meter.STEAM_PRESSURE,
                (9.0 + 15.2 * load) * 1e6,
                Meter.FEEDWATER_TEMPERATURE,
                215 + 60 * load,
                Meter.FUEL_FLOW,
                coal);
    }

    private static Balance balance(Boiler boiler, WetScrubber scrubber) {
        Elements carbonate = new Elements(1, 0, 3, 0, 0).times(scrubber.limestone());
        Elements gypsum = new Elements(0, 4, 6, 0, 1).times(scrubber.limestone());
        Elements in = boiler.combustion()
                .fuel()
                .plus(boiler.combustion().air().elements())
                .plus(carbonate)
                .plus(Elements.WATER.times(scrubber.makeUpWater()));
        Elements out = scrubber.clean()
                .elements()
                .plus(gypsum)
                .plus(new Elements(boiler.combustion().unburntCarbon(), 0, 0, 0, 0));
        double ash = COAL.ashKilograms() * boiler.fuelUnits();
        double calcium = scrubber.limestone() * 40 / 1000;
        return new Balance(in, out, ash + calcium, ash + calcium, boiler.heat());
    }
}
