/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.part75.Equation193;
import io.tanheng.methodology.rule.part75.EquationF1;
import io.tanheng.methodology.rule.part75.EquationF11;
import io.tanheng.methodology.rule.part75.EquationF11FromHeatInput;
import io.tanheng.methodology.rule.part75.EquationF12;
import io.tanheng.methodology.rule.part75.EquationF14a;
import io.tanheng.methodology.rule.part75.EquationF14b;
import io.tanheng.methodology.rule.part75.EquationF15;
import io.tanheng.methodology.rule.part75.EquationF16;
import io.tanheng.methodology.rule.part75.EquationF17;
import io.tanheng.methodology.rule.part75.EquationF18;
import io.tanheng.methodology.rule.part75.EquationF2;
import io.tanheng.methodology.rule.part75.EquationF26b;
import io.tanheng.methodology.rule.part75.EquationF3;
import io.tanheng.methodology.rule.part75.EquationF5;
import io.tanheng.methodology.rule.part75.EquationF6;
import io.tanheng.methodology.rule.part75.EquationF7a;
import io.tanheng.methodology.rule.part75.EquationF7b;
import io.tanheng.methodology.rule.part75.EquationF8;
import io.tanheng.methodology.rule.part75.EquationG4;
import io.tanheng.methodology.rule.part75.HourlyPounds;
import io.tanheng.methodology.rule.part75.MoistureFromOxygen;
import io.tanheng.methodology.rule.part75.ReportedValue;
import io.tanheng.methodology.rule.part75.ValidHour;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of the United States. */
final class UnitedStates {

    static final List<Rule> RULES = List.of(
            Equation193.RULE,
            EquationF1.RULE,
            EquationF11.RULE,
            EquationF11FromHeatInput.RULE,
            EquationF12.RULE,
            EquationF14a.RULE,
            EquationF14b.RULE,
            EquationF15.RULE,
            EquationF16.RULE,
            EquationF17.RULE,
            EquationF18.RULE,
            EquationF2.RULE,
            EquationF26b.RULE,
            EquationF3.RULE,
            EquationF5.RULE,
            EquationF6.RULE,
            EquationF7a.RULE,
            EquationF7b.RULE,
            EquationF8.RULE,
            EquationG4.RULE,
            HourlyPounds.RULE,
            MoistureFromOxygen.RULE,
            ReportedValue.MASS_RATE,
            ReportedValue.CO2_RATE,
            ReportedValue.QUARTER_MASS,
            ReportedValue.NOX_RATE,
            ReportedValue.PERCENT,
            ReportedValue.HEAT_INPUT,
            ValidHour.RULE);

    private UnitedStates() {}
}
