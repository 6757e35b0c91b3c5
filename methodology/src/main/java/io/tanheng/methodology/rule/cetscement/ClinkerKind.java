/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The kinds of clinker that have a process emission factor of their own. */
public enum ClinkerKind {
    /** 硅酸盐水泥熟料 */
    PORTLAND,
    /** 白色硅酸盐水泥熟料 */
    WHITE,
    /** 硫铝酸盐和铁铝酸盐水泥熟料 */
    SULFOALUMINATE,
    /** 铝酸盐水泥熟料 */
    CALCIUM_ALUMINATE;

    public String parameterId() {
        return "cetscement.clinker." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In tCO2 per tonne of clinker. */
    public Outcome<Term> factor(InForce law) {
        return law.parameter(parameterId());
    }
}
