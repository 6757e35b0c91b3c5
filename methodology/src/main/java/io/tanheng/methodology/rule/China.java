/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.co2stack.Co2Concentration;
import io.tanheng.methodology.rule.co2stack.Co2MassInHour;
import io.tanheng.methodology.rule.co2stack.Co2MassRate;
import io.tanheng.methodology.rule.co2stack.Co2Total;
import io.tanheng.methodology.rule.hj75.ActualFlow;
import io.tanheng.methodology.rule.hj75.CaptureRate;
import io.tanheng.methodology.rule.hj75.DryConcentration;
import io.tanheng.methodology.rule.hj75.DryStandardFlow;
import io.tanheng.methodology.rule.hj75.ExcessAir;
import io.tanheng.methodology.rule.hj75.FlueGasVelocity;
import io.tanheng.methodology.rule.hj75.HourFlag;
import io.tanheng.methodology.rule.hj75.HourlyMassRate;
import io.tanheng.methodology.rule.hj75.MassConcentration;
import io.tanheng.methodology.rule.hj75.MassInHour;
import io.tanheng.methodology.rule.hj75.MoistureFromOxygen;
import io.tanheng.methodology.rule.hj75.NitrogenOxides;
import io.tanheng.methodology.rule.hj75.NitrogenOxidesFromFractions;
import io.tanheng.methodology.rule.hj75.ReferenceConcentration;
import io.tanheng.methodology.rule.hj75.StandardConcentration;
import io.tanheng.methodology.rule.hj75.Substitution;
import io.tanheng.methodology.rule.hj75.ValidHour;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of China. */
final class China {

    static final List<Rule> RULES = List.of(
            ActualFlow.RULE,
            CaptureRate.RULE,
            DryConcentration.RULE,
            DryStandardFlow.RULE,
            ExcessAir.RULE,
            FlueGasVelocity.RULE,
            HourFlag.RULE,
            HourlyMassRate.RULE,
            MassConcentration.RULE,
            MassInHour.RULE,
            MoistureFromOxygen.RULE,
            NitrogenOxides.RULE,
            NitrogenOxidesFromFractions.RULE,
            ReferenceConcentration.RULE,
            StandardConcentration.RULE,
            Substitution.RULE,
            ValidHour.RULE,
            Co2Concentration.RULE,
            Co2MassInHour.RULE,
            Co2MassRate.RULE,
            Co2Total.RULE);

    private China() {}
}
