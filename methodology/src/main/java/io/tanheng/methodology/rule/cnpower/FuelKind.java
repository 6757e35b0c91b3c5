/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;

/** Fuels by how far they burn out. */
public enum FuelKind {
    COAL("coal"),
    OIL("oil"),
    GAS("gas");

    private final String id;

    FuelKind(String id) {
        this.id = id;
    }

    /** The share of the carbon that is oxidised. */
    public Outcome<Term> oxidation(InForce law) {
        return law.parameter("cnpower.oxidation." + id);
    }
}
