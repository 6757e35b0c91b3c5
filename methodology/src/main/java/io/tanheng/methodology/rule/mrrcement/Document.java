/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrrcement;

import io.tanheng.methodology.term.Confidence;

/** The document of this package, and how sure we are of its formulas. */
final class Document {

    static final String NAME = "Regulation (EU) 2018/2066";
    static final Confidence CONFIDENCE = Confidence.unverified(
            "Expert recall; look the formula up in Annex IV section 9 of Regulation (EU) 2018/2066.",
            "凭专家记忆,需对照 (EU) 2018/2066 附件 IV 第 9 节的公式。");

    private Document() {}
}
