/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.Terminal;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.evidence.storage.DirectoryTileStore;
import io.tanheng.evidence.tile.LogWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger checks a log in a folder. */
class FsckCommandTest {

    private static final SignerKey KEY = SignerKey.generate("example.org/log", SignatureType.SM2_SM3);

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void write() {
        try (DirectoryTileStore store = DirectoryTileStore.open(folder)) {
            LogWriter.open(
                            store,
                            LogIdentity.of(KEY.verifier()),
                            new LogSigners(List.of(new DatedSigner(KEY, Validity.ALWAYS))),
                            InstantSource.system())
                    .append(IntStream.range(0, 300)
                            .mapToObj(number -> ("entry " + number).getBytes(StandardCharsets.UTF_8))
                            .toList());
        }
    }

    @Test
    void aWholeLogIsSaidToBeWhole() {
        assertThat(fsck(KEY.verifier().text(), "en")).isZero();
        assertThat(terminal.out())
                .startsWith("example.org/log is whole: 300 entries")
                .contains("1 of the keys");
        assertThat(fsck(KEY.verifier().text(), "zh")).isZero();
        assertThat(terminal.out()).contains("example.org/log 完整：300 个条目");
    }

    @Test
    void oneChangedByteIsFound() throws IOException {
        Path bundle = folder.resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 1]++;
        Files.write(bundle, bytes);
        assertThat(fsck(KEY.verifier().text(), "en")).isEqualTo(1);
        assertThat(terminal.out()).contains("tile/0/000");
    }

    @Test
    void anotherKeyIsNotBelieved() {
        String other = SignerKey.generate("example.org/log", SignatureType.ED25519)
                .verifier()
                .text();
        assertThat(fsck(other, "en")).isEqualTo(1);
        assertThat(terminal.out()).contains("None of the signatures is of a key you trust");
    }

    private int fsck(String key, String language) {
        return terminal.run("fsck", folder.toString(), "--key", key, "--language", language);
    }
}
