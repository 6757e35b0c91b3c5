/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.minimum;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Carbon content of a gas from its composition; carbon dioxide that is in the gas counts. */
public final class GasCarbon {

    public static final Symbol M_C =
            Symbol.parameter("M_C", "tC/Mmol", "common.molar-mass-carbon", "Molar mass of carbon", "碳摩尔质量");
    public static final Symbol ATOMS = Symbol.series("CN_n", "1", "Carbon atoms of each species", "各组分碳原子数");
    public static final Symbol SHARES = Symbol.series("V_n", "%", "Volume share of each species", "各组分体积分数");
    public static final Symbol V_M = Symbol.parameter(
            "V_m", "Nm3/kmol", "cnpower.molar-volume", "Molar volume at 0 degC and 101.325 kPa", "标准状况摩尔体积");
    public static final Symbol RESULT = Symbol.of("C_g", "tC/1e4Nm3", "Carbon content of the gas", "气体含碳量");

    public static final Rule RULE = Rule.of("cnpower.gas-carbon", "Carbon of a gas from its composition", "由气体组分求含碳量")
            .confidence(Guide.RECALLED)
            .notNegative(minimum(ATOMS), "a number of atoms is not negative.")
            .notNegative(minimum(SHARES), "a share of the gas is not negative.")
            .notNegative(
                    difference(constant("100", "%"), total(SHARES)), "the shares of the species are at most 100 %.")
            .gives(
                    RESULT,
                    converted(
                            quotient(product(M_C, total(product(ATOMS, SHARES))), V_M),
                            "tC.%.kmol/Mmol/Nm3",
                            "tC/1e4Nm3"),
                    Guide.section("combustion of fossil fuels"));

    /** Applies the rule to lists in the same order. */
    public static Outcome<Term> of(InForce law, List<? extends Term> atoms, List<? extends Term> shares) {
        return RULE.on(law).withSeries(ATOMS, atoms).withSeries(SHARES, shares).derive();
    }

    private GasCarbon() {}
}
