/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The carbonates of method A. */
public enum LimeCarbonate {
    /** Calcium carbonate. */
    CACO3,
    /** Magnesium carbonate. */
    MGCO3;

    public String parameterId() {
        return "lime.mrr." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In tCO2/t. */
    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameterId());
    }
}
