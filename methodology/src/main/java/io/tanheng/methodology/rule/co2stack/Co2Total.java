/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.co2stack;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Optional;

/** Carbon dioxide over many hours, each measured or substituted. */
public final class Co2Total {

    public static final Symbol RATES =
            Symbol.series("m_h", "t/h", "Carbon dioxide per hour, measured or substituted", "各小时 CO2 排放速率(实测或替代)");
    public static final Symbol RESULT = Symbol.of("E", "t", "Carbon dioxide in all", "CO2 总排放量");

    public static final Rule RULE = Rule.of("co2stack.co2-total", "CO2 of many hours", "多小时 CO2 排放总量")
            .confidence(Confidence.unverified(
                    "Stoichiometric; the text of DL/T 2376-2021 was not read.", "符合化学计量;未读到 DL/T 2376-2021 原文。"))
            .gives(
                    RESULT,
                    product(total(RATES), constant("1", "h")),
                    new Citation("DL/T 2376-2021", Optional.of("mass equation"), Optional.empty()));

    /** Applies the rule to whole hours. */
    public static Outcome<Term> of(InForce law, List<? extends Term> rates) {
        return RULE.on(law).withSeries(RATES, rates).derive();
    }

    private Co2Total() {}
}
