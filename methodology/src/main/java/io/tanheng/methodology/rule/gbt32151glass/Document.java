/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151glass;

import io.tanheng.methodology.term.Confidence;

/** The document of this package, and how sure we are of its formulas. */
final class Document {

    static final String NAME = "GB/T 32151.7-2015";
    static final Confidence CONFIDENCE = Confidence.unverified(
            "Expert recall of the 2015 edition; the text of GB/T 32151.7-2023, in force since 2024-07-01, was not read, so whether it keeps the formula is open.",
            "凭专家记忆的 2015 版公式;未读到 2024-07-01 起实施的 GB/T 32151.7-2023 原文,公式是否沿用待核实。");

    private Document() {}
}
