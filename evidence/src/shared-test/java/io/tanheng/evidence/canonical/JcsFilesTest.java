/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.SharedFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every document of cyberphone/json-canonicalization becomes the one beside it, byte for byte. */
class JcsFilesTest {

    @Test
    void everyInputGivesItsOutput() {
        List<Path> inputs = SharedFiles.below("jcs/input");
        for (Path input : inputs) {
            String name = input.getFileName().toString();
            byte[] canonical = CanonicalJson.of(SharedFiles.bytes(input));
            assertThat(canonical).as(name).isEqualTo(SharedFiles.bytes("jcs/output/" + name));
            assertThat(canonical).as(name).isEqualTo(hex("jcs/outhex/" + name.replace(".json", ".txt")));
            CanonicalJson.readCanonical(canonical);
        }
        assertThat(inputs).hasSize(6);
    }

    private static byte[] hex(String file) {
        String digits = new String(SharedFiles.bytes(file), StandardCharsets.US_ASCII).replaceAll("\\s", "");
        return HexFormat.of().parseHex(digits);
    }
}
