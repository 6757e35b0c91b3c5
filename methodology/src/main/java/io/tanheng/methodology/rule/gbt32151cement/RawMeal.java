/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151cement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The kinds of raw meal for which the standard gives a default of carbon that is no fuel. */
public enum RawMeal {
    /** Without any of those below. */
    ORDINARY,
    /** With coal gangue or ash of high carbon. */
    CARBON_RICH;

    public String parameterId() {
        return "gbt32151cement.raw-meal-carbon."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In tC per tonne of raw meal; a measured share is to be preferred. */
    public Outcome<Term> carbon(InForce law) {
        return law.parameter(parameterId());
    }
}
