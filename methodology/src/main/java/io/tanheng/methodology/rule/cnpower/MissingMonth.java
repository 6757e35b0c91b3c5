/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.stream.Collectors;

/** What stands in for the carbon content of a month without a valid measurement: the default carbon per energy times the measured calorific value. */
public final class MissingMonth {

    public static final Symbol CALORIFIC_VALUE =
            Symbol.of("NCV_m", "GJ/t", "Net calorific value measured in the month", "当月实测收到基低位发热量");
    public static final Symbol CARBON_PER_ENERGY = Symbol.of("CC", "tC/GJ", "Default carbon per energy", "单位热值含碳量缺省值");
    public static final Symbol RESULT =
            Symbol.of("C_m", "tC/t", "Carbon content put in the place of the missing one", "替代的收到基含碳量");

    public static final Rule RULE = Rule.of(
                    "cnpower.missing-month", "Carbon of a month without a valid measurement", "未有效实测月份的含碳量")
            .confidence(Guide.RECALLED)
            .positive(CALORIFIC_VALUE, "a calorific value is positive.")
            .notNegative(CARBON_PER_ENERGY, "a carbon content per energy is not negative.")
            .gives(RESULT, product(CALORIFIC_VALUE, CARBON_PER_ENERGY), Guide.section("combustion of fossil fuels"));

    /**
     * The measured carbon content where there is one, else the default as a value that says it is substituted.
     *
     * @param month names the month, such as {@code 2022-05}
     * @param carbonPerEnergy see {@link CoalKind#carbonPerEnergy}
     */
    public static Outcome<Term> of(
            InForce law,
            String month,
            Outcome<? extends Term> measured,
            Outcome<? extends Term> calorificValue,
            Outcome<? extends Term> carbonPerEnergy) {
        if (measured instanceof Outcome.Present<? extends Term> present) {
            return Outcome.present(present.value());
        }
        return RULE.on(law)
                .with(CALORIFIC_VALUE, calorificValue)
                .with(CARBON_PER_ENERGY, carbonPerEnergy)
                .derive()
                .map(substitute -> substituted(month, (Term.Derived) substitute));
    }

    private static Term substituted(String month, Term.Derived substitute) {
        String looked = substitute.inputs().stream()
                .map(input -> input.symbol() + " " + input.value())
                .collect(Collectors.joining(" times "));
        return new Term.Substituted(
                substitute.symbol(),
                substitute.value(),
                "no valid measurement of the carbon content in " + month,
                RULE,
                looked);
    }

    private MissingMonth() {}
}
