/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;

/** The guide all rules of this package come from. */
final class Guide {

    static final Confidence RECALLED = Confidence.unverified(
            "Expert recall; look the formula and its clause up in the guide, edition 2022.",
            "凭专家记忆；需对照 2022 年版指南原文核实公式及条款号。");

    static final Confidence MEDIUM = Confidence.unverified(
            "Expert recall, not quite sure; look the convention up in the edition in force.",
            "凭专家记忆，把握不大；需对照现行版本核实口径。");

    private static final String DOCUMENT = "MEE Guide Power Generation Facilities 2022";

    private Guide() {}

    static Citation section(String title) {
        return Citation.of(DOCUMENT, title);
    }
}
