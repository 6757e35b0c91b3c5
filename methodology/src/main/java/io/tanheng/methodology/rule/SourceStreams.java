/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.mrr.BiogenicShare;
import io.tanheng.methodology.rule.mrr.MassBalance;
import io.tanheng.methodology.rule.mrr.ProcessEmissions;
import io.tanheng.methodology.rule.mrr.SourceStreamTotal;
import io.tanheng.methodology.rule.mrr.StandardMethodCombustion;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The calculation-based rules of the European Union. */
final class SourceStreams {

    static final List<Rule> RULES = List.of(
            BiogenicShare.FOSSIL,
            BiogenicShare.BIOGENIC,
            MassBalance.RULE,
            ProcessEmissions.RULE,
            SourceStreamTotal.RULE,
            StandardMethodCombustion.RULE,
            StandardMethodCombustion.GAS_RULE);

    private SourceStreams() {}
}
