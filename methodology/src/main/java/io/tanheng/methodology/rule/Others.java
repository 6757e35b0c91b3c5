/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.mrr.Equation1;
import io.tanheng.methodology.rule.mrr.Equation2;
import io.tanheng.methodology.rule.mrr.Equation3;
import io.tanheng.methodology.rule.mrr.Equation4;
import io.tanheng.methodology.rule.mrr.MassInHour;
import io.tanheng.methodology.rule.mrr.MassRate;
import io.tanheng.methodology.rule.mrr.MeanConcentration;
import io.tanheng.methodology.rule.mrr.SampleDeviation;
import io.tanheng.methodology.rule.mrr.ValidHour;
import io.tanheng.methodology.rule.operation.Standstill;
import io.tanheng.methodology.rule.standardstate.CubicFeet;
import io.tanheng.methodology.rule.standardstate.ErrorOfIgnoring;
import io.tanheng.methodology.rule.standardstate.MolarVolume;
import io.tanheng.methodology.rule.standardstate.MolarVolumeAtTwentyDegrees;
import io.tanheng.methodology.rule.standardstate.NormalVolume;
import io.tanheng.methodology.rule.standardstate.VolumeAtTwentyDegrees;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of the European Union, and those no law owns. */
final class Others {

    static final List<Rule> RULES = List.of(
            Equation1.RULE,
            Equation2.RULE,
            Equation3.RULE,
            Equation4.RULE,
            MassInHour.RULE,
            MassRate.RULE,
            MeanConcentration.RULE,
            SampleDeviation.RULE,
            ValidHour.RULE,
            CubicFeet.RULE,
            ErrorOfIgnoring.RULE,
            MolarVolume.RULE,
            MolarVolumeAtTwentyDegrees.RULE,
            NormalVolume.RULE,
            VolumeAtTwentyDegrees.RULE,
            UnitConversion.RULE,
            Standstill.RULE);

    private Others() {}
}
