/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
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
        return new Term.Parameter(id, symbol, value.value(), title, value.from(), value.source(), confidence);
    }

    private Outcome<Term> outside(LocalDate day, DatedValue nearest) {
        String range = "from " + nearest.from()
                + nearest.until().map(last -> " until " + last).orElse(" on");
        return Outcome.gap(
                GapReason.OUT_OF_VALIDITY,
                "The parameter " + id + " (" + title.en() + ") has no value on " + day + "; the nearest is in force "
                        + range + ". Add the edition of that day to its file, or correct the date.");
    }
}
