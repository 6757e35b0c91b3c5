/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests as the contracts define them. */
final class Digests {
    private Digests() {}

    static String of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    /** The identity of a quarantine entry: topic, a zero byte, original bytes. */
    static String ofQuarantined(String topic, byte[] original) {
        return of(topic.getBytes(StandardCharsets.UTF_8), new byte[] {0}, original);
    }
}
