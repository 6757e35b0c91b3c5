/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetscement;

import io.tanheng.methodology.term.Confidence;

/** The document of this package, and how sure we are of its formulas. */
final class Document {

    static final String NAME = "CETS-AG-02.01-V01-2024";
    static final Confidence CONFIDENCE = Confidence.secondary(
            "Found in the code of a public calculator; compare with the text of CETS-AG-02.01-V01-2024, whose clause numbers are open.",
            "来自某公开计算器的代码,需对照 CETS-AG-02.01-V01-2024 原文;条款号待核实。");

    private Document() {}
}
