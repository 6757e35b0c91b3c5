/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.recompute;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sixty minutes of one channel, made of everything that came for it. */
final class ChannelAgain {

    static final int MINUTES = 60;

    private static final int SECONDS = 60;
    private static final int HOUR = 3600;

    private final List<Optional<Minute>> minutes = new ArrayList<>();
    private boolean reportedAsHour;

    /** A value the device sent, in the present unit of its channel. */
    record Sample(Statistic statistic, int period, int second, BigDecimal value, DataFlag flag, boolean suspect) {}

    /** What a minute came to. */
    record Minute(BigDecimal value, DataFlag flag, boolean suspect) {}

    /**
     * Makes the minutes: of single samples where there are enough in a minute, replaced by what the device itself says of it, the shortest
     * period last; and of a record of the whole hour where there is nothing else, or where it was entered by hand and no minute is valid.
     */
    ChannelAgain(List<Sample> samples, int perMinute) {
        for (int minute = 0; minute < MINUTES; minute++) {
            minutes.add(Optional.empty());
        }
        samples.stream()
                .filter(sample -> sample.statistic() == Statistic.SAMPLE && sample.period() == 0)
                .collect(Collectors.groupingBy(sample -> sample.second() / SECONDS))
                .forEach((minute, within) -> {
                    if (within.size() >= perMinute) {
                        minutes.set(minute, Optional.of(ofSamples(within, perMinute)));
                    }
                });
        samples.stream()
                .filter(sample -> sample.statistic() == Statistic.AVERAGE)
                .filter(sample -> sample.period() >= SECONDS && sample.period() < HOUR)
                .sorted(Comparator.comparingInt(Sample::period).reversed())
                .forEach(this::record);
        samples.stream()
                .filter(sample -> sample.statistic() == Statistic.AVERAGE && sample.period() == HOUR)
                .findFirst()
                .filter(sample -> sample.second() == 0)
                .ifPresent(this::hour);
    }

    private static Minute ofSamples(List<Sample> samples, int perMinute) {
        List<Sample> valid =
                samples.stream().filter(sample -> sample.flag().valid()).toList();
        if (valid.size() >= perMinute) {
            return new Minute(
                    SamplesAgain.mean(valid.stream().map(Sample::value).toList()),
                    DataFlag.NORMAL,
                    valid.stream().anyMatch(Sample::suspect));
        }
        Map<DataFlag, Integer> others = new EnumMap<>(DataFlag.class);
        samples.stream()
                .filter(sample -> !sample.flag().valid())
                .forEach(sample -> others.merge(sample.flag(), 1, Integer::sum));
        DataFlag most = others.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DataFlag.FAULT);
        return new Minute(samples.get(0).value(), most, false);
    }

    private void record(Sample sample) {
        int first = sample.second() / SECONDS;
        int end = Math.min(MINUTES, first + sample.period() / SECONDS);
        for (int minute = first; minute < end; minute++) {
            minutes.set(minute, Optional.of(new Minute(sample.value(), sample.flag(), sample.suspect())));
        }
    }

    private void hour(Sample sample) {
        boolean anyValid = minutes.stream()
                .flatMap(Optional::stream)
                .anyMatch(minute -> minute.flag().valid());
        if (!any() || (sample.flag() == DataFlag.MANUAL && !anyValid)) {
            for (int minute = 0; minute < MINUTES; minute++) {
                minutes.set(minute, Optional.of(new Minute(sample.value(), sample.flag(), sample.suspect())));
            }
            reportedAsHour = true;
        }
    }

    boolean any() {
        return minutes.stream().anyMatch(Optional::isPresent);
    }

    boolean reportedAsHour() {
        return reportedAsHour;
    }

    Optional<Minute> minute(int minute) {
        return minutes.get(minute);
    }

    SamplesAgain.State state(int minute) {
        return minutes.get(minute).map(found -> state(found.flag())).orElse(SamplesAgain.State.MISSING);
    }

    private static SamplesAgain.State state(DataFlag flag) {
        return switch (flag) {
            case NORMAL, MANUAL -> SamplesAgain.State.VALID;
            case STOPPED -> SamplesAgain.State.STOPPED;
            case MAINTENANCE, CALIBRATION -> SamplesAgain.State.CALIBRATION;
            case FAULT, OVER_RANGE, COMMUNICATION_FAULT -> SamplesAgain.State.INVALID;
        };
    }

    /** How many minutes carried each flag, such as {@code N58 C2}. */
    String flagCounts() {
        Map<DataFlag, Integer> counts = new EnumMap<>(DataFlag.class);
        minutes.stream().flatMap(Optional::stream).forEach(minute -> counts.merge(minute.flag(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> String.valueOf(count.getKey().code()) + count.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The samples of a series in the unit its channel has in the registration of the hour; what measures something else does not count. */
    static List<Sample> samples(
            HourBlock.Series series,
            List<HourBlock.Frame> frames,
            Channel channel,
            Map<Long, SourceRegistration> registrations) {
        List<Sample> samples = new ArrayList<>();
        for (int place = 0; place < series.offsets().size(); place++) {
            long version = frames.get(series.frames().get(place)).registrationVersion();
            Optional<String> unit = Optional.ofNullable(registrations.get(version))
                    .flatMap(then -> then.channel(series.parameter()))
                    .map(Channel::unit);
            int at = place;
            converted(series.values().get(place), unit.orElse(channel.unit()), channel.unit())
                    .ifPresent(value -> samples.add(new Sample(
                            series.statistic(),
                            series.periodSeconds(),
                            series.offsets().get(at),
                            value,
                            flag(series.flags().charAt(at)),
                            series.suspects().charAt(at) == '1')));
        }
        return samples;
    }

    private static Optional<BigDecimal> converted(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        Optional<Unit> then = Unit.tryParse(from);
        Optional<Unit> now = Unit.tryParse(to);
        return then.isPresent() && now.isPresent() && then.get().convertibleTo(now.get())
                ? Optional.of(new Quantity(value, then.get()).in(now.get()).amount())
                : Optional.empty();
    }

    private static DataFlag flag(char code) {
        return Arrays.stream(DataFlag.values())
                .filter(flag -> flag.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No data flag has the letter " + code));
    }
}
