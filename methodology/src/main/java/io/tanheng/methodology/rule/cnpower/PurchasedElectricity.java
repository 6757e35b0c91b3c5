/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;

/** Carbon dioxide of purchased electricity, part of a unit’s total up to compliance year 2022. */
public final class PurchasedElectricity {

    public static final Symbol ELECTRICITY = Symbol.of("AD", "MWh", "Electricity purchased", "购入使用电量");
    public static final Symbol FACTOR =
            Symbol.of("EF", "tCO2/MWh", "Grid factor of the scheme for the year", "全国电网排放因子");
    public static final Symbol RESULT =
            Symbol.of("E_el", "tCO2", "Carbon dioxide of purchased electricity", "购入电力 CO2 排放量");

    public static final Rule RULE = Rule.of(
                    "cnpower.purchased-electricity", "Purchased electricity of a power unit", "发电设施购入电力排放")
            .confidence(Guide.RECALLED)
            .notNegative(ELECTRICITY, "an amount of electricity is not negative.")
            .notNegative(FACTOR, "an emission factor is not negative.")
            .gives(RESULT, product(ELECTRICITY, FACTOR), Guide.section("purchased electricity"));

    private static final String COUNTED = "cnpower.purchased-electricity-counted";

    /** Applies the rule; a gap that says why in the years in which purchased electricity is no part of the total. */
    public static Outcome<Term> of(InForce law, Outcome<? extends Term> electricity, Outcome<? extends Term> factor) {
        return law.parameter(COUNTED)
                .then(counted -> counted.value().isZero()
                        ? notCounted(counted)
                        : RULE.on(law)
                                .with(ELECTRICITY, electricity)
                                .with(FACTOR, factor)
                                .derive());
    }

    private static Outcome<Term> notCounted(Term counted) {
        Term.Parameter law = (Term.Parameter) counted;
        return Outcome.gap(
                GapReason.NOT_APPLICABLE,
                "Purchased electricity is no part of the total of a power unit since {0} ({1}): it counted up to compliance"
                        + " year 2022 only. Leave it out, or ask for a day of an earlier year.",
                "自 {0} 起，购入电力不再计入发电设施排放总量（{1}）：仅 2022 履约年度及以前计入。请不计该项，或改用更早年度的日期。",
                law.validFrom(),
                law.source());
    }

    private PurchasedElectricity() {}
}
