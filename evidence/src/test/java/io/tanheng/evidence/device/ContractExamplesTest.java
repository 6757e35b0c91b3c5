/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/contracts/signed-readings-v1.md shows, others will hold their devices against. */
class ContractExamplesTest {

    private static List<String> examples(String kind) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "contracts", "signed-readings-v1.md"));
        return Pattern.compile("(?s)```" + kind + "\n(.*?)```")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void itsManifestsAreSignedByTheKeysBesideThem() throws IOException {
        List<String> manifests = examples("manifest");
        List<String> keys = examples("pem");
        assertThat(manifests).hasSize(2).hasSameSizeAs(keys);
        for (int example = 0; example < manifests.size(); example++) {
            DeviceManifest manifest =
                    DeviceManifest.parse(manifests.get(example).getBytes(StandardCharsets.US_ASCII));
            assertThat(manifest.isSignedBy(DeviceKey.ofPem(keys.get(example)))).isTrue();
            assertThat(manifest.head().sequence()).isEqualTo(1767225960);
        }
    }

    @Test
    void itsSecretOfEd25519GivesItsSignature() throws IOException {
        byte[] secret = HexFormat.of().parseHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
        byte[] manifest = examples("manifest").get(0).getBytes(StandardCharsets.US_ASCII);

        assertThat(new DeviceSigner(DeviceAlgorithm.ED25519, secret, TestManifests.RANDOM)
                        .sign(DeviceManifest.parse(manifest).head()))
                .isEqualTo(manifest);
    }

    @Test
    void itsEncryptedMessageOpensByItsKey() throws IOException {
        String[] parts = examples("encrypted").get(0).strip().split("\n\n");
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes((parts[0] + "\n\n").getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(HexFormat.of().parseHex(parts[1]));

        assertThat(EncryptedPayload.parse(message.toByteArray())
                        .decrypt(HexFormat.of().parseHex("0123456789abcdeffedcba9876543210"))
                        .map(plain -> new String(plain, StandardCharsets.US_ASCII)))
                .contains("[{\"n\":\"load\",\"u\":\"MW\",\"v\":1,\"t\":1767225900}]");
    }
}
