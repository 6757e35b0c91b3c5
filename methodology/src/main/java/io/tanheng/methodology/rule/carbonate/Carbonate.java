/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.carbonate;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The carbonates that give off carbon dioxide when they are heated, with the factor of each. */
public enum Carbonate {
    CACO3("CaCO3"),
    MGCO3("MgCO3"),
    NA2CO3("Na2CO3"),
    NAHCO3("NaHCO3"),
    FECO3("FeCO3"),
    MNCO3("MnCO3"),
    BACO3("BaCO3"),
    LI2CO3("Li2CO3"),
    K2CO3("K2CO3"),
    SRCO3("SrCO3"),
    CAMGCO32("CaMg(CO3)2");

    private final String formula;

    Carbonate(String formula) {
        this.formula = formula;
    }

    /** The chemical formula, such as {@code CaCO3}. */
    public String formula() {
        return formula;
    }

    public String parameterId() {
        return "carbonate." + name().toLowerCase(Locale.ROOT);
    }

    /** The factor of GB/T 32151.34-2024 table C.2, in tCO2/t. */
    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameterId());
    }

    /** The factor of part 7 or 8 of GB/T 32151: of their own four decimals while the 2015 edition was in force, of table C.2 since. */
    public Outcome<Term> factorOfEdition(InForce law) {
        Outcome<Term> edition2015 = law.parameter("gbt32151." + parameterId());
        return edition2015 instanceof Outcome.Present<Term> ? edition2015 : factor(law);
    }
}
