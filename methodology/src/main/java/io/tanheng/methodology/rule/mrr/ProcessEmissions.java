/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Standard method, process emissions: activity data, emission factor and conversion factor. */
public final class ProcessEmissions {

    public static final Symbol AD = Symbol.of("AD", "t", "Activity data", "活动数据");
    public static final Symbol EF = Symbol.of("EF", "tCO2/t", "Emission factor", "排放因子");
    public static final Symbol CF = Symbol.of("CF", "1", "Conversion factor", "转化系数");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emissions of the stream", "源流排放量");

    public static final Rule RULE = Rule.of("mrr.process", "Process emissions by the standard method", "标准方法过程排放")
            .confidence(Calculation.SECONDARY)
            .notNegative(AD, "activity data are not negative.")
            .notNegative(EF, "an emission factor is not negative.")
            .notNegative(CF, "a conversion factor is not negative.")
            .notNegative(difference(constant("1", "1"), CF), "a conversion factor is at most 1, not a percentage.")
            .gives(RESULT, product(AD, EF, CF), Calculation.STANDARD_METHOD);

    /** Applies the rule. */
    public static Outcome<Term> of(
            InForce law,
            Outcome<? extends Term> activity,
            Outcome<? extends Term> emissionFactor,
            Outcome<? extends Term> conversionFactor) {
        return RULE.on(law)
                .with(AD, activity)
                .with(EF, emissionFactor)
                .with(CF, conversionFactor)
                .derive();
    }

    /** The conversion factor of tier 1, for whoever has none of a higher tier. */
    public static Outcome<Term> tierOneConversion(InForce law) {
        return law.parameter("mrr.tier-1.conversion-factor");
    }

    private ProcessEmissions() {}
}
