/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static io.tanheng.evidence.problem.EvidenceProblem.PROOF_OF_WRONG_LENGTH;
import static io.tanheng.evidence.problem.EvidenceProblem.ROOT_DIFFERS;

import io.tanheng.evidence.problem.Refusal;

/** What proofs say alike when they are refused. */
final class ProofLength {

    private ProofLength() {}

    /** Index and size fix how many hashes a proof has; one cut, lengthened or of a tree of another size has not that many. */
    static void require(int expected, int found) {
        if (expected != found) {
            throw new Refusal(
                    PROOF_OF_WRONG_LENGTH,
                    "The proof has {0} hashes; for these positions and sizes it has {1}. It was cut or lengthened, or"
                            + " belongs to a tree of another size. Ask for a new one.",
                    "证明含 {0} 个哈希；按这些序号和规模应为 {1} 个。证明被截断或加长，或属于其他规模的树。请重新索取。",
                    found,
                    expected);
        }
    }

    static void requireRoot(Hash expected, Hash computed, String which, String whichChinese) {
        if (!expected.equals(computed)) {
            throw new Refusal(
                    ROOT_DIFFERS,
                    "The proof leads to the root {0}, but {2} is {1}. The entry, the order of the hashes or the tree is"
                            + " another one than was proved.",
                    "证明得出的根为 {0}，而{3}为 {1}。条目、哈希的次序或树与所证明的不同。",
                    computed,
                    expected,
                    which,
                    whichChinese);
        }
    }
}
