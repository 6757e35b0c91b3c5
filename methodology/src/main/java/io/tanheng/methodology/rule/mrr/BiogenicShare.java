/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** The emissions of a stream split by its biomass fraction: the fossil part is surrendered for, the biogenic part shown. */
public final class BiogenicShare {

    public static final Symbol EMISSIONS = Symbol.of("E", "tCO2", "Emissions of the stream", "源流排放量");
    public static final Symbol FRACTION = Symbol.of("BF", "1", "Biomass fraction", "生物质比例");

    public static final Rule FOSSIL = Rule.of("mrr.fossil-part", "Fossil part of a stream", "源流化石部分")
            .confidence(Calculation.SECONDARY)
            .notNegative(FRACTION, "a biomass fraction is not negative.")
            .notNegative(difference(constant("1", "1"), FRACTION), "a biomass fraction is at most 1, not a percentage.")
            .gives(
                    Symbol.of("E_fossil", "tCO2", "Fossil emissions", "化石排放量"),
                    product(EMISSIONS, difference(constant("1", "1"), FRACTION)),
                    Calculation.BIOMASS);

    public static final Rule BIOGENIC = Rule.of("mrr.biogenic-part", "Biogenic part of a stream", "源流生物质部分")
            .confidence(Calculation.SECONDARY)
            .notNegative(FRACTION, "a biomass fraction is not negative.")
            .notNegative(difference(constant("1", "1"), FRACTION), "a biomass fraction is at most 1, not a percentage.")
            .gives(
                    Symbol.of("E_bio", "tCO2", "Biogenic emissions", "生物质排放量"),
                    product(EMISSIONS, FRACTION),
                    Calculation.BIOMASS);

    /** What counts as emitted. */
    public static Outcome<Term> fossil(
            InForce law, Outcome<? extends Term> emissions, Outcome<? extends Term> fraction) {
        return FOSSIL.on(law)
                .with(EMISSIONS, emissions)
                .with(FRACTION, UnitConversion.to(law, "1", fraction))
                .derive();
    }

    /** What is shown beside it. */
    public static Outcome<Term> biogenic(
            InForce law, Outcome<? extends Term> emissions, Outcome<? extends Term> fraction) {
        return BIOGENIC.on(law)
                .with(EMISSIONS, emissions)
                .with(FRACTION, UnitConversion.to(law, "1", fraction))
                .derive();
    }

    private BiogenicShare() {}
}
