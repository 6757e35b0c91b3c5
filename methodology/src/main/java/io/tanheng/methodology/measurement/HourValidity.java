/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.hj75.ValidHour;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** When an hour has enough valid minutes to stand for itself; the laws differ. */
@SuppressWarnings("ImmutableEnumChecker") // rules and computations are immutable, which the checker cannot see
public enum HourValidity {
    /** China: at least 45 valid minutes. */
    VALID_MINUTES(ValidHour.RULE),
    /** United States: a valid minute in each quarter of the hour in which the unit ran. */
    OPERATING_QUARTERS(io.tanheng.methodology.rule.part75.ValidHour.RULE),
    /** European Union: at least 80 % of the readings the time of operation allows. */
    SHARE_OF_READINGS(io.tanheng.methodology.rule.mrr.ValidHour.RULE);

    private static final Unit MINUTE = Unit.parse("min");
    private static final int QUARTERS = 4;

    private final Rule rule;

    HourValidity(Rule rule) {
        this.rule = rule;
    }

    /** The rule it rests on. */
    public Rule rule() {
        return rule;
    }

    /**
     * Judges an hour: the derivation of its validity, or the gap that says what is lacking.
     *
     * @param valid minutes in which every needed measurand was valid
     * @param operating minutes in which the installation ran
     * @param evidence where the minutes can be looked up
     */
    public Outcome<Term> judge(InForce law, Minutes valid, Minutes operating, String evidence) {
        if (operating.count() == 0) {
            return Outcome.gap(
                    GapReason.NOT_APPLICABLE,
                    "The installation stood still the whole hour; validity is not asked.",
                    "装置整小时停运；不判断有效性。");
        }
        return decision(law, valid, operating, evidence).then(term -> {
            if (!term.value().isZero()) {
                return Outcome.present(term);
            }
            return Outcome.gap(
                    GapReason.MISSING_DATA,
                    "The hour has {0} valid of {1} operating minutes, too few by {2} ({3}).",
                    "该小时 {1} 个运行分钟中有效 {0} 个，按 {2} 不足（{3}）。",
                    valid.count(),
                    operating.count(),
                    rule.citation(),
                    rule.formula());
        });
    }

    private Outcome<Term> decision(InForce law, Minutes valid, Minutes operating, String evidence) {
        return switch (this) {
            case VALID_MINUTES -> ValidHour.of(law, count("n_valid", valid.count(), MINUTE, evidence));
            case OPERATING_QUARTERS ->
                io.tanheng.methodology.rule.part75.ValidHour.of(law, quarters(valid, operating, evidence));
            case SHARE_OF_READINGS ->
                io.tanheng.methodology.rule.mrr.ValidHour.of(
                        law,
                        count("n_valid", valid.and(operating).count(), Unit.ONE, evidence),
                        count("n_max", operating.count(), Unit.ONE, evidence));
        };
    }

    private static List<Term> quarters(Minutes valid, Minutes operating, String evidence) {
        return IntStream.range(0, QUARTERS)
                .filter(quarter -> operating.inQuarter(quarter) > 0)
                .<Term>mapToObj(quarter -> new Term.Measured(
                        "n_" + (quarter + 1),
                        new Quantity(BigDecimal.valueOf(valid.inQuarter(quarter)), MINUTE),
                        evidence))
                .toList();
    }

    private static Outcome<Term> count(String symbol, int number, Unit unit, String evidence) {
        return Outcome.present(new Term.Measured(symbol, new Quantity(BigDecimal.valueOf(number), unit), evidence));
    }
}
