/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The factors of tier 1. */
public enum DefaultLime {
    /** Lime of calcite. */
    HIGH_CALCIUM,
    /** Lime of dolomite, the lower of two values the guidelines give. */
    DOLOMITIC_DEVELOPING,
    /** Lime of dolomite, the higher of two values. */
    DOLOMITIC_DEVELOPED;

    public String parameterId() {
        return "lime.ipcc.default." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In tCO2 per tonne of lime. */
    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameterId());
    }
}
