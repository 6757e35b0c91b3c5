/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.domain.LiveSource;
import io.tanheng.reporting.domain.LiveValue;
import io.tanheng.telemetry.model.DataFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with a source, the worst first. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    private Problems() {}

    /** What is known of a source when its problems are looked for. */
    record Knowledge(
            SourceRegistration registration,
            StateView state,
            Optional<LiveSource> heard,
            HourCounts today,
            long conflictsToday,
            long quarantineOpen,
            Duration clockTolerance,
            Instant now) {}

    static List<Problem> of(Knowledge known) {
        Problems problems = new Problems();
        problems.silence(known);
        boolean silent = known.state().state() == SourceState.DOWN;
        known.heard().filter(heard -> !silent).ifPresent(heard -> problems.values(known, heard));
        problems.counted(ProblemCode.HOURS_MISSING, known.today().missing());
        problems.counted(ProblemCode.HOURS_INVALID, known.today().invalid());
        problems.counted(ProblemCode.QUARANTINE_OPEN, known.quarantineOpen());
        problems.counted(ProblemCode.CONFLICTS, known.conflictsToday());
        Comparator<Problem> worstFirst = Comparator.comparing(Problem::severity).reversed();
        problems.found.sort(worstFirst.thenComparing(Problem::code));
        return List.copyOf(problems.found);
    }

    private void silence(Knowledge known) {
        switch (known.state().state()) {
            case DOWN ->
                known.state()
                        .since()
                        .ifPresent(since -> add(
                                ProblemCode.SILENT,
                                Optional.of(since),
                                Duration.between(since, known.now()).toString()));
            case NEVER_HEARD -> add(ProblemCode.NEVER_HEARD, Optional.empty());
            case RUNNING, STARTING, STOPPED, IN_CALIBRATION -> {}
        }
    }

    private void values(Knowledge known, LiveSource heard) {
        Duration ahead = Duration.between(heard.receivedAt(), heard.heardUntil());
        if (ahead.compareTo(known.clockTolerance()) > 0) {
            add(ProblemCode.CLOCK_AHEAD, Optional.of(heard.receivedAt()), ahead.toString());
        }
        heard.latest().values().forEach(value -> value(known.registration(), value));
    }

    private void value(SourceRegistration registration, LiveValue value) {
        String parameter = value.reading().parameter();
        DataFlag flag = value.reading().flag();
        Optional<Instant> since = Optional.of(value.since());
        switch (flag) {
            case FAULT, OVER_RANGE, COMMUNICATION_FAULT ->
                add(ProblemCode.VALUE_FAULTY, since, parameter, String.valueOf(flag.code()));
            case CALIBRATION, MAINTENANCE -> add(ProblemCode.IN_CALIBRATION, since, parameter);
            case NORMAL, MANUAL, STOPPED -> {
                if (value.reading().suspect()) {
                    String unit =
                            registration.channel(parameter).map(Channel::unit).orElse("");
                    add(
                            ProblemCode.VALUE_SUSPECT,
                            since,
                            parameter,
                            value.reading().value().toPlainString(),
                            unit);
                }
            }
        }
    }

    private void counted(ProblemCode code, long count) {
        if (count > 0) {
            add(code, Optional.empty(), Long.toString(count));
        }
    }

    private void add(ProblemCode code, Optional<Instant> since, String... arguments) {
        found.add(new Problem(code, List.of(arguments), since));
    }
}
