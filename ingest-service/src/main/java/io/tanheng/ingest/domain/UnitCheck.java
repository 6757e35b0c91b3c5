/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.source.Channel;
import io.tanheng.methodology.quantity.Conversion;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import io.tanheng.telemetry.model.WireFormat;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Brings values into the unit their channel is registered with. */
final class UnitCheck {

    private static final int KNOWN_PAIRS = 10_000;

    /** Where SenML has another name for a unit. */
    private static final Map<String, String> OUR_NAMES =
            Map.of("Cel", "degC", "/", "1", "%RH", "%", "%EL", "%", "l", "L", "count", "1");

    private final Map<Pair, Result> pairs = new ConcurrentHashMap<>();

    private record Pair(String from, String to) {}

    /** Whether and how one unit becomes another. */
    sealed interface Result {

        /** The same unit: digits stay as sent. */
        record Same() implements Result {}

        record Convertible(Conversion conversion) implements Result {}

        record Impossible(QuarantineReason reason) implements Result {}
    }

    /** Why the reading's unit does not fit its channel; empty where it does. */
    Optional<Refusal> refusal(Reading reading, Channel channel, WireFormat format) {
        if (reading.unit().isEmpty()) {
            return format == WireFormat.HJ212 || channel.unit().equals("1")
                    ? Optional.empty()
                    : Optional.of(withoutUnit(reading, channel));
        }
        String unit = reading.unit().get();
        if (result(unit, channel) instanceof Result.Impossible impossible) {
            return Optional.of(new Refusal(
                    impossible.reason(),
                    "{0} comes in {1}, which cannot be expressed in {2}, the unit it is registered with. Correct the device's unit"
                            + " or the registration, then release this message.",
                    "{0} 的单位为 {1}，不能换算为登记单位 {2}。请更正设备单位或登记信息，然后放行此报文。",
                    reading.parameter(),
                    unit,
                    channel.unit()));
        }
        return Optional.empty();
    }

    /** The value in the unit of its channel, digits kept where nothing is converted. */
    BigDecimal convert(Reading reading, Channel channel) {
        if (reading.unit().isEmpty()) {
            return reading.value();
        }
        Result result = result(reading.unit().get(), channel);
        return result instanceof Result.Convertible convertible
                ? convertible.conversion().apply(reading.value())
                : reading.value();
    }

    private Result result(String unit, Channel channel) {
        if (unit.equals(channel.unit())) {
            return new Result.Same();
        }
        Pair pair = new Pair(unit, channel.unit());
        Result known = pairs.get(pair);
        if (known != null) {
            return known;
        }
        Result found = find(pair);
        if (pairs.size() < KNOWN_PAIRS) {
            pairs.put(pair, found);
        }
        return found;
    }

    private static Result find(Pair pair) {
        Optional<Unit> from = Unit.tryParse(OUR_NAMES.getOrDefault(pair.from(), pair.from()));
        Optional<Unit> to = Unit.tryParse(pair.to());
        if (from.isEmpty() || to.isEmpty()) {
            return new Result.Impossible(QuarantineReason.UNIT_NOT_KNOWN);
        }
        if (from.get().equals(to.get())) {
            return new Result.Same();
        }
        return Conversion.find(from.get(), to.get())
                .<Result>map(Result.Convertible::new)
                .orElseGet(() -> new Result.Impossible(QuarantineReason.UNIT_MISMATCH));
    }

    private static Refusal withoutUnit(Reading reading, Channel channel) {
        return new Refusal(
                QuarantineReason.UNIT_MISMATCH,
                "{0} comes without a unit; it is registered in {1}. Let the sender add u or bu to the SenML record.",
                "{0} 没有单位；登记单位为 {1}。请让发送方在 SenML 记录中加上 u 或 bu。",
                reading.parameter(),
                channel.unit());
    }

    /** Whether the plausible range of a channel applies: it is about the measured value, not about an amount over a period. */
    static boolean rangeApplies(Statistic statistic) {
        return statistic != Statistic.TOTAL;
    }
}
