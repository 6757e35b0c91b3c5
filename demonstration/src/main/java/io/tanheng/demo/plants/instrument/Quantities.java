/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.instrument;

import io.tanheng.demo.plants.instrument.Quantity.Accuracy;
import io.tanheng.demo.plants.instrument.Quantity.Gases;
import io.tanheng.demo.plants.physics.StackGas;
import io.tanheng.demo.plants.physics.Weather;
import io.tanheng.demo.plants.unit.Meter;
import io.tanheng.demo.plants.unit.UnitState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What the simulated instruments report, by the language they speak. */
public final class Quantities {

    /** The code of the true tonnes per hour in HJ 212; none of the standard's, registered with each simulated source. */
    public static final String TRUE_CO2_HJ212 = "a05991";

    /** The name of the true tonnes per hour in SenML. */
    public static final String TRUE_CO2_SENML = "true-co2";

    private static final double AIR_OXYGEN = 20.95;

    private Quantities() {}

    /** A stack under HJ 212. Carbon dioxide is sent in percent of dry gas: the standard's mg/m3 field is too short for it. */
    public static List<Quantity> chineseStack() {
        return List.of(
                probe("a01011", 2, s -> s.stack().velocity(), w -> 0.3, new Accuracy(0.04, 0.06)),
                probe("a01012", 1, s -> s.stack().celsius(), Weather::celsius, new Accuracy(0.2, 0.5)),
                probe("a01013", 3, s -> s.stack().gaugePascal() / 1000, w -> -0.01, new Accuracy(0.003, 0.005)),
                probe(
                        "a01014",
                        2,
                        s -> s.stack().gas().moisturePercent(),
                        Quantities::humidity,
                        new Accuracy(0.06, 0.12)),
                probe(
                        "a01006",
                        2,
                        s -> s.stack().ambientPascal() / 1000,
                        w -> w.pascal() / 1000,
                        new Accuracy(0.01, 0.03)),
                analyser(
                        "a19001",
                        Quantities::oxygen,
                        w -> AIR_OXYGEN,
                        new Accuracy(0.03, 0.10),
                        new Gases(0, AIR_OXYGEN)),
                analyser("a05001", Quantities::dioxide, w -> 0.04, new Accuracy(0.04, 0.12), new Gases(0, 20)),
                analyser("a21026", Quantities::sulphur, w -> 0.4, new Accuracy(0.5, 1.0), new Gases(0, 80)),
                analyser("a21002", UnitState::nitrogenOxides, w -> 0.6, new Accuracy(0.6, 1.2), new Gases(0, 160)),
                probe("a34013", 2, UnitState::particulate, w -> 0.2, new Accuracy(0.15, 0.2)));
    }

    /** A stack whose measuring computer reports concentration and flow in the normal state, as under EN 14181, in SenML. */
    public static List<Quantity> europeanStack() {
        return List.of(
                senml(
                        "co2-concentration",
                        "kg/m3",
                        6,
                        s -> s.stack().carbonDioxideMilligrams() / 1e6,
                        w -> 0.0007,
                        new Accuracy(0.0003, 0.0008),
                        Optional.of(new Gases(0, 0.16))),
                senml(
                        "dry-standard-flow",
                        "m3/s",
                        2,
                        s -> s.stack().dryStandardFlow() / 3600,
                        w -> 0,
                        new Accuracy(1.2, 2.5),
                        Optional.empty()),
                senml(
                        "oxygen-dry",
                        "%",
                        2,
                        Quantities::oxygen,
                        w -> AIR_OXYGEN,
                        new Accuracy(0.03, 0.08),
                        Optional.of(new Gases(0, AIR_OXYGEN))),
                senml(
                        "flue-gas-temperature",
                        "Cel",
                        1,
                        s -> s.stack().celsius(),
                        Weather::celsius,
                        new Accuracy(0.2, 0.5),
                        Optional.empty()));
    }

    /** The meters of a boiler house, in SenML. */
    public static List<Quantity> boilerMeters() {
        return Arrays.stream(Meter.values())
                .map(meter -> senml(
                        meter.code(),
                        meter.unit(),
                        meter.decimals(),
                        state -> state.meters().getOrDefault(meter, 0.0),
                        weather -> 0,
                        Accuracy.PERFECT,
                        Optional.empty()))
                .toList();
    }

    /** The truth, for comparison: what leaves the stack by the simulator's own balance. */
    public static Quantity trueTonnes(String code) {
        return new Quantity(
                code,
                code.equals(TRUE_CO2_SENML) ? Optional.of("t/h") : Optional.empty(),
                3,
                state -> state.stack().trueTonnesPerHour(),
                air -> 0,
                Accuracy.PERFECT,
                Optional.empty());
    }

    private static double oxygen(UnitState state) {
        return state.stack().gas().oxygenDryPercent();
    }

    private static double dioxide(UnitState state) {
        return state.stack().gas().carbonDioxideDryPercent();
    }

    private static double sulphur(UnitState state) {
        StackGas stack = state.stack();
        return stack.gas().sulphurDioxideMilligrams(stack.state());
    }

    private static double humidity(Weather weather) {
        return weather.air().waterPerMole() / (1 + weather.air().waterPerMole()) * 100;
    }

    private static Quantity probe(
            String code,
            int decimals,
            ToDoubleFunction<UnitState> running,
            ToDoubleFunction<Weather> stopped,
            Accuracy accuracy) {
        return new Quantity(code, Optional.empty(), decimals, running, stopped, accuracy, Optional.empty());
    }

    private static Quantity analyser(
            String code,
            ToDoubleFunction<UnitState> running,
            ToDoubleFunction<Weather> stopped,
            Accuracy accuracy,
            Gases gases) {
        return new Quantity(code, Optional.empty(), 2, running, stopped, accuracy, Optional.of(gases));
    }

    private static Quantity senml(
            String code,
            String unit,
            int decimals,
            ToDoubleFunction<UnitState> running,
            ToDoubleFunction<Weather> stopped,
            Accuracy accuracy,
            Optional<Gases> gases) {
        return new Quantity(code, Optional.of(unit), decimals, running, stopped, accuracy, gases);
    }
}
