/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.reporting.query.QuarantineState;
import io.tanheng.reporting.query.Severity;
import io.tanheng.reporting.query.SourceState;
import io.tanheng.telemetry.model.DataFlag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Colour, shape and word of every state. */
public final class Marks {

    private final States states;
    private final Law law;
    private final Bytes bytes;
    private final StatementWords statements;

    Marks(States states, Law law, Bytes bytes, StatementWords statements) {
        this.states = states;
        this.law = law;
        this.bytes = bytes;
        this.statements = statements;
    }

    public Mark of(SourceState state) {
        String word = states.sourceState(state);
        return switch (state) {
            case RUNNING -> new Mark("good", "good", word);
            case STARTING -> new Mark("good", "start", word);
            case STOPPED -> new Mark("still", "still", word);
            case IN_CALIBRATION -> new Mark("tune", "tune", word);
            case DOWN -> new Mark("bad", "bad", word);
            case NEVER_HEARD -> new Mark("none", "never", word);
        };
    }

    /** All states of a source, for scripts. */
    public Map<SourceState, Mark> sourceStates() {
        return Arrays.stream(SourceState.values()).collect(Collectors.toMap(state -> state, this::of));
    }

    /** All flags of a device, for scripts. */
    public Map<DataFlag, Mark> dataFlags() {
        return Arrays.stream(DataFlag.values()).collect(Collectors.toMap(flag -> flag, this::of));
    }

    public Mark of(HourStatus status) {
        String word = states.hourStatus(status);
        return switch (status) {
            case VALID -> new Mark("good", "good", word);
            case STOPPED -> new Mark("still", "still", word);
            case IN_CALIBRATION -> new Mark("tune", "tune", word);
            case INVALID -> new Mark("bad", "bad", word);
            case NO_METHOD -> new Mark("none", "open", word);
        };
    }

    public Mark of(SignatureGrade grade) {
        return new Mark("good", "check", states.signatureGrade(grade));
    }

    /** A frame no manifest lists. */
    public Mark unsigned() {
        return new Mark("none", "open", states.unsigned());
    }

    /** An hour that is due and is not there. */
    public Mark missing() {
        return new Mark("warn", "gap", states.missing());
    }

    /** An hour that is still open, or waits for late data. */
    public Mark notYet() {
        return new Mark("none", "open", states.notYet());
    }

    public Mark of(DataFlag flag) {
        String word = flag.code() + " " + states.dataFlag(flag);
        return switch (flag) {
            case NORMAL -> new Mark("good", "good", word);
            case MANUAL -> new Mark("none", "open", word);
            case STOPPED -> new Mark("still", "still", word);
            case MAINTENANCE, CALIBRATION -> new Mark("tune", "tune", word);
            case FAULT, COMMUNICATION_FAULT -> new Mark("bad", "bad", word);
            case OVER_RANGE -> new Mark("warn", "warn", word);
        };
    }

    public Mark of(Severity severity) {
        String word = states.severity(severity);
        return switch (severity) {
            case ALARM -> new Mark("bad", "bad", word);
            case WARNING -> new Mark("warn", "warn", word);
            case INFORMATION -> new Mark("none", "info", word);
        };
    }

    public Mark of(QuarantineState state) {
        String word = states.quarantineState(state);
        return switch (state) {
            case OPEN -> new Mark("warn", "warn", word);
            case RELEASE_REQUESTED -> new Mark("none", "open", word);
            case RELEASED -> new Mark("good", "check", word);
        };
    }

    /** How far a statement is. */
    public Mark of(StatementState state) {
        String word = statements.state(state);
        return switch (state) {
            case COMPLETE -> new Mark("good", "check", word);
            case INCOMPLETE -> new Mark("warn", "gap", word);
            case RUNNING -> new Mark("none", "start", word);
        };
    }

    /** How sure we are of a rule or a value; a word we do not know is shown as it is, as unverified. */
    public Mark confidence(String confidence) {
        return switch (confidence.toLowerCase(Locale.ROOT)) {
            case "verified" -> new Mark("good", "check", law.verified());
            case "secondary" -> new Mark("none", "info", law.secondary());
            case "unverified" -> new Mark("warn", "warn", law.unverified());
            default -> new Mark("warn", "warn", confidence);
        };
    }

    public Mark agreement(boolean matches) {
        return matches ? new Mark("good", "check", bytes.matches()) : new Mark("bad", "bad", bytes.differs());
    }

    /** Counts by flag as they travel, such as {@code N58 C2}, each as a mark; what is no such count is left out. */
    public List<Mark> flags(String counts) {
        return List.of(counts.split(" ")).stream()
                .filter(count -> count.length() > 1)
                .flatMap(count -> flag(count.charAt(0)).map(flag -> counted(flag, count.substring(1))).stream())
                .toList();
    }

    private Mark counted(DataFlag flag, String count) {
        Mark mark = of(flag);
        return new Mark(mark.tone(), mark.icon(), count + " " + mark.word());
    }

    private static Optional<DataFlag> flag(char code) {
        return List.of(DataFlag.values()).stream()
                .filter(flag -> flag.code() == code)
                .findFirst();
    }
}
