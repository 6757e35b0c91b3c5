/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Figure;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.reporting.pages.format.Show;
import io.tanheng.reporting.query.Gap;
import io.tanheng.reporting.query.GapCode;
import io.tanheng.reporting.query.MinuteColumn;
import io.tanheng.reporting.query.Problem;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Gaps, problems and readings in words. */
public final class Say {

    private static final int HOUR_SECONDS = 3600;
    private static final int MINUTE_SECONDS = 60;

    private final Words words;
    private final Show show;

    public Say(Words words, Show show) {
        this.words = words;
        this.show = show;
    }

    /** Why there is no number, with the rule's own sentence where it said one. */
    public String gap(Gap gap) {
        String reason = words.states().gapCode(gap.code());
        return gap.detail()
                .map(detail -> reason + " " + words.language().line(detail))
                .orElse(reason);
    }

    /** Why an hour has no number, in two or three words: calibration says more than too little data. */
    public String gapOfHour(Gap gap, Optional<HourStatus> status) {
        return status.filter(known -> known == HourStatus.IN_CALIBRATION)
                .map(words.states()::hourStatus)
                .orElseGet(() -> gapShort(gap));
    }

    /** The same in two or three words. */
    public String gapShort(Gap gap) {
        return words.states().gapShort(gap.code());
    }

    public String problem(Problem problem, SourceRegistration registration) {
        States states = words.states();
        return switch (problem.code()) {
            case SILENT -> states.problemSilent(age(problem, 0));
            case NEVER_HEARD -> states.problemNeverHeard();
            case HOURS_INVALID -> states.problemHoursInvalid(count(problem));
            case HOURS_MISSING -> states.problemHoursMissing(count(problem));
            case QUARANTINE_OPEN -> states.problemQuarantineOpen(count(problem));
            case VALUE_SUSPECT ->
                states.problemValueSuspect(
                        channel(problem, registration),
                        show.number(new BigDecimal(argument(problem, 1))),
                        show.unit(argument(problem, 2)));
            case VALUE_FAULTY -> states.problemValueFaulty(channel(problem, registration), flag(argument(problem, 1)));
            case IN_CALIBRATION -> states.problemInCalibration(channel(problem, registration));
            case CLOCK_AHEAD -> states.problemClockAhead(age(problem, 0));
            case CONFLICTS -> states.problemConflicts(count(problem));
        };
    }

    /** The reason of a gap by its code; a code nobody here knows stands for itself. */
    public String gapReason(String code) {
        return Stream.of(GapCode.values())
                .filter(known -> known.name().equals(code))
                .map(known -> gapShort(Gap.of(known)))
                .findFirst()
                .orElse(code);
    }

    /** What a figure of a statement is for; a role nobody here knows stands for itself. */
    public String role(String role) {
        return Stream.of(Figure.Role.values())
                .filter(known -> known.name().equalsIgnoreCase(role))
                .map(known -> sentence(known.words()))
                .findFirst()
                .orElse(role);
    }

    /** What figures are used for; a purpose nobody here knows stands for itself. */
    public String purpose(String purpose) {
        return switch (purpose) {
            case "ets" -> words.method().purposeEts();
            case "report" -> words.method().purposeReport();
            default -> purpose;
        };
    }

    /** How a tonne came to be known. */
    public String origin(String origin) {
        return Stream.of(Origin.values())
                .filter(known -> known.name().equalsIgnoreCase(origin))
                .map(known -> sentence(known.words()))
                .findFirst()
                .orElse(origin);
    }

    private String sentence(Sentence sentence) {
        return text(LocalText.of(sentence));
    }

    public String column(MinuteColumn column) {
        return column.name().map(this::text).orElse(column.parameter());
    }

    public String text(LocalText text) {
        return words.language().of(text);
    }

    public String statistic(Statistic statistic, int periodSeconds) {
        Bytes bytes = words.bytes();
        String seconds = Integer.toString(periodSeconds);
        return switch (statistic) {
            case SAMPLE -> bytes.statisticSample();
            case AVERAGE -> average(periodSeconds);
            case MINIMUM -> bytes.statisticMinimum(seconds);
            case MAXIMUM -> bytes.statisticMaximum(seconds);
            case TOTAL -> bytes.statisticTotal(seconds);
        };
    }

    private String average(int periodSeconds) {
        Bytes bytes = words.bytes();
        if (periodSeconds == MINUTE_SECONDS) {
            return bytes.statisticAverageMinute();
        }
        return periodSeconds == HOUR_SECONDS
                ? bytes.statisticAverageHour()
                : bytes.statisticAverage(Integer.toString(periodSeconds));
    }

    private String channel(Problem problem, SourceRegistration registration) {
        String parameter = argument(problem, 0);
        return registration
                .channel(parameter)
                .map(channel -> text(channel.name()))
                .orElse(parameter);
    }

    private String flag(String letter) {
        return Stream.of(DataFlag.values())
                .filter(flag -> letter.equals(Character.toString(flag.code())))
                .map(flag -> letter + " " + words.states().dataFlag(flag))
                .findFirst()
                .orElse(letter);
    }

    private String count(Problem problem) {
        return show.number(new BigDecimal(argument(problem, 0)));
    }

    private String age(Problem problem, int position) {
        return show.age(Duration.parse(argument(problem, position)));
    }

    private static String argument(Problem problem, int position) {
        return position < problem.arguments().size() ? problem.arguments().get(position) : "";
    }
}
