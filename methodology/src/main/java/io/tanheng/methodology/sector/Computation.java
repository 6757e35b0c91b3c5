/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a methodology makes of activity data.
 *
 * @param lines those with at least one record, in the order of the methodology
 * @param notReported lines without any record: left out of the totals
 * @param figures totals first; optional ones that do not apply are left out
 * @param gaps every reason why anything is incomplete
 * @param unused records of kinds this methodology does not count
 */
public record Computation(
        Edition edition,
        ActivityData data,
        List<LineResult> lines,
        List<Line> notReported,
        List<FigureResult> figures,
        List<CalculationGap> gaps,
        List<ActivityRecord> unused) {

    /** A figure of the period. */
    public record FigureResult(Figure figure, Outcome<Term> outcome) {}

    /** A record with the figure it came to, and the steps on the way by symbol. */
    public record RecordResult(ActivityRecord record, Origin origin, Map<String, Term> steps, Term term) {}

    /**
     * A line.
     *
     * @param outcome the sum, or the reasons why it is not complete
     * @param soFar the sum of the records that count; no total where the line is incomplete
     * @param monthsGiven months with a usable record or a standstill, over all items
     * @param monthsAsked months the period has, over all items
     */
    public record LineResult(
            Line line,
            Outcome<Term> outcome,
            Optional<Term> soFar,
            List<RecordResult> records,
            List<CalculationGap> gaps,
            int monthsGiven,
            int monthsAsked) {

        public Shares shares() {
            return Shares.of(List.of(this));
        }
    }

    /** Whether every line and every figure is there; only then may the totals be reported. */
    public boolean complete() {
        return gaps.isEmpty();
    }

    public Optional<LineResult> line(String code) {
        return lines.stream()
                .filter(result -> result.line().code().equals(code))
                .findFirst();
    }

    public Optional<FigureResult> figure(String code) {
        return figures.stream()
                .filter(result -> result.figure().code().equals(code))
                .findFirst();
    }

    /** How the tonnes that are not biogenic came to be known. */
    public Shares shares() {
        return Shares.of(
                lines.stream().filter(result -> !result.line().biogenic()).toList());
    }

    /** What the figures rest on that nobody has read in the law itself. */
    public List<Doubt> doubts() {
        return Doubt.under(figures.stream()
                .flatMap(result -> result.outcome() instanceof Outcome.Present<Term> present
                        ? Stream.of(present.value())
                        : Stream.empty())
                .toList());
    }
}
