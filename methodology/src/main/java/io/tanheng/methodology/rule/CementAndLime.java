/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.ipcccement.ClinkerEmission;
import io.tanheng.methodology.rule.ipcccement.ClinkerFactor;
import io.tanheng.methodology.rule.lime.HydratedCorrection;
import io.tanheng.methodology.rule.lime.HydratedLimeEmission;
import io.tanheng.methodology.rule.lime.LimeEmission;
import io.tanheng.methodology.rule.lime.LimeFactor;
import io.tanheng.methodology.rule.lime.MethodA;
import io.tanheng.methodology.rule.lime.MethodB;
import io.tanheng.methodology.rule.mrrcement.ClinkerMethodB;
import io.tanheng.methodology.rule.mrrcement.DustEmission;
import io.tanheng.methodology.rule.mrrcement.DustFactor;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of the European Union and of the IPCC for cement clinker and lime. */
final class CementAndLime {

    static final List<Rule> RULES = List.of(
            ClinkerEmission.RULE,
            ClinkerFactor.RULE,
            HydratedCorrection.RULE,
            HydratedLimeEmission.RULE,
            LimeEmission.RULE,
            LimeFactor.RULE,
            MethodA.RULE,
            MethodB.RULE,
            ClinkerMethodB.RULE,
            DustEmission.RULE,
            DustFactor.RULE);

    private CementAndLime() {}
}
