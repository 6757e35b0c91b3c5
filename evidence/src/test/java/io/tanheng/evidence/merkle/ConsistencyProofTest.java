/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static io.tanheng.evidence.problem.EvidenceProblem.OUTSIDE_THE_TREE;
import static io.tanheng.evidence.problem.EvidenceProblem.PROOF_OF_WRONG_LENGTH;
import static io.tanheng.evidence.problem.EvidenceProblem.ROOT_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyProofTest {

    private static final int LARGEST = 33;

    @Test
    void everyTreeIsTheBeginningOfEveryLargerOne() {
        for (int newer = 1; newer <= LARGEST; newer++) {
            NaiveTree tree = NaiveTree.counting(newer);
            for (int older = 1; older <= newer; older++) {
                ConsistencyProof.make(tree, older, newer).verify(tree.root(0, older), tree.root());
            }
        }
    }

    @Test
    void noOtherHashIsTakenForTheOlderRoot() {
        NaiveTree tree = NaiveTree.counting(LARGEST);
        for (int older = 2; older < LARGEST; older++) {
            ConsistencyProof proof = ConsistencyProof.make(tree, older, LARGEST);
            Hash other = tree.root(0, older - 1);
            assertThat(Refusals.of(() -> proof.verify(other, tree.root()))).isEqualTo(ROOT_DIFFERS);
        }
    }

    @Test
    void aCutPaddedOrReorderedProofIsRefused() {
        NaiveTree tree = NaiveTree.counting(13);
        ConsistencyProof proof = ConsistencyProof.make(tree, 6, 13);
        List<Hash> path = proof.path();
        List<Hash> padded = new ArrayList<>(path);
        padded.add(tree.root());
        List<Hash> reordered = new ArrayList<>(path);
        Collections.swap(reordered, 1, 2);

        assertThat(problem(6, 13, path.subList(0, path.size() - 1), tree)).isEqualTo(PROOF_OF_WRONG_LENGTH);
        assertThat(problem(6, 13, padded, tree)).isEqualTo(PROOF_OF_WRONG_LENGTH);
        assertThat(problem(6, 13, List.of(), tree)).isEqualTo(PROOF_OF_WRONG_LENGTH);
        assertThat(problem(6, 13, reordered, tree)).isEqualTo(ROOT_DIFFERS);
        assertThat(problem(6, 26, path, tree)).isEqualTo(PROOF_OF_WRONG_LENGTH);
    }

    private static Object problem(long older, long newer, List<Hash> path, NaiveTree tree) {
        return Refusals.of(() -> new ConsistencyProof(older, newer, path).verify(tree.root(0, 6), tree.root()));
    }

    /** transparency-dev/merkle, testdata/consistency/additional: a textbook verifier accepts these. */
    @Test
    void fromAnEmptyTreeNothingIsProved() {
        ConsistencyProof same = new ConsistencyProof(0, 0, List.of());
        ConsistencyProof grown = new ConsistencyProof(0, 1, List.of(TreeHash.EMPTY));

        assertThat(Refusals.of(() -> same.verify(TreeHash.EMPTY, TreeHash.EMPTY)))
                .isEqualTo(OUTSIDE_THE_TREE);
        assertThat(Refusals.of(() -> grown.verify(TreeHash.EMPTY, TreeHash.EMPTY)))
                .isEqualTo(OUTSIDE_THE_TREE);
    }

    @Test
    void aLogThatShrankIsRefused() {
        assertThat(Refusals.of(() -> new ConsistencyProof(2, 1, List.of()).verify(TreeHash.EMPTY, TreeHash.EMPTY)))
                .isEqualTo(OUTSIDE_THE_TREE);
    }

    @Test
    void theSameSizeNeedsTheSameRoot() {
        Hash root = NaiveTree.counting(3).root();
        ConsistencyProof proof = new ConsistencyProof(3, 3, List.of());

        proof.verify(root, root);
        assertThat(Refusals.of(() -> proof.verify(root, TreeHash.EMPTY))).isEqualTo(ROOT_DIFFERS);
    }
}
