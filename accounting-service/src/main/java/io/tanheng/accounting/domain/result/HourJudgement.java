/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.accounting.domain.minutes.HourMinutes;
import io.tanheng.accounting.domain.minutes.MinuteState;
import io.tanheng.accounting.domain.registry.SourceVersions;
import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.methodology.measurement.HourAverage;
import io.tanheng.methodology.measurement.Minutes;
import io.tanheng.methodology.measurement.ResultCode;
import io.tanheng.methodology.measurement.StackHour;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an hour is good for and what its method makes of it.
 *
 * <p>The installation counts as running in every minute it did not say it stood still in, also where nothing came: a gap in the
 * data is no standstill.
 */
final class HourJudgement {

    private final Instant hour;
    private final Optional<SourceVersions> source;
    private final HourRules rules;
    private final HourMinutes minutes;
    private final List<ChannelHour> channels;
    private final String evidence;
    private final Minutes operating;
    private final Optional<Outcome.Gap<Term>> lacking;

    HourJudgement(
            SourceId id,
            Instant hour,
            Optional<SourceVersions> source,
            HourRules rules,
            HourMinutes minutes,
            List<ChannelHour> channels) {
        this.hour = hour;
        this.source = source;
        this.rules = rules;
        this.minutes = minutes;
        this.channels = channels;
        this.evidence = id.key() + " " + hour;
        this.operating = Minutes.where(minute -> minutes.state(minute) != MinuteState.STOPPED);
        this.lacking = method().flatMap(this::findLacking);
    }

    HourMinutes minutes() {
        return minutes;
    }

    List<ChannelHour> channels() {
        return channels;
    }

    HourStatus status() {
        Optional<StackMethod> method = method();
        if (method.isEmpty()) {
            return HourStatus.NO_METHOD;
        }
        if (operating.count() == 0) {
            return HourStatus.STOPPED;
        }
        if (lacking.isEmpty()) {
            return HourStatus.VALID;
        }
        Minutes hadItNotBeenCalibrated = in(MinuteState.VALID, MinuteState.CALIBRATION);
        return validity(method.get(), hadItNotBeenCalibrated) instanceof Outcome.Present
                ? HourStatus.IN_CALIBRATION
                : HourStatus.INVALID;
    }

    /** The figures of a sealed hour: values only where the hour is valid by the method's law. */
    List<HourFigure> figures() {
        Optional<StackMethod> method = method();
        if (method.isEmpty()) {
            return withoutMethod();
        }
        return compute(method.get(), operating, lacking);
    }

    /** The figures of an hour still open: over the minutes so far, whatever they are worth in the end. */
    List<HourFigure> provisionalFigures() {
        Minutes soFar = in(MinuteState.VALID, MinuteState.CALIBRATION, MinuteState.INVALID);
        return method().map(method -> compute(method, soFar, Optional.empty())).orElseGet(this::withoutMethod);
    }

    private Optional<StackMethod> method() {
        return rules.method()
                .flatMap(outcome -> outcome instanceof Outcome.Present<StackMethod> present
                        ? Optional.of(present.value())
                        : Optional.empty());
    }

    private List<HourFigure> withoutMethod() {
        return rules.method()
                .<List<HourFigure>>map(outcome -> outcome instanceof Outcome.Gap<StackMethod> gap
                        ? List.of(Figures.gap(ResultCode.CO2_MASS, gap.reason(), gap.sentence()))
                        : List.of())
                .orElse(List.of());
    }

    private List<HourFigure> compute(StackMethod method, Minutes operating, Optional<Outcome.Gap<Term>> lacking) {
        SourceVersions registered = source.orElseThrow();
        try {
            StackHour stackHour = new StackHour(
                    hour,
                    registered.current().zone(),
                    new Averages(channels, rules.units(), evidence, lacking).byMeasurand(),
                    HourAverage.operatingTime(operating, evidence),
                    rules.constants());
            return Figures.of(method.compute(stackHour));
        } catch (RuntimeException e) {
            return List.of(Figures.gap(ResultCode.CO2_MASS, GapReason.UNSUPPORTED, failure(method, e)));
        }
    }

    /** One hour a rule chokes on must not hold up all others: it is a gap like any other, and loud in the figures. */
    private Sentence failure(StackMethod method, RuntimeException e) {
        return Sentence.of(
                "The method {0} failed for {1}: {2}. Report this.",
                "方法 {0} 在 {1} 处计算失败：{2}。请报告此问题。", method.id(), evidence, e);
    }

    private Outcome<Term> validity(StackMethod method, Minutes valid) {
        LocalDate day = LocalDate.ofInstant(hour, source.orElseThrow().current().zone());
        try {
            return method.hourValidity().judge(Parameters.standard().on(day), valid, operating, evidence);
        } catch (RuntimeException e) {
            return Outcome.gap(GapReason.UNSUPPORTED, failure(method, e));
        }
    }

    /** What the hour lacks to be valid; an hour at standstill lacks nothing. */
    private Optional<Outcome.Gap<Term>> findLacking(StackMethod method) {
        return operating.count() > 0 && validity(method, in(MinuteState.VALID)) instanceof Outcome.Gap<Term> gap
                ? Optional.of(gap)
                : Optional.empty();
    }

    private Minutes in(MinuteState... states) {
        List<MinuteState> wanted = List.of(states);
        return Minutes.where(minute -> wanted.contains(minutes.state(minute)));
    }
}
