/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.gbt32151steel.ElectricityEmission;
import io.tanheng.methodology.rule.gbt32151steel.EnterpriseEmission;
import io.tanheng.methodology.rule.gbt32151steel.FluxFactor;
import io.tanheng.methodology.rule.gbt32151steel.FuelEmission;
import io.tanheng.methodology.rule.gbt32151steel.HeatEmission;
import io.tanheng.methodology.rule.gbt32151steel.LineTotal;
import io.tanheng.methodology.rule.gbt32151steel.MaterialEmission;
import io.tanheng.methodology.rule.gbt32151steel.ProductCredit;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of GB/T 32151.5-2015. */
final class ChinaSteel2015 {

    static final List<Rule> RULES = List.of(
            ElectricityEmission.RULE,
            EnterpriseEmission.RULE,
            FluxFactor.RULE,
            FuelEmission.RULE,
            FuelEmission.GAS_RULE,
            HeatEmission.RULE,
            LineTotal.RULE,
            MaterialEmission.RULE,
            ProductCredit.RULE);

    private ChinaSteel2015() {}
}
