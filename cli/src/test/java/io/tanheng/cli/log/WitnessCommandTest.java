/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Terminal;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.storage.DirectoryTileStore;
import io.tanheng.evidence.tile.LogWriter;
import io.tanheng.evidence.witness.HttpWitness;
import io.tanheng.evidence.witness.KnownWitness;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certification body runs a witness, and a log asks it. */
class WitnessCommandTest {

    private static final SignerKey LOG = SignerKey.generate("example.org/log", SignatureType.ED25519);
    private static final Pattern TOLD = Pattern.compile(
            "witness\\.example listens on 127\\.0\\.0\\.1:([0-9]+)\\. Its key, for the log's operator:\\n(\\S+)\\n");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int witness(String log) {
        return witness(log, "0");
    }

    private int witness(String log, String port) {
        return terminal.run(
                "witness",
                "--name",
                "witness.example",
                "--log",
                log,
                "--folder",
                folder.resolve("witness").toString(),
                "--port",
                port,
                "--language",
                "en");
    }

    @Test
    void itSaysWhereItListensAndItsKeyAndSigns() throws InterruptedException {
        Thread running = new Thread(() -> witness(LOG.verifier().text()), "witness");
        running.start();
        try {
            await().until(() -> TOLD.matcher(terminal.out()).find());
            Matcher told = TOLD.matcher(terminal.out());
            assertThat(told.find()).isTrue();
            KnownWitness known = KnownWitness.parse(told.group(2) + " http://127.0.0.1:" + told.group(1));
            try (DirectoryTileStore store = DirectoryTileStore.open(folder.resolve("log"))) {
                SignedNote note = LogWriter.open(
                                store,
                                LogIdentity.of(LOG.verifier()),
                                new LogSigners(List.of(new DatedSigner(LOG, Validity.ALWAYS))),
                                InstantSource.system())
                        .append(List.of("an entry".getBytes(StandardCharsets.UTF_8)))
                        .note();
                assertThat(new HttpWitness(HttpClient.newHttpClient(), known).cosign(note, store, Instant.now()))
                        .hasSize(1);
            }
        } finally {
            running.interrupt();
            running.join();
        }
    }

    @Test
    void aKeyThatIsNoneIsRefusedBeforeAnythingIsMade() {
        assertThat(witness("no key")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.out()).contains("is no verifier key");
        assertThat(folder.resolve("witness")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "65536", "-1"})
    void aPortThereIsNoneOfIsAWrongArgumentBeforeAnythingIsMade(String port) {
        assertThat(witness(LOG.verifier().text(), port)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.err())
                .startsWith("The --port is a number from 0 to 65535. / --port 应为")
                .doesNotContain("Exception");
        assertThat(folder.resolve("witness")).doesNotExist();
    }
}
