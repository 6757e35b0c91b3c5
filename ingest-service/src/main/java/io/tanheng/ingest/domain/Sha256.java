/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests that name bytes. */
public final class Sha256 {

    private static final HexFormat HEX = HexFormat.of();
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::create);

    private Sha256() {}

    /** In lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HEX.formatHex(DIGEST.get().digest(bytes));
    }

    /** The id of a quarantine entry: over topic, a zero byte and the original bytes, so that a redelivery is the same entry. */
    public static String ofEntry(String topic, byte[] original) {
        MessageDigest digest = DIGEST.get();
        digest.update(topic.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HEX.formatHex(digest.digest(original));
    }

    private static MessageDigest create() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
