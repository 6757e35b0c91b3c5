/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.evidence.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many proofs of one tree are judged as each would be by itself. */
class TreeProofsTest {

    private static final int LARGEST = 40;

    private static List<Hash> path(NaiveTree tree, int index, int size) {
        return InclusionProof.make(tree, index, size).path();
    }

    private static Hash leaf(int index) {
        return TreeHash.leaf(NaiveTree.entry(index));
    }

    @Test
    void everyProofOfEveryTreeHoldsInWhateverOrder() {
        for (int size = 1; size <= LARGEST; size++) {
            NaiveTree tree = NaiveTree.counting(size);
            TreeProofs proofs = new TreeProofs(size, tree.root());
            for (int step = 0; step < 2 * size; step++) {
                int index = (step * 7) % size;
                proofs.verify(index, path(tree, index, size), leaf(index));
            }
        }
    }

    @Test
    void aHashThatIsWrongIsRefusedAlsoWhereTheRestOfTheWayIsKnown() {
        int size = 23;
        NaiveTree tree = NaiveTree.counting(size);
        TreeProofs proofs = new TreeProofs(size, tree.root());
        for (int index = 0; index < size; index++) {
            proofs.verify(index, path(tree, index, size), leaf(index));
        }
        for (int index = 0; index < size; index++) {
            List<Hash> right = path(tree, index, size);
            int place = index;
            assertThatThrownBy(() -> proofs.verify(place, right, TreeHash.leaf(new byte[] {9})))
                    .isInstanceOf(Refusal.class);
            for (int hash = 0; hash < right.size(); hash++) {
                List<Hash> wrong = new ArrayList<>(right);
                wrong.set(hash, TreeHash.leaf(new byte[] {7}));
                assertThatThrownBy(() -> proofs.verify(place, wrong, leaf(place)))
                        .isInstanceOf(Refusal.class);
            }
            assertThatThrownBy(() -> proofs.verify(place, right.subList(0, right.size() - 1), leaf(place)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> proofs.verify(size, right, leaf(place))).isInstanceOf(Refusal.class);
        }
    }
}
