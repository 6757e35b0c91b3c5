/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151power;

import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Carbon dioxide of a power enterprise: fuels, desulfurisation and purchased electricity. */
public final class EnterpriseTotal {

    public static final Symbol SOURCES = Symbol.series("E_i", "tCO2", "Carbon dioxide of each source", "各排放源 CO2 排放量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Carbon dioxide of the enterprise", "企业 CO2 排放量");

    public static final Rule RULE = Rule.of(
                    "gbt32151power.enterprise-total", "Emission of a power enterprise", "发电企业排放总量")
            .confidence(Confidence.unverified(
                    "Expert recall; look it up in GB/T 32151.1-2015.", "凭专家记忆；需对照 GB/T 32151.1-2015 原文。"))
            .gives(RESULT, total(SOURCES), Citation.of("GB/T 32151.1-2015", "total emission"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, List<? extends Term> sources) {
        return RULE.on(law).withSeries(SOURCES, sources).derive();
    }

    private EnterpriseTotal() {}
}
