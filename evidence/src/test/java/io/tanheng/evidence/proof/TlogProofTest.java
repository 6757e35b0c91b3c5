/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.proof;

import static io.tanheng.evidence.problem.EvidenceProblem.CHECKPOINT_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.NOT_READABLE;
import static io.tanheng.evidence.problem.EvidenceProblem.OUTSIDE_THE_TREE;
import static io.tanheng.evidence.problem.EvidenceProblem.PROOF_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.PROOF_OF_WRONG_LENGTH;
import static io.tanheng.evidence.problem.EvidenceProblem.QUORUM_NOT_REACHED;
import static io.tanheng.evidence.problem.EvidenceProblem.ROOT_DIFFERS;
import static io.tanheng.evidence.tile.TestLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.NaiveTree;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.note.VerifiedSignature;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.tile.MemoryStore;
import io.tanheng.evidence.tile.TestLog;
import io.tanheng.evidence.tile.TileReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

    private static final int SIZE = 700;
    private static final int INDEX = 300;
    private static final Hash LEAF = TreeHash.leaf(NaiveTree.entry(INDEX));
    private static final SignerKey FIRST = SignerKey.generate("witness1.example", SignatureType.COSIGNATURE_V1);
    private static final SignerKey SECOND = SignerKey.generate("witness2.example", SignatureType.COSIGNATURE_V1);
    private static final ProofPolicy LOG_ALONE = ProofPolicy.withoutWitnesses(TestLog.IDENTITY);

    private static final MemoryStore STORE = new MemoryStore();
    private static final SignedNote CHECKPOINT =
            TestLog.open(STORE).append(TestLog.entries(0, SIZE)).note();
    private static final InclusionProof INCLUSION = InclusionProof.make(new TileReader(STORE, SIZE), INDEX, SIZE);
    private static final TlogProof PROOF = TlogProof.of(INCLUSION, CHECKPOINT);

    private static ProofPolicy policy(int quorum) {
        return new ProofPolicy(TestLog.IDENTITY, NoteKeys.always(FIRST.verifier(), SECOND.verifier()), quorum);
    }

    private static TlogProof cosignedBy(SignerKey... witnesses) {
        return TlogProof.of(
                INCLUSION,
                CHECKPOINT.with(List.of(witnesses).stream()
                        .map(witness -> witness.sign(CHECKPOINT.text(), NOW))
                        .toList()));
    }

    @Test
    void aProofIsCarriedHomeInAFileAndHolds() {
        VerifiedProof verified = TlogProof.parse(PROOF.bytes()).verify(LEAF, LOG_ALONE, NOW);

        assertThat(verified.index()).isEqualTo(INDEX);
        assertThat(verified.checkpoint().checkpoint().size()).isEqualTo(SIZE);
        assertThat(TlogProof.parse(PROOF.bytes()).bytes()).isEqualTo(PROOF.bytes());
    }

    @Test
    void theFileIsTextInTheFormOfTheSpecification() {
        assertThat(new String(PROOF.bytes(), StandardCharsets.UTF_8))
                .startsWith("c2sp.org/tlog-proof@v1\nindex 300\n")
                .contains("\n\nlog.example/test\n700\n")
                .contains("\n\n— log.example/test ");
    }

    @Test
    void whatTheApplicationPutsBesideComesBack() {
        byte[] beside = {1, 2, 3};
        TlogProof proof = new TlogProof(Optional.of(beside), INDEX, PROOF.path(), PROOF.checkpoint());

        assertThat(TlogProof.parse(proof.bytes()).extra())
                .hasValueSatisfying(extra -> assertThat(extra).isEqualTo(beside));
        assertThat(TlogProof.parse(proof.bytes()).verify(LEAF, LOG_ALONE, NOW).index())
                .isEqualTo(INDEX);
    }

    @Test
    void theWitnessesThatSignedAreNamedWithTheirTimes() {
        assertThat(cosignedBy(SECOND, FIRST).verify(LEAF, policy(2), NOW).witnesses())
                .containsExactly(
                        new VerifiedSignature(SECOND.verifier(), Optional.of(NOW)),
                        new VerifiedSignature(FIRST.verifier(), Optional.of(NOW)));
    }

    @Test
    void fewerWitnessesThanTheQuorumAreNotEnough() {
        assertThat(problem(cosignedBy(FIRST), policy(2))).isEqualTo(QUORUM_NOT_REACHED);
        assertThat(problem(PROOF, policy(1))).isEqualTo(QUORUM_NOT_REACHED);
        assertThat(cosignedBy(FIRST).verify(LEAF, policy(1), NOW).witnesses()).hasSize(1);
    }

    @Test
    void twoKeysOfOneWitnessAreOneWitness() {
        SignerKey again = SignerKey.generate("witness1.example", SignatureType.COSIGNATURE_V1);
        NoteKeys keys = NoteKeys.always(FIRST.verifier(), again.verifier(), SECOND.verifier());
        ProofPolicy policy = new ProofPolicy(TestLog.IDENTITY, keys, 2);

        assertThat(problem(cosignedBy(FIRST, again), policy)).isEqualTo(QUORUM_NOT_REACHED);
    }

    @Test
    void aQuorumNobodyCanReachIsNoPolicy() {
        assertThatThrownBy(() -> policy(3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EvidenceProblem problem(TlogProof proof, ProofPolicy policy) {
        return Refusals.of(() -> proof.verify(LEAF, policy, NOW));
    }

    @Test
    void theProofOfOneEntryIsNotThatOfAnother() {
        TlogProof elsewhere = new TlogProof(Optional.empty(), INDEX + 1, PROOF.path(), PROOF.checkpoint());
        TlogProof outside = new TlogProof(Optional.empty(), SIZE, PROOF.path(), PROOF.checkpoint());
        TlogProof cut = new TlogProof(Optional.empty(), INDEX, PROOF.path().subList(1, 10), PROOF.checkpoint());

        assertThat(problem(elsewhere, LOG_ALONE)).isEqualTo(ROOT_DIFFERS);
        assertThat(problem(outside, LOG_ALONE)).isEqualTo(OUTSIDE_THE_TREE);
        assertThat(problem(cut, LOG_ALONE)).isEqualTo(PROOF_OF_WRONG_LENGTH);
        assertThat(Refusals.of(() -> PROOF.verify(TreeHash.leaf(NaiveTree.entry(301)), LOG_ALONE, NOW)))
                .isEqualTo(ROOT_DIFFERS);
    }

    @Test
    void everyChangedBitIsFound() {
        byte[] bytes = PROOF.bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertThat(Refusals.refusal(() -> TlogProof.parse(changed).verify(LEAF, LOG_ALONE, NOW)))
                    .as("byte %s", at)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "c2sp.org/tlog-proof@v1\n\n",
                "c2sp.org/tlog-proof@v1\nindex 1\n",
                "c2sp.org/tlog-proof@v2\nindex 1\n\nx\n",
                "c2sp.org/tlog-proof@v1\nextra ?\nindex 1\n\nx\n",
                "c2sp.org/tlog-proof@v1\nindex 1\nextra AQ==\n\nx\n"
            })
    void whatIsNoProofIsRefused(String text) {
        assertThat(Refusals.of(() -> TlogProof.parse(text.getBytes(StandardCharsets.UTF_8))))
                .isIn(PROOF_MALFORMED, NOT_READABLE);
    }

    @Test
    void anIndexWithZerosBeforeItIsRefused() {
        byte[] proof = "c2sp.org/tlog-proof@v1\nindex 01\n\nx\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Refusals.of(() -> TlogProof.parse(proof))).isEqualTo(CHECKPOINT_MALFORMED);
    }

    @Test
    void aProofLongerThanAnyTreeIsHighIsRefused() {
        String line = TreeHash.EMPTY.base64() + "\n";
        byte[] proof =
                ("c2sp.org/tlog-proof@v1\nindex 1\n" + line.repeat(64) + "\nx\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Refusals.of(() -> TlogProof.parse(proof))).isEqualTo(PROOF_MALFORMED);
    }
}
