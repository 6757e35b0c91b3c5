/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Footprint of purchased electricity over its life cycle, as products declare it; no part of an installation's total. */
public final class ElectricityFootprint {

    public static final Symbol AMOUNT = Symbol.of("AD_el", "MWh", "Electricity used", "用电量");
    public static final Symbol FACTOR = Symbol.of("EF_cf", "tCO2e/MWh", "Footprint factor of electricity", "电力碳足迹因子");
    public static final Symbol RESULT = Symbol.of("CF_el", "tCO2e", "Footprint of electricity", "电力碳足迹");

    public static final Rule RULE = Rule.of("purchased.electricity-footprint", "Footprint of electricity", "电力碳足迹")
            .confidence(Confidence.unverified(
                    "The product of amount and factor; look the document on footprint factors up.",
                    "用电量与因子之积；需核实碳足迹因子文件。"))
            .notNegative(FACTOR, "an emission factor is not negative.")
            .gives(
                    RESULT,
                    product(AMOUNT, FACTOR),
                    Citation.of("MEE/NBS/NEA announcement on footprint factors of electricity", "factors"));

    /** Applies the rule. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> amount, Outcome<? extends Term> factor) {
        return RULE.on(law)
                .with(AMOUNT, UnitConversion.to(law, "MWh", amount))
                .with(FACTOR, UnitConversion.to(law, "tCO2e/MWh", factor))
                .derive();
    }

    private ElectricityFootprint() {}
}
