/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.ChannelHour;
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
import io.tanheng.methodology.measurement.Minutes;
import io.tanheng.methodology.measurement.StackHour;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sealed hours of a stack, computed by its method from sixty minutes of one frame each. */
public final class Hours {

    /** Minute values by parameter; CO2 changes from minute to minute. */
    private static final Map<String, String> VALUES = Map.of(
            "a01011",
            "12.5",
            "a01012",
            "50.0",
            "a01013",
            "-250",
            "a01006",
            "101000",
            "a01014",
            "12.0",
            Plant.REFERENCE,
            "180000");

    private final SourceRegistration stack;

    public Hours(SourceRegistration stack) {
        this.stack = stack;
    }

    public HourEvent valid(Instant hour) {
        return valid(hour, 1, VersionReason.SEALED, "11.2");
    }

    /** An hour whose CO2 is the given share plus the minute in thousandths. */
    public HourEvent valid(Instant hour, int version, VersionReason reason, String co2) {
        HourBlock block = block(hour, co2);
        List<ChannelHour> channels = stack.channels().stream()
                .map(channel -> channel(channel, values(channel.parameter(), co2)))
                .toList();
        return event(
                hour,
                version,
                reason,
                HourStatus.VALID,
                new MinuteCounts(60, 0, 0, 0, 0, false),
                figures(hour, co2),
                channels,
                block);
    }

    /** An hour with frames but too few valid minutes. */
    public HourEvent invalid(Instant hour) {
        HourFigure gap = new HourFigure(
                "co2-mass",
                Optional.empty(),
                "t",
                Optional.empty(),
                Optional.of(GapReason.MISSING_DATA),
                Optional.of("Only 20 of 45 minutes are valid."));
        return event(
                hour,
                1,
                VersionReason.SEALED,
                HourStatus.INVALID,
                new MinuteCounts(20, 0, 0, 10, 30, false),
                List.of(gap),
                List.of(),
                block(hour, "11.2"));
    }

    private HourEvent event(
            Instant hour,
            int version,
            VersionReason reason,
            HourStatus status,
            MinuteCounts minutes,
            List<HourFigure> figures,
            List<ChannelHour> channels,
            HourBlock block) {
        return new HourEvent(
                stack.id(),
                hour,
                version,
                reason,
                hour.plusSeconds(3600L * (version + 1)),
                stack.version(),
                stack.methodId(),
                status,
                minutes,
                figures,
                channels,
                List.of(),
                BlockDigest.of(stack.id(), hour, block),
                HourBlockCodec.encode(block));
    }

    private static List<BigDecimal> values(String parameter, String co2) {
        return IntStream.range(0, 60)
                .mapToObj(minute -> value(parameter, co2, minute))
                .toList();
    }

    private static BigDecimal value(String parameter, String co2, int minute) {
        return parameter.equals(Plant.CO2)
                ? new BigDecimal(co2).add(BigDecimal.valueOf(minute, 3))
                : new BigDecimal(VALUES.getOrDefault(parameter, "1"));
    }

    private static ChannelHour channel(Channel channel, List<BigDecimal> values) {
        return new ChannelHour(
                channel.parameter(),
                channel.measurand(),
                channel.unit(),
                Optional.of(measured(channel, values).value().amount()),
                values.stream().min(BigDecimal::compareTo),
                values.stream().max(BigDecimal::compareTo),
                60,
                channel.parameter().equals(Plant.CO2) ? 3 : 0,
                "N60");
    }

    private static Term.Measured measured(Channel channel, List<BigDecimal> values) {
        var mean = HourAverage.of(
                channel.measurand(), Unit.parse(channel.unit()), values, channel.parameter() + " in the test");
        return ((Outcome.Present<Term.Measured>) mean).value();
    }

    private List<HourFigure> figures(Instant hour, String co2) {
        Map<Measurand, Outcome<Term.Measured>> averages = stack.channels().stream()
                .collect(Collectors.toMap(
                        Channel::measurand,
                        channel -> Outcome.present(measured(channel, values(channel.parameter(), co2)))));
        Map<String, Term.Configured> constants =
                stack.constants().stream().collect(Collectors.toMap(PlantConstant::symbol, Hours::configured));
        StackHour whole =
                new StackHour(hour, stack.zone(), averages, HourAverage.operatingTime(Minutes.ALL, "test"), constants);
        return StackMethod.ofId(stack.methodId().orElseThrow()).orElseThrow().compute(whole).stream()
                .map(Hours::figure)
                .toList();
    }

    private static Term.Configured configured(PlantConstant constant) {
        Quantity value = new Quantity(constant.amount(), Unit.parse(constant.unit()));
        return new Term.Configured(constant.symbol(), value, constant.origin());
    }

    private static HourFigure figure(HourResult result) {
        String unit = result.code().unit().toString();
        if (result.outcome() instanceof Outcome.Present<Term> present) {
            return new HourFigure(
                    result.code().id(),
                    Optional.of(present.value().value().amount()),
                    unit,
                    Optional.of(TermNodes.of(present.value())),
                    Optional.empty(),
                    Optional.empty());
        }
        Outcome.Gap<Term> gap = (Outcome.Gap<Term>) result.outcome();
        return new HourFigure(
                result.code().id(),
                Optional.empty(),
                unit,
                Optional.empty(),
                Optional.of(gap.reason()),
                Optional.of(gap.detail()));
    }

    private HourBlock block(Instant hour, String co2) {
        List<HourBlock.Frame> frames = IntStream.range(0, 60)
                .mapToObj(minute -> Frames.minute(stack, hour, minute, values(minute, co2)))
                .toList();
        List<Integer> offsets =
                IntStream.range(0, 60).map(minute -> 60 * minute).boxed().toList();
        List<HourBlock.Series> series = stack.channels().stream()
                .map(channel -> new HourBlock.Series(
                        channel.parameter(),
                        Statistic.AVERAGE,
                        60,
                        offsets,
                        values(channel.parameter(), co2),
                        "N".repeat(60),
                        "0".repeat(60),
                        IntStream.range(0, 60).boxed().toList()))
                .toList();
        return new HourBlock(series, frames);
    }

    private Map<String, BigDecimal> values(int minute, String co2) {
        return stack.channels().stream()
                .collect(Collectors.toMap(Channel::parameter, channel -> value(channel.parameter(), co2, minute)));
    }
}
