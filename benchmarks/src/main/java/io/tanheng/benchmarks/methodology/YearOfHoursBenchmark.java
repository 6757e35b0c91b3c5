/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.methodology;

import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackHour;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Term;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Recomputing 8,760 hours of a coal stack with all derivations; the goal is below 2 s on one core. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Measurement(iterations = 8)
public class YearOfHoursBenchmark {

    private static final int HOURS = 8_760;
    private static final Instant START = Instant.parse("2025-12-31T16:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Term.Configured> CONSTANTS = Map.of(
            "F",
            configured("F", "38.5", "m2"),
            "K_v",
            configured("K_v", "1.02", "1"),
            "B_a",
            configured("B_a", "100.8", "kPa"));

    @Benchmark
    @Warmup(iterations = 0)
    @Fork(5)
    @Measurement(iterations = 1)
    public void cold(Blackhole sink) {
        year(sink);
    }

    @Benchmark
    @Warmup(iterations = 8)
    public void warm(Blackhole sink) {
        year(sink);
    }

    private static void year(Blackhole sink) {
        for (int hour = 0; hour < HOURS; hour++) {
            sink.consume(StackMethod.CN_HJ75_CO2_DRY_PERCENT.compute(hour(hour)));
        }
    }

    private static StackHour hour(int hour) {
        Map<Measurand, Outcome<Term.Measured>> averages = new HashMap<>();
        put(averages, Measurand.FLUE_GAS_VELOCITY, "14." + (100 + hour % 900), "m/s");
        put(averages, Measurand.FLUE_GAS_TEMPERATURE, "52." + hour % 97, "degC");
        put(averages, Measurand.FLUE_GAS_GAUGE_PRESSURE, "-0.150", "kPa");
        put(averages, Measurand.FLUE_GAS_MOISTURE, "12." + hour % 89, "%");
        put(averages, Measurand.CO2_DRY, "12." + hour % 83, "%");
        Term operated = new Term.Measured("t_op", Quantity.of("60", "min"), "coal-1/minutes in operation");
        return new StackHour(START.plus(hour, ChronoUnit.HOURS), ZONE, averages, operated, CONSTANTS);
    }

    private static void put(
            Map<Measurand, Outcome<Term.Measured>> averages, Measurand measurand, String amount, String unit) {
        averages.put(
                measurand,
                Outcome.present(new Term.Measured(
                        measurand.symbol(), Quantity.of(amount, unit), "coal-1/" + measurand.symbol())));
    }

    private static Term.Configured configured(String symbol, String amount, String unit) {
        return new Term.Configured(symbol, Quantity.of(amount, unit), "survey of 2026-03-02");
    }
}
