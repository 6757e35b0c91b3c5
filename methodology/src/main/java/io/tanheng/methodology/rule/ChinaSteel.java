/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.cetssteel.CarbonFactor;
import io.tanheng.methodology.rule.cetssteel.EnterpriseEmission;
import io.tanheng.methodology.rule.cetssteel.FuelCredit;
import io.tanheng.methodology.rule.cetssteel.FuelEmission;
import io.tanheng.methodology.rule.cetssteel.Intensity;
import io.tanheng.methodology.rule.cetssteel.LineTotal;
import io.tanheng.methodology.rule.cetssteel.MaterialEmission;
import io.tanheng.methodology.rule.cetssteel.NetConsumption;
import io.tanheng.methodology.rule.cetssteel.ProcessCarrier;
import io.tanheng.methodology.rule.cetssteel.ProcessLevel;
import io.tanheng.methodology.rule.cetssteel.ProductCredit;
import io.tanheng.methodology.rule.cetssteel.ReportedLine;
import io.tanheng.methodology.rule.cnallowance.IndustryAllowance;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of the Chinese steel guide, and the allowances of steel, cement and aluminium. */
final class ChinaSteel {

    static final List<Rule> RULES = List.of(
            CarbonFactor.RULE,
            EnterpriseEmission.RULE,
            FuelCredit.RULE,
            FuelCredit.GAS_RULE,
            FuelEmission.RULE,
            FuelEmission.GAS_RULE,
            Intensity.RULE,
            LineTotal.RULE,
            MaterialEmission.RULE,
            NetConsumption.RULE,
            NetConsumption.GAS_RULE,
            ProcessCarrier.RULE,
            ProcessCarrier.GAS_RULE,
            ProcessLevel.RULE,
            ProductCredit.RULE,
            ReportedLine.RULE,
            IndustryAllowance.DEVIATION_RULE,
            IndustryAllowance.ADJUSTMENT_RULE,
            IndustryAllowance.RULE,
            IndustryAllowance.RULE_2024);

    private ChinaSteel() {}
}
