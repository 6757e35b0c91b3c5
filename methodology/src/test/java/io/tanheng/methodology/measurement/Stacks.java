/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hours of stacks for tests, put together value by value. */
final class Stacks {

    private final Map<Measurand, Outcome<Term.Measured>> averages = new EnumMap<>(Measurand.class);
    private final Map<String, Term.Configured> constants = new HashMap<>();
    private Instant start = Instant.parse("2026-11-20T00:00:00Z");
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private Quantity operated = Quantity.of("60", "min");

    static Stacks empty() {
        return new Stacks();
    }

    /** The stack of the worked examples HJ-1 and CCEMS-1, with the units its analysers are registered in. */
    static Stacks coalUnit() {
        return empty().with(Measurand.FLUE_GAS_VELOCITY, "14.9", "m/s")
                .with(Measurand.FLUE_GAS_TEMPERATURE, "52.0", "degC")
                .with(Measurand.FLUE_GAS_GAUGE_PRESSURE, "-0.150", "kPa")
                .with(Measurand.FLUE_GAS_MOISTURE, "12.5", "%")
                .with(Measurand.CO2_DRY, "12.4", "%")
                .constant("F", "38.5", "m2")
                .constant("K_v", "1.02", "1")
                .constant("B_a", "100.8", "kPa");
    }

    Stacks with(Measurand measurand, String amount, String unit) {
        averages.put(
                measurand,
                Outcome.present(HourAverage.measured(
                        measurand, Unit.parse(unit), new BigDecimal(amount), "coal-1/" + measurand.symbol())));
        return this;
    }

    Stacks missing(Measurand measurand) {
        averages.put(
                measurand, Outcome.gap(GapReason.MISSING_DATA, "44 valid minutes of {0}", "{0} 有效分钟 44 个", measurand));
        return this;
    }

    Stacks without(Measurand measurand) {
        averages.remove(measurand);
        return this;
    }

    Stacks constant(String symbol, String amount, String unit) {
        constants.put(symbol, new Term.Configured(symbol, Quantity.of(amount, unit), "survey of 2026-03-02"));
        return this;
    }

    Stacks withoutConstant(String symbol) {
        constants.remove(symbol);
        return this;
    }

    Stacks operating(String amount, String unit) {
        operated = Quantity.of(amount, unit);
        return this;
    }

    Stacks at(String instant, String zoneId) {
        start = Instant.parse(instant);
        zone = ZoneId.of(zoneId);
        return this;
    }

    StackHour hour() {
        Term time = new Term.Measured("t_op", operated, "coal-1/minutes in operation");
        return new StackHour(start, zone, averages, time, constants);
    }

    static Outcome<Term> result(List<HourResult> results, ResultCode code) {
        return results.stream()
                .filter(result -> result.code() == code)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    static Term value(List<HourResult> results, ResultCode code) {
        if (result(results, code) instanceof Outcome.Present<Term> present) {
            return present.value();
        }
        throw new AssertionError("No value: " + result(results, code));
    }

    static Outcome.Gap<?> gap(List<HourResult> results, ResultCode code) {
        if (result(results, code) instanceof Outcome.Gap<Term> gap) {
            return gap;
        }
        throw new AssertionError("A value where a gap is due: " + result(results, code));
    }
}
