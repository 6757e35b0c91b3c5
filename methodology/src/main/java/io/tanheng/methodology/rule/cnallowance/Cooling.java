/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;

/** How a unit is cooled, 2019 to 2022. */
public enum Cooling {
    WATER("cnallowance.cooling.water"),
    AIR("cnallowance.cooling.air");

    private final String parameter;

    Cooling(String parameter) {
        this.parameter = parameter;
    }

    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameter);
    }
}
