/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.hj75;

import static io.tanheng.methodology.term.Formulas.maximum;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands in for the emission of a missing or out-of-control hour: a maximum over valid hours before it, HJ 75-2017. */
public final class Substitution {

    public static final Rule RULE = rule("kg/h");

    private static final String ID = "hj75.substitution.";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Substitution() {}

    /**
     * Applies the rule.
     *
     * @param capture capture rate of the quarter in %
     * @param missing length of the gap in h
     * @param validHours emissions of the valid hours before the gap, oldest first; a shorter history is used as far as it goes
     * @param reason what was missing
     */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> capture,
            Outcome<? extends Term> missing,
            List<? extends Term> validHours,
            String reason) {
        return capture.then(rate -> windowParameter(law, rate, missing))
                .then(law::parameter)
                .then(window -> substitute(law, window, validHours, reason));
    }

    /** The id of the window that capture rate and length of the gap lead to. */
    private static Outcome<String> windowParameter(InForce law, Term capture, Outcome<? extends Term> missing) {
        BigDecimal percent = capture.value().amount();
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            return Outcome.gap(
                    GapReason.INVALID_INPUT,
                    "A capture rate lies between 0 % and 100 %, found {0}: look at the hours of the quarter.",
                    "捕集率应在 0 % 与 100 % 之间，实际为 {0}：请检查该季度的小时数据。",
                    capture.value());
        }
        return law.parameter(ID + "low-capture")
                .then(low -> law.parameter(ID + "high-capture").then(high -> {
                    if (capture.value().compareTo(low.value()) < 0) {
                        return Outcome.gap(
                                GapReason.NOT_APPLICABLE,
                                "The capture rate {0} lies below {1}: the quarter fails and {2} substitutes nothing.",
                                "捕集率 {0} 低于 {1}：该季度不合格，{2} 不作替代。",
                                capture.value(),
                                low.value(),
                                RULE.id());
                    }
                    return capture.value().compareTo(high.value()) < 0
                            ? anyGap(missing)
                            : law.parameter(ID + "short-gap").then(longest -> byLength(missing, longest));
                }));
    }

    private static Outcome<String> anyGap(Outcome<? extends Term> missing) {
        if (missing instanceof Outcome.Present<? extends Term> present
                && present.value().value().amount().signum() <= 0) {
            return nothingMissing(present.value().value());
        }
        return Outcome.present(ID + "window-low-capture");
    }

    private static Outcome<String> byLength(Outcome<? extends Term> missing, Term longest) {
        return missing.then(hours -> {
            if (hours.value().amount().signum() <= 0) {
                return nothingMissing(hours.value());
            }
            boolean isShort = hours.value().compareTo(longest.value()) <= 0;
            return Outcome.present(ID + (isShort ? "window-short" : "window-long"));
        });
    }

    private static Outcome<String> nothingMissing(Quantity hours) {
        return Outcome.gap(
                GapReason.NOT_APPLICABLE,
                "The gap is {0} long: no hour is missing, nothing is substituted.",
                "缺失时长为 {0}：没有缺失小时，无需替代。",
                hours);
    }

    private static Outcome<Term> substitute(InForce law, Term window, List<? extends Term> validHours, String reason) {
        int asked = window.value().amount().intValueExact();
        int used = Math.min(asked, validHours.size());
        if (used == 0) {
            return Outcome.gap(
                    GapReason.MISSING_DATA,
                    "There is no valid hour before the gap to take a maximum of ({0}).",
                    "缺失之前没有可取最大值的有效小时（{0}）。",
                    RULE.id());
        }
        List<? extends Term> last = validHours.subList(validHours.size() - used, validHours.size());
        Rule rule = rule(last.get(0).value().unit().toString());
        String looked = "maximum of the last " + used + " valid hours"
                + (used < asked ? ", all there are of the " + asked + " the rule looks back at" : "");
        return rule.on(law)
                .withSeries(history(rule), last)
                .derive()
                .map(greatest -> new Term.Substituted(rule.result().name(), greatest.value(), reason, rule, looked));
    }

    private static Symbol history(Rule rule) {
        return rule.symbols().get(0);
    }

    private static Rule rule(String unit) {
        Symbol history = Symbol.series("E_i", unit, "Emissions of the valid hours looked back at", "回看窗口内有效小时排放量");
        return Rule.of("hj75.substitution", "Substitution of a missing hour", "缺失小时排放量的替代")
                .confidence(Confidence.secondary(
                        "Found in the code of a supervision platform; look it up in the data-processing tables of HJ 75-2017.",
                        "来自某监管平台的代码,需对照 HJ 75-2017 数据处理表格原文。"))
                .gives(
                        Symbol.of("E_sub", unit, "Substituted emission", "替代排放量"),
                        maximum(history),
                        new Citation("HJ 75-2017", Optional.of("data-processing tables"), Optional.empty()));
    }
}
