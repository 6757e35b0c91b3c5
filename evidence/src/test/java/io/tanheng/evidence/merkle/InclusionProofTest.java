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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InclusionProofTest {

    /** transparency-dev/merkle, testdata/inclusion/2: entry 5 of the common test tree of eight. */
    private static final Hash ROOT = Hash.ofBase64("XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=");

    private static final Hash LEAF = Hash.ofBase64("QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=");
    private static final List<Hash> PATH = List.of(
            Hash.ofBase64("vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms="),
            Hash.ofBase64("yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA="),
            Hash.ofBase64("037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc="));

    @Test
    void theProofOfTheReferenceHolds() {
        new InclusionProof(5, 8, PATH).verify(LEAF, ROOT);
    }

    @Test
    void theProofMadeIsTheOneOfTheReference() {
        InclusionProof made = InclusionProof.make(new NaiveTree(TreeHashTest.LEAVES), 5, 8);

        assertThat(made.path()).isEqualTo(PATH);
    }

    @Test
    void aDoubledTreeSizeIsRefusedThoughTheHashesLeadToTheRoot() {
        assertThat(Refusals.of(() -> new InclusionProof(5, 16, PATH).verify(LEAF, ROOT)))
                .isEqualTo(PROOF_OF_WRONG_LENGTH);
    }

    @Test
    void aCutProofIsRefused() {
        assertThat(Refusals.of(() -> new InclusionProof(5, 8, PATH.subList(0, 2)).verify(LEAF, ROOT)))
                .isEqualTo(PROOF_OF_WRONG_LENGTH);
    }

    @Test
    void aPaddedProofIsRefused() {
        List<Hash> padded = new ArrayList<>(PATH);
        padded.add(ROOT);

        assertThat(Refusals.of(() -> new InclusionProof(5, 8, padded).verify(LEAF, ROOT)))
                .isEqualTo(PROOF_OF_WRONG_LENGTH);
    }

    @Test
    void aReorderedProofIsRefused() {
        List<Hash> reordered = new ArrayList<>(PATH);
        Collections.swap(reordered, 0, 1);

        assertThat(Refusals.of(() -> new InclusionProof(5, 8, reordered).verify(LEAF, ROOT)))
                .isEqualTo(ROOT_DIFFERS);
    }

    @Test
    void anIndexThatIsNotInTheTreeIsRefused() {
        assertThat(Refusals.of(() -> new InclusionProof(8, 8, PATH).verify(LEAF, ROOT)))
                .isEqualTo(OUTSIDE_THE_TREE);
        assertThat(Refusals.of(() -> new InclusionProof(-1, 8, PATH).verify(LEAF, ROOT)))
                .isEqualTo(OUTSIDE_THE_TREE);
        assertThat(Refusals.of(() -> new InclusionProof(0, 0, List.of()).verify(LEAF, ROOT)))
                .isEqualTo(OUTSIDE_THE_TREE);
    }

    @Test
    void theReasonIsSaidInBothLanguages() {
        var refusal = Refusals.refusal(() -> new InclusionProof(5, 16, PATH).verify(LEAF, ROOT));

        assertThat(refusal.reason().en()).contains("has 3 hashes", "it has 4");
        assertThat(refusal.reason().zh()).contains("含 3 个哈希", "应为 4 个");
    }

    @Test
    void everyEntryOfEveryTreeIsProvedAndAtNoOtherPlace() {
        for (int size = 1; size <= 33; size++) {
            NaiveTree tree = NaiveTree.counting(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.make(tree, index, size);
                proof.verify(tree.leaves().get(index), tree.root());
                refusedElsewhere(tree, proof);
            }
        }
    }

    /** A tree of another size can have the same shape around an entry, so sizes are bound by the checkpoint, places by the proof. */
    private static void refusedElsewhere(NaiveTree tree, InclusionProof proof) {
        Hash leaf = tree.leaves().get((int) proof.index());
        IntStream.range(0, tree.leaves().size())
                .filter(other -> other != proof.index())
                .forEach(other -> assertThat(Refusals.of(
                                () -> new InclusionProof(other, proof.size(), proof.path()).verify(leaf, tree.root())))
                        .isIn(ROOT_DIFFERS, PROOF_OF_WRONG_LENGTH));
    }

    @Test
    void theLargestTreeThereCanBeIsNoReasonToHang() {
        assertThat(Refusals.of(() -> new InclusionProof(Long.MAX_VALUE - 1, Long.MAX_VALUE, PATH).verify(LEAF, ROOT)))
                .isEqualTo(PROOF_OF_WRONG_LENGTH);
    }
}
