/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.egrid2021;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.KnownNames;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Locale;

/** The fuel codes of the United States energy statistics, such as DFO, and their factors. */
public final class FuelCode {

    private static final String FAMILY = "egrid2021.";

    /** The factor of a code, or the gap that names the codes there are. */
    public static Outcome<Term> factor(InForce law, String code) {
        String id = FAMILY + code.toLowerCase(Locale.ROOT);
        if (law.idsBelow(FAMILY).contains(id)) {
            return law.parameter(id);
        }
        KnownNames known = new KnownNames(law.idsBelow(FAMILY).stream()
                .map(parameter -> parameter.substring(FAMILY.length()))
                .toList());
        return Outcome.gap(
                GapReason.UNSUPPORTED,
                "eGRID2021 has no carbon dioxide factor of the fuel code \"{0}\". {1}",
                "eGRID2021 没有燃料代码“{0}”的二氧化碳排放因子。{1}",
                code,
                known.instead(code));
    }

    private FuelCode() {}
}
