/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.source.Channel;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a decoded frame against its registration.
 *
 * <p>A frame is used whole or refused whole, with one exception: parameters nobody registered. The others go on and the entry
 * in quarantine names those that did not; releasing it later sends the frame again, which changes nothing where it was used.
 */
final class FrameCheck {

    private final UnitCheck units = new UnitCheck();

    /**
     * What a check found.
     *
     * @param refusal why the frame, or the parameters it names, cannot be used
     * @param moments what can be used
     */
    record Verdict(Optional<Refusal> refusal, List<Moment> moments) {

        private static Verdict refused(Refusal refusal) {
            return new Verdict(Optional.of(refusal), List.of());
        }
    }

    Verdict check(Decoded.Frame frame, RegisteredSource source, TimeWindow window) {
        Optional<Refusal> whole = foreignDevice(frame, source).or(() -> window.refusal(frame.readings()));
        if (whole.isPresent()) {
            return Verdict.refused(whole.get());
        }
        Map<Period, List<ReadingValue>> moments = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Reading reading : frame.readings()) {
            Optional<Channel> channel = source.channel(reading.parameter());
            if (channel.isEmpty()) {
                unknown.add(reading.parameter());
                continue;
            }
            Optional<Refusal> unit =
                    units.refusal(reading, channel.get(), source.registration().format());
            if (unit.isPresent()) {
                return Verdict.refused(unit.get());
            }
            moments.computeIfAbsent(new Period(reading.at(), reading.periodSeconds()), any -> new ArrayList<>())
                    .add(value(reading, channel.get()));
        }
        return new Verdict(unknownParameters(unknown, source, moments.isEmpty()), moments(moments));
    }

    private record Period(Instant at, int seconds) {}

    private static Optional<Refusal> foreignDevice(Decoded.Frame frame, RegisteredSource source) {
        Optional<String> expected = source.registration().deviceCode();
        Optional<String> found = frame.deviceCode();
        if (expected.isEmpty() || found.isEmpty() || expected.equals(found)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                QuarantineReason.SOURCE_MISMATCH,
                "The frame says it is from device {0}; registered for this topic is {1}. If the device was exchanged, register"
                        + " its code and release this message; if not, somebody publishes under a foreign topic.",
                "报文标明来自设备 {0}；此主题登记的设备为 {1}。若设备已更换，请登记其编码后放行此报文；否则有人在使用他人的主题发布。",
                found.get(),
                expected.get()));
    }

    private ReadingValue value(Reading reading, Channel channel) {
        BigDecimal value = plain(units.convert(reading, channel));
        boolean suspect = UnitCheck.rangeApplies(reading.statistic()) && !channel.plausible(value);
        return new ReadingValue(reading.parameter(), reading.statistic(), value, reading.flag(), suspect);
    }

    /** Without a negative scale, which plain decimals cannot show. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Optional<Refusal> unknownParameters(Set<String> unknown, RegisteredSource source, boolean all) {
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                QuarantineReason.UNKNOWN_PARAMETER,
                "The frame carries {0}, not registered for {1}" + (all ? "." : "; its other values were used.")
                        + " Register each with its unit and plausible range, then release this message.",
                "报文含有未在 {1} 登记的参数 {0}" + (all ? "。" : "；其余数值已采用。") + "请逐一登记单位与合理范围，然后放行此报文。",
                String.join(", ", unknown),
                source.registration().id().key()));
    }

    private static List<Moment> moments(Map<Period, List<ReadingValue>> values) {
        List<Moment> moments = new ArrayList<>(values.size());
        values.forEach((period, of) -> moments.add(new Moment(period.at(), period.seconds(), of)));
        return moments;
    }
}
