/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.settings;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.device.Sm4Gcm;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.ingest.domain.DeviceTrust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from files, once at the start, whom to trust with time and by which keys devices encrypt. */
public final class DeviceTrustFiles {

    private DeviceTrustFiles() {}

    /**
     * What the files say.
     *
     * @param anchors name of a file of certificates in PEM
     * @param keys name of a file with a line for each key: source key, key id and 32 hexadecimal digits, parted by spaces; lines that
     *     are empty or begin with {@code #} are passed over
     * @throws IllegalArgumentException where a line is none, so that the service does not start; nothing secret is repeated
     */
    public static DeviceTrust read(Optional<String> anchors, Optional<String> keys) {
        return new DeviceTrust(
                anchors.map(file -> TimestampTrust.ofPem(bytes(file))),
                keys.map(DeviceTrustFiles::keys).orElse(Map.of()));
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<DeviceTrust.KeyName, byte[]> keys(String file) {
        Map<DeviceTrust.KeyName, byte[]> keys = new HashMap<>();
        List<String> lines = new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] words = line.split(" +", -1);
                if (words.length != 3 || !ManifestHead.isKeyId(words[1]) || !isKey(words[2])) {
                    throw new IllegalArgumentException(
                            "Line " + number + " of " + file
                                    + " should be organisation/site/source, a key id and 32 hexadecimal digits, parted by spaces.");
                }
                keys.put(
                        new DeviceTrust.KeyName(SourceId.ofKey(words[0]), words[1]),
                        HexFormat.of().parseHex(words[2]));
            }
        }
        return keys;
    }

    private static boolean isKey(String digits) {
        return digits.matches("[0-9a-fA-F]{" + 2 * Sm4Gcm.KEY_BYTES + "}");
    }
}
