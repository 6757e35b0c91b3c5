/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.recompute;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.HourValidity;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Minutes and averages of an hour made again from its samples. Written a second time on purpose, and plainly: what accounting does fast,
 * with columns and without objects, and what an auditor has here must come to the same digits.
 */
public final class SamplesAgain {

    private static final String SAMPLES_PER_MINUTE = "hj75.valid-samples-per-minute";

    private final SourceRegistration registration;
    private final Map<Long, SourceRegistration> all;
    private final Optional<StackMethod> method;
    private final Set<String> needed;

    /**
     * By the registration an hour was computed with.
     *
     * @param all versions of it, since each frame was checked against its own
     */
    public SamplesAgain(SourceRegistration registration, Map<Long, SourceRegistration> all) {
        this.registration = registration;
        this.all = Map.copyOf(all);
        this.method = registration.methodId().flatMap(StackMethod::ofId);
        this.needed = method.map(this::needed).orElse(Set.of());
    }

    /** What the samples come to. */
    public record Made(MinuteCounts minutes, List<ChannelHour> channels) {}

    /** The parameters that decide over a minute: of several channels for the same thing, the first registered. */
    private Set<String> needed(StackMethod found) {
        Set<Measurand> registered =
                registration.channels().stream().map(Channel::measurand).collect(Collectors.toSet());
        Set<String> constants = registration.constants().stream()
                .filter(constant -> Unit.tryParse(constant.unit()).isPresent())
                .map(PlantConstant::symbol)
                .collect(Collectors.toSet());
        if (!(found.measurandsUsed(registered, constants) instanceof Outcome.Present<Set<Measurand>> used)) {
            return Set.of();
        }
        Set<Measurand> left = new HashSet<>(used.value());
        return registration.channels().stream()
                .filter(channel -> left.remove(channel.measurand()))
                .map(Channel::parameter)
                .collect(Collectors.toSet());
    }

    /** Makes the minutes and averages of an hour. */
    public Made of(Instant hour, HourBlock block) {
        Map<Channel, ChannelAgain> channels = new LinkedHashMap<>();
        int perMinute = samplesPerMinute(hour);
        for (Channel channel : registration.channels()) {
            List<ChannelAgain.Sample> samples = new ArrayList<>();
            block.series().stream()
                    .filter(series -> series.parameter().equals(channel.parameter()))
                    .forEach(series -> samples.addAll(ChannelAgain.samples(series, block.frames(), channel, all)));
            channels.put(channel, new ChannelAgain(samples, perMinute));
        }
        Set<String> deciding = needed.isEmpty() ? present(channels) : needed;
        State[] states = new State[ChannelAgain.MINUTES];
        for (int minute = 0; minute < states.length; minute++) {
            states[minute] = state(channels, deciding, minute);
        }
        return new Made(
                counts(states, asHour(channels, deciding)),
                channels.entrySet().stream()
                        .map(channel -> average(channel.getKey(), channel.getValue(), states))
                        .toList());
    }

    /** Whether the hour's figures rest on a parameter: those the method needs, or whatever has an average where there is none. */
    public boolean counts(ChannelHour channel) {
        return needed.isEmpty() ? channel.validMinutes() > 0 : needed.contains(channel.parameter());
    }

    private int samplesPerMinute(Instant hour) {
        if (!method.map(StackMethod::hourValidity).equals(Optional.of(HourValidity.VALID_MINUTES))) {
            return 1;
        }
        LocalDate day = LocalDate.ofInstant(hour, registration.zone());
        return Parameters.standard().on(day).parameter(SAMPLES_PER_MINUTE) instanceof Outcome.Present<Term> number
                ? number.value().value().amount().intValueExact()
                : 1;
    }

    private static Set<String> present(Map<Channel, ChannelAgain> channels) {
        return channels.entrySet().stream()
                .filter(channel -> channel.getValue().any())
                .map(channel -> channel.getKey().parameter())
                .collect(Collectors.toSet());
    }

    private static boolean asHour(Map<Channel, ChannelAgain> channels, Set<String> deciding) {
        return !deciding.isEmpty()
                && channels.entrySet().stream()
                        .filter(channel -> deciding.contains(channel.getKey().parameter()))
                        .allMatch(channel -> channel.getValue().reportedAsHour());
    }

    /** A minute is worth what the worst of the deciding channels is; standing still goes before all. */
    private static State state(Map<Channel, ChannelAgain> channels, Set<String> deciding, int minute) {
        return channels.entrySet().stream()
                .filter(channel -> deciding.contains(channel.getKey().parameter()))
                .map(channel -> channel.getValue().state(minute))
                .min(State::compareTo)
                .orElse(deciding.isEmpty() ? State.MISSING : State.VALID);
    }

    private static MinuteCounts counts(State[] states, boolean asHour) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : states) {
            counts.merge(state, 1, Integer::sum);
        }
        return new MinuteCounts(
                counts.getOrDefault(State.VALID, 0),
                counts.getOrDefault(State.STOPPED, 0),
                counts.getOrDefault(State.CALIBRATION, 0),
                counts.getOrDefault(State.INVALID, 0),
                counts.getOrDefault(State.MISSING, 0),
                asHour);
    }

    private static ChannelHour average(Channel channel, ChannelAgain minutes, State[] states) {
        List<ChannelAgain.Minute> valid = new ArrayList<>();
        for (int minute = 0; minute < states.length; minute++) {
            if (states[minute] != State.STOPPED && minutes.state(minute) == State.VALID) {
                minutes.minute(minute).ifPresent(valid::add);
            }
        }
        List<BigDecimal> values = valid.stream().map(ChannelAgain.Minute::value).toList();
        return new ChannelHour(
                channel.parameter(),
                channel.measurand(),
                channel.unit(),
                values.isEmpty()
                        ? Optional.empty()
                        : Optional.of(minutes.reportedAsHour() ? values.get(0) : mean(values)),
                values.stream().reduce(BigDecimal::min),
                values.stream().reduce(BigDecimal::max),
                values.size(),
                (int) valid.stream().filter(ChannelAgain.Minute::suspect).count(),
                minutes.flagCounts());
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }

    /** What a minute is worth; the earlier decides over the later. */
    enum State {
        STOPPED,
        CALIBRATION,
        INVALID,
        MISSING,
        VALID
    }
}
