/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.TermNodes;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.HourAverage;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackHour;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import io.tanheng.reporting.pages.SampleMinutes.Minute;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sealed hours of the sample stack, computed by the real method from minutes. */
final class SampleHours {

    private final SourceRegistration registration;

    SampleHours(SourceRegistration registration) {
        this.registration = registration;
    }

    HourEvent valid(Instant hour) {
        return event(hour, 1, VersionReason.SEALED, HourStatus.VALID, minutes(hour, 0, 60, DataFlag.NORMAL), List.of());
    }

    /** The hour again, after ten minutes that came late, with a value that contradicts one that was there. */
    HourEvent corrected(Instant hour) {
        HourEvent first = valid(hour);
        String frame = HourBlockCodec.decode(first.block()).frames().get(12).digest();
        Conflict conflict = new Conflict(
                "a05001",
                Statistic.AVERAGE,
                hour.plusSeconds(720),
                60,
                new BigDecimal("12.61"),
                DataFlag.NORMAL,
                new BigDecimal("12.84"),
                DataFlag.NORMAL,
                frame);
        return event(
                hour,
                2,
                VersionReason.LATE_DATA,
                HourStatus.VALID,
                minutes(hour, 0, 60, DataFlag.NORMAL),
                List.of(conflict));
    }

    HourEvent early(Instant hour) {
        return event(hour, 1, VersionReason.SEALED, HourStatus.VALID, minutes(hour, 0, 50, DataFlag.NORMAL), List.of());
    }

    HourEvent calibration(Instant hour) {
        return event(
                hour,
                1,
                VersionReason.SEALED,
                HourStatus.IN_CALIBRATION,
                minutes(hour, 0, 60, DataFlag.CALIBRATION),
                List.of());
    }

    HourEvent invalid(Instant hour) {
        return event(
                hour, 1, VersionReason.SEALED, HourStatus.INVALID, minutes(hour, 0, 22, DataFlag.NORMAL), List.of());
    }

    HourEvent stopped(Instant hour) {
        return event(
                hour, 1, VersionReason.SEALED, HourStatus.STOPPED, minutes(hour, 0, 60, DataFlag.STOPPED), List.of());
    }

    private static List<Minute> minutes(Instant hour, int from, int to, DataFlag flag) {
        return IntStream.range(from, to)
                .mapToObj(minute -> new Minute(minute, SampleMinutes.values(hour.plusSeconds(minute * 60L)), flag))
                .toList();
    }

    private HourEvent event(
            Instant hour,
            int version,
            VersionReason reason,
            HourStatus status,
            List<Minute> minutes,
            List<Conflict> conflicts) {
        HourBlock plain = SampleMinutes.block(registration, hour, minutes);
        HourBlock block = version == 1 ? plain : SampleSignatures.sign(plain, hour);
        List<HourFigure> figures = figures(hour, status, minutes);
        return new HourEvent(
                registration.id(),
                hour,
                version,
                reason,
                hour.plus(Duration.ofMinutes(75L * version)),
                registration.version(),
                registration.methodId(),
                status,
                counts(status, minutes.size()),
                figures,
                registration.channels().stream()
                        .map(channel -> channelHour(channel, status, minutes))
                        .toList(),
                conflicts,
                BlockDigest.of(registration.id(), hour, block),
                HourBlockCodec.encode(block),
                version == 1 ? Optional.empty() : Optional.of(SampleSignatures.of(registration, figures)));
    }

    private static MinuteCounts counts(HourStatus status, int count) {
        int missing = 60 - count;
        return switch (status) {
            case VALID, INVALID, NO_METHOD -> new MinuteCounts(count, 0, 0, 0, missing, false);
            case STOPPED -> new MinuteCounts(0, count, 0, 0, missing, false);
            case IN_CALIBRATION -> new MinuteCounts(0, 0, count, 0, missing, false);
        };
    }

    private List<HourFigure> figures(Instant hour, HourStatus status, List<Minute> minutes) {
        StackMethod method = registration.methodId().flatMap(StackMethod::ofId).orElseThrow();
        Map<Measurand, Outcome<Term.Measured>> averages = new EnumMap<>(Measurand.class);
        for (Channel channel : registration.channels()) {
            averages.put(channel.measurand(), average(channel, status, minutes, hour));
        }
        long operating = status == HourStatus.STOPPED ? 0 : 60;
        Term time = new Term.Measured(
                "t_op", new Quantity(BigDecimal.valueOf(operating), Unit.parse("min")), evidence("t_op", hour));
        Map<String, Term.Configured> constants = registration.constants().stream()
                .collect(Collectors.toMap(PlantConstant::symbol, SampleHours::configured));
        return method.compute(new StackHour(hour, registration.zone(), averages, time, constants)).stream()
                .map(SampleHours::figure)
                .toList();
    }

    private Outcome<Term.Measured> average(Channel channel, HourStatus status, List<Minute> minutes, Instant hour) {
        if (status != HourStatus.VALID) {
            return Outcome.gap(
                    GapReason.MISSING_DATA,
                    "{0} has {1} valid minutes; 45 make an hour.",
                    "{0} 有效分钟 {1} 个；45 个构成一小时。",
                    channel.parameter(),
                    status == HourStatus.INVALID ? minutes.size() : 0);
        }
        return HourAverage.of(
                channel.measurand(),
                Unit.parse(channel.unit()),
                minutes.stream()
                        .map(minute -> minute.values().get(channel.parameter()))
                        .toList(),
                evidence(channel.parameter(), hour));
    }

    private String evidence(String parameter, Instant hour) {
        return registration.id().key() + " " + parameter + " " + hour;
    }

    private static Term.Configured configured(PlantConstant constant) {
        return new Term.Configured(
                constant.symbol(), new Quantity(constant.amount(), Unit.parse(constant.unit())), constant.origin());
    }

    private static HourFigure figure(HourResult result) {
        if (result.outcome() instanceof Outcome.Gap<Term> gap) {
            return new HourFigure(
                    result.code().id(),
                    Optional.empty(),
                    result.code().unit(),
                    Optional.empty(),
                    Optional.of(gap.reason()),
                    Optional.of(gap.sentence().twoLines()));
        }
        Term term = ((Outcome.Present<Term>) result.outcome()).value();
        return new HourFigure(
                result.code().id(),
                Optional.of(term.value().amount()),
                term.value().unit().toString(),
                Optional.of(TermNodes.of(term)),
                Optional.empty(),
                Optional.empty());
    }

    private static ChannelHour channelHour(Channel channel, HourStatus status, List<Minute> minutes) {
        List<BigDecimal> values = minutes.stream()
                .filter(minute -> minute.flag().valid())
                .map(minute -> minute.values().get(channel.parameter()))
                .toList();
        int suspect =
                (int) values.stream().filter(value -> !channel.plausible(value)).count();
        boolean averaged = status == HourStatus.VALID;
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ChannelHour(
                channel.parameter(),
                channel.measurand(),
                channel.unit(),
                averaged
                        ? Optional.of(sum.divide(BigDecimal.valueOf(values.size()), java.math.MathContext.DECIMAL128))
                        : Optional.empty(),
                values.stream().min(BigDecimal::compareTo),
                values.stream().max(BigDecimal::compareTo),
                values.size(),
                suspect,
                Character.toString(minutes.get(0).flag().code()) + minutes.size());
    }
}
