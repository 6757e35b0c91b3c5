/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import io.tanheng.evidence.keys.Ed25519Keys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * What a witness signs (tlog-cosignature, Ed25519): that at a time it had seen this and no larger tree of the log.
 *
 * @param seconds since 1970, 0 to 2<sup>63</sup> - 1
 */
record Cosignature(long seconds, byte[] signature) {

    private static final int BYTES = Long.BYTES + Ed25519Keys.SIGNATURE_BYTES;

    static Optional<Cosignature> parse(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long seconds = buffer.getLong();
        byte[] signature = new byte[Ed25519Keys.SIGNATURE_BYTES];
        buffer.get(signature);
        return seconds < 0 || seconds > Instant.MAX.getEpochSecond()
                ? Optional.empty()
                : Optional.of(new Cosignature(seconds, signature));
    }

    static Cosignature make(byte[] seed, byte[] text, Instant at) {
        long seconds = at.getEpochSecond();
        return new Cosignature(seconds, Ed25519Keys.sign(seed, message(seconds, text)));
    }

    boolean verifies(byte[] publicKey, byte[] text) {
        return Ed25519Keys.verify(publicKey, message(seconds, text), signature);
    }

    Instant at() {
        return Instant.ofEpochSecond(seconds);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(seconds).put(signature).array();
    }

    private static byte[] message(long seconds, byte[] text) {
        byte[] head = ("cosignature/v1\ntime " + seconds + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + text.length)
                .put(head)
                .put(text)
                .array();
    }
}
