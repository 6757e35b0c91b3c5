/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;

/** Which default carbon content applies to coal whose carbon was not measured. */
public enum CoalKind {
    /** Coal of conventional units. */
    CONVENTIONAL("cnpower.carbon.coal"),
    /** Coal of units that burn gangue, slime, coal-water slurry or circulate their bed. */
    NON_CONVENTIONAL("cnpower.carbon.non-conventional-coal");

    private final String parameter;

    CoalKind(String parameter) {
        this.parameter = parameter;
    }

    /** Carbon per energy in tC/GJ. */
    public Outcome<Term> carbonPerEnergy(InForce law) {
        return law.parameter(parameter);
    }

    /** Net calorific value in GJ/t where none was measured to the standard. */
    public static Outcome<Term> calorificValue(InForce law) {
        return law.parameter("cnpower.calorific-value.coal");
    }
}
