/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import static io.tanheng.evidence.problem.EvidenceProblem.WITNESS_REFUSES;
import static io.tanheng.evidence.problem.EvidenceProblem.WITNESS_SAW_MORE;
import static io.tanheng.evidence.tile.TestLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.NoteSignature;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.note.VerifiedSignature;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.storage.DirectoryTileStore;
import io.tanheng.evidence.storage.DirectoryWitnessStore;
import io.tanheng.evidence.tile.LogWriter;
import io.tanheng.evidence.tile.TestLog;
import io.tanheng.evidence.witnessing.WitnessServer;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log and a witness that talk over HTTP, each with its own memory. */
class HttpWitnessTest {

    private static final SignerKey KEY = SignerKey.generate("witness.example", SignatureType.COSIGNATURE_V1);
    private static final NoteKeys KEYS = NoteKeys.always(KEY.verifier());

    @TempDir
    Path folder;

    private DirectoryTileStore log;
    private LogWriter writer;
    private DirectoryWitnessStore memory;
    private WitnessServer server;

    @BeforeEach
    void begin() {
        log = DirectoryTileStore.open(folder.resolve("log"));
        writer = TestLog.open(log);
        memory = DirectoryWitnessStore.open(folder.resolve("witness"));
        server = serve(TestLog.IDENTITY);
    }

    @AfterEach
    void end() {
        server.close();
        memory.close();
        log.close();
    }

    private WitnessServer serve(LogIdentity watched) {
        return WitnessServer.start(
                new Witness(List.of(watched), List.of(KEY), memory, TestLog.CLOCK),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private HttpWitness asked() {
        String text = KEY.verifier().text() + " http://127.0.0.1:" + server.port() + "/";
        return new HttpWitness(HttpClient.newHttpClient(), KnownWitness.parse(text));
    }

    private List<NoteSignature> cosign(HttpWitness witness, SignedNote note) {
        return witness.cosign(note, log, NOW);
    }

    @Test
    void aLogThatGrowsIsSignedEachTimeFromWhereTheWitnessIs() {
        HttpWitness witness = asked();
        for (int size : List.of(1, 2, 300, 700)) {
            SignedNote note = writer.append(TestLog.entries(0, size)).note();

            SignedNote signed = note.with(cosign(witness, note));

            assertThat(KEYS.open(signed, NOW)).containsExactly(new VerifiedSignature(KEY.verifier(), Optional.of(NOW)));
            assertThat(writer.cosigned(signed, KEYS)).isTrue();
        }
    }

    @Test
    void aLogThatHasForgottenWhereTheWitnessIsLearnsItFromItsAnswer() {
        SignedNote first = writer.append(TestLog.entries(0, 20)).note();
        cosign(asked(), first);
        SignedNote second = writer.append(TestLog.entries(20, 50)).note();

        assertThat(cosign(asked(), second)).hasSize(1);
    }

    @Test
    void aLogThatHasShrunkIsToldThatTheWitnessHasSeenMore() {
        SignedNote small = writer.append(TestLog.entries(0, 20)).note();
        cosign(asked(), writer.append(TestLog.entries(20, 50)).note());

        assertThat(refusal(small)).isEqualTo(WITNESS_SAW_MORE);
    }

    @Test
    void aLogTheWitnessDoesNotWatchIsRefused() {
        server.close();
        server = serve(LogIdentity.of(
                SignerKey.generate("other.example", SignatureType.ED25519).verifier()));

        assertThat(refusal(writer.append(TestLog.entries(0, 3)).note())).isEqualTo(WITNESS_REFUSES);
    }

    @Test
    void nobodyAtTheAddressIsSaidAsSuch() {
        HttpWitness witness = asked();
        server.close();

        assertThatThrownBy(() ->
                        cosign(witness, writer.append(TestLog.entries(0, 3)).note()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aWitnessIsNamedByItsKeyAndItsAddress() {
        KnownWitness known = KnownWitness.parse(KEY.verifier().text() + " https://witness.example/log");

        assertThat(known.key()).isEqualTo(KEY.verifier());
        assertThat(known.addCheckpoint()).isEqualTo(URI.create("https://witness.example/log/add-checkpoint"));
        for (String wrong : List.of(
                "",
                KEY.verifier().text(),
                "https://witness.example",
                KEY.verifier().text() + " ftp://x")) {
            assertThat(Refusals.of(() -> KnownWitness.parse(wrong))).isEqualTo(EvidenceProblem.NOT_READABLE);
        }
        assertThat(Refusals.of(() -> KnownWitness.parse(TestLog.KEY.verifier().text() + " https://witness.example")))
                .isEqualTo(EvidenceProblem.KEY_MALFORMED);
    }

    private EvidenceProblem refusal(SignedNote note) {
        return Refusals.of(() -> cosign(asked(), note));
    }
}
