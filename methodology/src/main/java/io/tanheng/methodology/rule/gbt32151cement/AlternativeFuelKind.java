/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The alternative fuels for which the standard gives defaults. */
public enum AlternativeFuelKind {
    WASTE_OIL,
    TYRE,
    PLASTICS,
    SOLVENTS,
    LEATHER,
    /** Plastics that glass fibres hold together, 废玻璃钢. */
    FRP;

    /** In GJ/t. */
    public Outcome<Term> calorificValue(InForce law) {
        return law.parameter(parameterId("ncv"));
    }

    /** In tCO2/GJ, of all carbon in the fuel. */
    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameterId("ef"));
    }

    /** The share of the carbon that is fossil. */
    public Outcome<Term> fossilShare(InForce law) {
        return law.parameter(parameterId("fossil-share"));
    }

    private String parameterId(String what) {
        return "gbt32151cement.alternative." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what;
    }
}
