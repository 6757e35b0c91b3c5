/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcccement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The factors of tier 1. */
public enum DefaultClinker {
    /** Kiln dust is not counted. */
    WITHOUT_DUST,
    /** Kiln dust that is lost is counted. */
    WITH_DUST;

    public String parameterId() {
        return "ipcccement.clinker." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In tCO2 per tonne of clinker. */
    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameterId());
    }
}
