/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.cetscement.ClinkerEmission;
import io.tanheng.methodology.rule.cetscement.Deduction;
import io.tanheng.methodology.rule.cetscement.FuelCombustion;
import io.tanheng.methodology.rule.cetscement.GasCombustion;
import io.tanheng.methodology.rule.cetscement.LineEmission;
import io.tanheng.methodology.rule.cetscement.ProcessEmission;
import io.tanheng.methodology.rule.cetscement.ProcessEmissionOfCarbonate;
import io.tanheng.methodology.rule.gbt32151cement.AlternativeFuel;
import io.tanheng.methodology.rule.gbt32151cement.CementEmission;
import io.tanheng.methodology.rule.gbt32151cement.ClinkerAndDust;
import io.tanheng.methodology.rule.gbt32151cement.ClinkerFactor;
import io.tanheng.methodology.rule.gbt32151cement.ProcessTotal;
import io.tanheng.methodology.rule.gbt32151cement.RawMealCarbon;
import io.tanheng.methodology.rule.gbt32151cement.RawMealCarbonate;
import io.tanheng.methodology.rule.gbt32151ceramics.CalciumCarbonate;
import io.tanheng.methodology.rule.gbt32151ceramics.CarbonateInRawMaterial;
import io.tanheng.methodology.rule.gbt32151ceramics.CeramicsEmission;
import io.tanheng.methodology.rule.gbt32151ceramics.MagnesiumCarbonate;
import io.tanheng.methodology.rule.gbt32151glass.CarbonPowder;
import io.tanheng.methodology.rule.gbt32151glass.CarbonateInBatch;
import io.tanheng.methodology.rule.gbt32151glass.GlassEmission;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of China for cement, flat glass and ceramics. */
final class ChinaBuilding {

    static final List<Rule> RULES = List.of(
            ClinkerEmission.RULE,
            Deduction.RULE,
            FuelCombustion.RULE,
            GasCombustion.RULE,
            LineEmission.RULE,
            ProcessEmission.RULE,
            ProcessEmissionOfCarbonate.RULE,
            AlternativeFuel.RULE,
            CementEmission.RULE,
            ClinkerAndDust.RULE,
            ClinkerFactor.RULE,
            ProcessTotal.RULE,
            RawMealCarbon.RULE,
            RawMealCarbonate.RULE,
            CalciumCarbonate.RULE,
            CarbonateInRawMaterial.RULE,
            CeramicsEmission.RULE,
            MagnesiumCarbonate.RULE,
            CarbonPowder.RULE,
            CarbonateInBatch.RULE,
            GlassEmission.RULE);

    private ChinaBuilding() {}
}
