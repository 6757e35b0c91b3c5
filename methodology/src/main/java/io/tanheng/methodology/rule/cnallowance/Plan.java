/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;

/** The allocation plans and how sure we are of them. */
final class Plan {

    static final Confidence RECALLED =
            Confidence.unverified("Expert recall; look the formula up in the plan.", "凭专家记忆；需对照配额分配方案原文。");

    private Plan() {}

    static Citation untilYear2022(String title) {
        return Citation.of("Allocation plans for power generation 2019-20 and 2021-22", title);
    }

    static Citation of2023(String title) {
        return Citation.of("Allocation plan for power generation 2023-24", title);
    }
}
