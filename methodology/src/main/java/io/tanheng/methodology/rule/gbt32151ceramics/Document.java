/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151ceramics;

import io.tanheng.methodology.term.Confidence;

/** The document of this package, and how sure we are of its formulas. */
final class Document {

    static final String NAME = "GB/T 32151.9-2015";
    static final Confidence CONFIDENCE = Confidence.unverified(
            "Expert recall of medium sureness; look the formula up in GB/T 32151.9-2015, and in GB/T 32151.52-2025 for domestic ceramics.",
            "凭专家记忆(把握中等),需对照 GB/T 32151.9-2015 原文;日用陶瓷另见 GB/T 32151.52-2025。");

    private Document() {}
}
