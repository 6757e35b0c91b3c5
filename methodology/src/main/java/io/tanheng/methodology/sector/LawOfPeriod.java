/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a reporting period; each is looked up once. */
final class LawOfPeriod {

    private final DatedLaw law;
    private final Period period;
    private final Gaps gaps;
    private final InForce first;
    private final InForce last;
    private final Map<String, Outcome<Term>> known = new HashMap<>();
    private final Map<LocalDate, InForce> months = new HashMap<>();

    LawOfPeriod(DatedLaw law, Period period, Gaps gaps) {
        this.law = law;
        this.period = period;
        this.gaps = gaps;
        this.first = law.on(period.from());
        this.last = law.on(period.until());
    }

    /** The law as rules take it; every parameter is handed to them from here. */
    InForce forRules() {
        return first;
    }

    /** The one value of the period; a gap where it changes within, since a total would then mix two editions. */
    Outcome<Term> ofPeriod(String id, String place) {
        Outcome<Term> atFirst = known.computeIfAbsent(id, first::parameter);
        if (!(atFirst instanceof Outcome.Present<Term> begin)) {
            return noted((Outcome.Gap<Term>) atFirst, place);
        }
        if (known.computeIfAbsent(id + " at the end", end -> last.parameter(id)) instanceof Outcome.Present<Term> end) {
            return begin.value() instanceof Term.Parameter one
                            && end.value() instanceof Term.Parameter other
                            && !one.validFrom().equals(other.validFrom())
                    ? mixed(id, one, other, place)
                    : atFirst;
        }
        return noted((Outcome.Gap<Term>) last.parameter(id), place);
    }

    /** The value on a day. */
    Outcome<Term> onDay(String id, LocalDate day, String place) {
        Outcome<Term> found = known.computeIfAbsent(
                id + " " + day, key -> months.computeIfAbsent(day, law::on).parameter(id));
        return found instanceof Outcome.Gap<Term> gap ? noted(gap, place) : found;
    }

    private Outcome<Term> noted(Outcome.Gap<Term> gap, String place) {
        return gaps.note(Optional.of(place), GapCode.NO_PARAMETER, gap.sentence());
    }

    private Outcome<Term> mixed(String id, Term.Parameter one, Term.Parameter other, String place) {
        return gaps.note(
                place,
                GapCode.EDITIONS_MIXED,
                "The parameter {0} changes within {1}: {2} since {3}, {4} since {5}. One total must not mix two editions:"
                        + " report the parts of the period by themselves, or bind it as parameter-of-month.",
                "参数 {0} 在 {1} 内发生变化：自 {3} 起为 {2}，自 {5} 起为 {4}。同一合计不得混用两个版本：请分段报告，或按月绑定（parameter-of-month）。",
                id,
                period,
                one.value(),
                one.validFrom(),
                other.value(),
                other.validFrom());
    }
}
