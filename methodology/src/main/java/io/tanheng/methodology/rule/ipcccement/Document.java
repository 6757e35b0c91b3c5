/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcccement;

import io.tanheng.methodology.term.Confidence;

/** The document of this package, and how sure we are of its formulas. */
final class Document {

    static final String NAME = "IPCC 2006 Guidelines";
    static final Confidence CONFIDENCE = Confidence.unverified(
            "Expert recall; look the formula up in volume 3 chapter 2 of the 2006 guidelines.",
            "凭专家记忆,需对照 2006 指南第 3 卷第 2 章的公式。");

    private Document() {}
}
