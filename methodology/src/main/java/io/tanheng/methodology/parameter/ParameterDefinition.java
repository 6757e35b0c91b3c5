/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Term;
import io.tanheng.methodology.term.Title;
import java.time.LocalDate;
import java.util.List;

/**
 * A parameter with its whole history.
 *
 * @param values in order of time
 * @param confidence of the values that do not say otherwise of themselves
 * @param checked the day a person last looked for anything newer
 */
public record ParameterDefinition(
        String id,
        String symbol,
        Unit unit,
        Title title,
        List<DatedValue> values,
        Confidence confidence,
        LocalDate checked) {

    /** The value of a day; outside its validity a gap that names the parameter, the day and the nearest days with a value. */
    public Outcome<Term> on(LocalDate day) {
        for (int index = values.size() - 1; index >= 0; index--) {
            DatedValue value = values.get(index);
            if (!day.isBefore(value.from())) {
                return value.inForceOn(day) ? Outcome.present(term(value)) : outside(day, value);
            }
        }
        return outside(day, values.get(0));
    }

    private Term term(DatedValue value) {
        return new Term.Parameter(id, symbol, value.value(), title, value.from(), value.source(), value.confidence());
    }

    private Outcome<Term> outside(LocalDate day, DatedValue nearest) {
        Sentence range = nearest.until()
                .map(last -> Sentence.of("from {0} until {1}", "{0} 至 {1}", nearest.from(), last))
                .orElseGet(() -> Sentence.of("from {0} on", "自 {0} 起", nearest.from()));
        return Outcome.gap(
                GapReason.OUT_OF_VALIDITY,
                "The parameter {0} ({1}) has no value on {2}; the nearest is in force {3}. Add the edition of that day to"
                        + " its file, or correct the date.",
                "参数 {0}（{1}）在 {2} 没有取值；最接近的取值有效期为 {3}。请在其文件中补充当日适用的版本，或更正日期。",
                id,
                new Sentence(title.en(), title.zh()),
                day,
                range);
    }
}
