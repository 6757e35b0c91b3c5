/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.standardstate.CubicFeet;
import io.tanheng.methodology.rule.standardstate.ErrorOfIgnoring;
import io.tanheng.methodology.rule.standardstate.MolarVolume;
import io.tanheng.methodology.rule.standardstate.MolarVolumeAtTwentyDegrees;
import io.tanheng.methodology.rule.standardstate.NormalVolume;
import io.tanheng.methodology.rule.standardstate.VolumeAtTwentyDegrees;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Map;

/** Gas volumes at the reference states. */
final class StandardStateVectors {

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("STD-1").number("V_0", "Nm3 (0 degC, 101.325 kPa)").computedBy(StandardStateVectors::volumes),
            VectorRule.of("FUEL-5")
                    .number("V_20", "m3 at 20 degC, 101.325 kPa")
                    .computedBy((law, in) -> Answers.start()
                            .with("V_N", NormalVolume.of(law, in.number("V_20")))
                            .with("relative_error_if_ignored", ErrorOfIgnoring.of(law))
                            .done()));

    private StandardStateVectors() {}

    /** The vector asks for the volume of one pound-mole, not for a volume per pound-mole. */
    private static Answer ofOnePoundMole(Outcome<Term> molarVolume) {
        return Answer.of(molarVolume.map(term -> new Answer.Figure(term.value().times(Quantity.of("1", "lbmol")))), "");
    }

    private static Map<String, Answer> volumes(InForce law, Inputs in) {
        Outcome<Term> atTwenty = VolumeAtTwentyDegrees.of(law, in.number("V_0"));
        Outcome<Term> molarAtTwenty = MolarVolumeAtTwentyDegrees.of(law);
        return Answers.start()
                .with("V_20", atTwenty)
                .with("scf", CubicFeet.of(law, atTwenty))
                .with("Vm_0", MolarVolume.of(law))
                .with("Vm_20", molarAtTwenty)
                .with("scf_per_lbmol", ofOnePoundMole(UnitConversion.to(law, "ft3/lbmol", molarAtTwenty)))
                .done();
    }
}
