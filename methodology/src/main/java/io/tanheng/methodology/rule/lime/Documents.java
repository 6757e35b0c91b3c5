/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.lime;

import io.tanheng.methodology.term.Confidence;

/** The documents of this package, and how sure we are of their formulas. */
final class Documents {

    static final String MRR = "Regulation (EU) 2018/2066";
    static final String IPCC = "IPCC 2006 Guidelines";
    static final Confidence RECALLED_MRR = Confidence.unverified(
            "Expert recall; look the formula up in Annex IV section 10 of Regulation (EU) 2018/2066.",
            "凭专家记忆,需对照 (EU) 2018/2066 附件 IV 第 10 节的公式。");
    static final Confidence RECALLED_IPCC = Confidence.unverified(
            "Expert recall; look the formula up in volume 3 chapter 2 of the 2006 guidelines.",
            "凭专家记忆,需对照 2006 指南第 3 卷第 2 章的公式。");

    private Documents() {}
}
