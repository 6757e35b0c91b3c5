/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** Where and how a fuel is burnt, which decides its oxidation factor. */
public enum Burning {
    /** Solid fuel in the kiln. */
    CEMENT_KILN,
    /** Solid fuel in a boiler that drives a generator. */
    POWER_BOILER,
    /** Solid fuel in any other boiler. */
    INDUSTRIAL_BOILER,
    /** Liquid fuel, wherever it is burnt. */
    LIQUID,
    /** Gas, wherever it is burnt. */
    GAS;

    public String parameterId() {
        return "cetscement.oxidation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The share of the carbon that becomes carbon dioxide. */
    public Outcome<Term> oxidationFactor(InForce law) {
        return law.parameter(parameterId());
    }
}
