/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import static io.tanheng.evidence.tile.TestLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.evidence.merkle.ConsistencyProof;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.NaiveTree;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.note.VerifiedSignature;
import io.tanheng.evidence.storage.DirectoryWitnessStore;
import io.tanheng.evidence.tile.TestLog;
import io.tanheng.evidence.witness.WitnessAnswer.AtOtherSize;
import io.tanheng.evidence.witness.WitnessAnswer.Cosigned;
import io.tanheng.evidence.witness.WitnessAnswer.Refused;
import io.tanheng.evidence.witness.WitnessAnswer.Why;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {

    private static final String ORIGIN = TestLog.KEY.verifier().name();
    private static final NaiveTree TREE = NaiveTree.counting(20);
    private static final SignerKey KEY = SignerKey.generate("witness.example", SignatureType.COSIGNATURE_V1);

    @TempDir
    Path folder;

    private DirectoryWitnessStore store;
    private Witness witness;

    @BeforeEach
    void begin() {
        store = DirectoryWitnessStore.open(folder);
        witness = new Witness(List.of(TestLog.IDENTITY), List.of(KEY), store, TestLog.CLOCK);
    }

    @AfterEach
    void end() {
        store.close();
    }

    private static SignedNote checkpoint(int size) {
        return signed(new Checkpoint(ORIGIN, size, TREE.root(0, size)), TestLog.KEY);
    }

    private static SignedNote signed(Checkpoint checkpoint, SignerKey key) {
        return new SignedNote(checkpoint.text(), List.of(key.sign(checkpoint.text(), NOW)));
    }

    private WitnessAnswer ask(long oldSize, List<Hash> path, SignedNote checkpoint) {
        return witness.addCheckpoint(new AddCheckpoint(oldSize, path, checkpoint).bytes());
    }

    private WitnessAnswer ask(int oldSize, int size) {
        List<Hash> path = oldSize == 0
                ? List.of()
                : ConsistencyProof.make(TREE, oldSize, size).path();
        return ask(oldSize, path, checkpoint(size));
    }

    private static void refused(Why why, WitnessAnswer answer) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void theFirstTreeIsSignedWithTheTime() {
        WitnessAnswer answer = ask(0, 7);

        assertThat(answer.status()).isEqualTo(200);
        byte[] note = (new String(checkpoint(7).bytes(), StandardCharsets.UTF_8) + answer.body())
                .getBytes(StandardCharsets.UTF_8);
        assertThat(NoteKeys.always(KEY.verifier()).open(SignedNote.parse(note), NOW))
                .containsExactly(new VerifiedSignature(KEY.verifier(), Optional.of(NOW)));
    }

    @Test
    void aTreeThatContinuesTheOneBeforeIsSigned() {
        ask(0, 7);

        assertThat(ask(7, 13)).isInstanceOf(Cosigned.class);
        assertThat(ask(13, 20)).isInstanceOf(Cosigned.class);
        assertThat(store.latest(ORIGIN)).contains(new Checkpoint(ORIGIN, 20, TREE.root()));
    }

    @Test
    void theSameTreeIsSignedAgain() {
        ask(0, 7);

        assertThat(ask(7, 7)).isInstanceOf(Cosigned.class);
    }

    @Test
    void anEmptyLogIsSigned() {
        assertThat(ask(0, 0)).isInstanceOf(Cosigned.class);
        assertThat(ask(0, List.of(), signed(new Checkpoint(ORIGIN, 0, TREE.root()), TestLog.KEY)))
                .isEqualTo(new AtOtherSize(0));
    }

    @Test
    void aLogThatIsElsewhereThanTheWitnessIsToldWhere() {
        ask(0, 7);

        WitnessAnswer answer = ask(0, 13);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("7\n");
        assertThat(answer.contentType()).isEqualTo("text/x.tlog.size");
        assertThat(ask(5, 13)).isEqualTo(new AtOtherSize(7));
        assertThat(ask(13, 20)).isEqualTo(new AtOtherSize(7));
    }

    @Test
    void anotherTreeOfTheSameSizeIsNotSigned() {
        ask(0, 7);
        SignedNote other = signed(new Checkpoint(ORIGIN, 7, TREE.root(1, 8)), TestLog.KEY);

        assertThat(ask(7, List.of(), other)).isEqualTo(new AtOtherSize(7));
    }

    @Test
    void aTreeThatDoesNotContinueIsNotSignedAndNotRemembered() {
        ask(0, 7);
        List<Hash> path = ConsistencyProof.make(TREE, 7, 13).path();
        SignedNote forked = signed(new Checkpoint(ORIGIN, 13, TREE.root(1, 14)), TestLog.KEY);

        refused(Why.NOT_CONSISTENT, ask(7, path, forked));
        refused(Why.NOT_CONSISTENT, ask(7, path.subList(1, path.size()), checkpoint(13)));
        refused(Why.NOT_CONSISTENT, ask(7, List.of(TreeHash.EMPTY), checkpoint(7)));
        assertThat(ask(7, List.of(), checkpoint(13)).status()).isEqualTo(422);
        assertThat(store.latest(ORIGIN)).contains(new Checkpoint(ORIGIN, 7, TREE.root(0, 7)));
    }

    @Test
    void hashesFromAnEmptyTreeProveNothing() {
        refused(Why.NOT_CONSISTENT, ask(0, List.of(TreeHash.EMPTY), checkpoint(7)));
    }

    @Test
    void anUnknownLogIsNotSignedFor() {
        SignerKey other = SignerKey.generate("log.example/other", SignatureType.ED25519);
        SignedNote note = signed(new Checkpoint("log.example/other", 7, TREE.root()), other);

        refused(Why.LOG_NOT_KNOWN, ask(0, List.of(), note));
        assertThat(ask(0, List.of(), note).status()).isEqualTo(404);
    }

    @Test
    void whatTheLogHasNotSignedIsNotSigned() {
        SignerKey other = SignerKey.generate(ORIGIN, SignatureType.ED25519);
        SignedNote note = signed(new Checkpoint(ORIGIN, 7, TREE.root(0, 7)), other);
        SignedNote changed = new SignedNote(
                new Checkpoint(ORIGIN, 8, TREE.root(0, 8)).text(), checkpoint(7).signatures());

        refused(Why.NOT_SIGNED_BY_THE_LOG, ask(0, List.of(), note));
        refused(Why.NOT_SIGNED_BY_THE_LOG, ask(0, List.of(), changed));
        assertThat(ask(0, List.of(), changed).status()).isEqualTo(403);
    }

    @Test
    void aTreeThatShrankIsABadRequest() {
        ask(0, 13);

        refused(Why.NOT_READABLE, ask(13, List.of(), checkpoint(7)));
    }

    @Test
    void whatCannotBeReadIsABadRequest() {
        String note = new String(checkpoint(7).bytes(), StandardCharsets.UTF_8);
        for (String body : List.of(
                "",
                "old 0\n",
                "old 00\n\n" + note,
                "old -1\n\n" + note,
                "new 0\n\n" + note,
                "old 0\nhash\n\n" + note,
                "old 0\n" + (TreeHash.EMPTY.base64() + "\n").repeat(64) + "\n" + note,
                "old 0\n\nno note\n",
                "old 0\n\nno checkpoint\n\n— a AAAAAAA=\n")) {
            WitnessAnswer answer = witness.addCheckpoint(body.getBytes(StandardCharsets.UTF_8));
            refused(Why.NOT_READABLE, answer);
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    @Test
    void afterARestartItGoesOnWhereItWas() {
        ask(0, 7);
        end();
        begin();

        assertThat(ask(0, 13)).isEqualTo(new AtOtherSize(7));
        assertThat(ask(7, 13)).isInstanceOf(Cosigned.class);
    }

    /** The signature never left, the memory did not fail: the log asks again from the size it is told. */
    @Test
    void aCrashAfterRememberingCostsASecondQuestion() {
        store.advance(Optional.empty(), new Checkpoint(ORIGIN, 7, TREE.root(0, 7)));

        assertThat(ask(0, 7)).isEqualTo(new AtOtherSize(7));
        assertThat(ask(7, 7)).isInstanceOf(Cosigned.class);
    }

    @Test
    void whatCannotBeRememberedIsNotSigned() {
        WitnessStore broken = new WitnessStore() {
            @Override
            public Optional<Checkpoint> latest(String origin) {
                return Optional.empty();
            }

            @Override
            public boolean advance(Optional<Checkpoint> before, Checkpoint next) {
                throw new IllegalStateException("No space left on device");
            }
        };
        witness = new Witness(List.of(TestLog.IDENTITY), List.of(KEY), broken, TestLog.CLOCK);

        assertThatThrownBy(() -> ask(0, 7)).hasMessageContaining("No space left");
    }

    @Test
    void ofTwoThatAdvanceAtOnceOneIsTold() {
        Checkpoint seven = new Checkpoint(ORIGIN, 7, TREE.root(0, 7));
        Checkpoint nine = new Checkpoint(ORIGIN, 9, TREE.root(0, 9));

        assertThat(store.advance(Optional.empty(), nine)).isTrue();
        assertThat(store.advance(Optional.empty(), seven)).isFalse();
        assertThat(store.latest(ORIGIN)).contains(nine);
    }
}
