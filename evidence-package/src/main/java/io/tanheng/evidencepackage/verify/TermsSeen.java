/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was met while derivations were made again: how many steps, and what had to be taken as it was stated. */
final class TermsSeen {

    private final SortedSet<String> unknownParameters = new TreeSet<>();
    private final SortedSet<String> substituted = new TreeSet<>();
    private long steps;

    void step() {
        steps++;
    }

    /** A parameter this verifier does not carry, such as an organisation's own. */
    void unknown(String parameter) {
        unknownParameters.add(parameter);
    }

    /** A value put in the place of a missing one; what the rule looked at is not in a statement. */
    void substituted(String value) {
        substituted.add(value);
    }

    long steps() {
        return steps;
    }

    void tell(List<Sentence> notes) {
        if (!unknownParameters.isEmpty()) {
            notes.add(Sentence.of(
                    "Not known to this verifier, and taken as the package states them: parameters {0}.",
                    "本验证程序不含下列参数，按证据包所载采用：{0}。", String.join(", ", unknownParameters)));
        }
        if (!substituted.isEmpty()) {
            notes.add(Sentence.of(
                    "Values put in the place of missing ones, and taken as stated: {0}.",
                    "替代缺失数据的数值，按所载采用：{0}。", String.join(", ", substituted)));
        }
    }
}
