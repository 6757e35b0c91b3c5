/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.merkle.Hash;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A digest that says by which function it was made (multihash), in the letters of base64url (multibase). */
final class Multihash {

    private static final byte SHA_256 = 0x12;

    private Multihash() {}

    /** The SHA-256 a text stands for; absent where it is of another function or spelled otherwise. */
    static Optional<Hash> read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text.isEmpty() ? "" : text.substring(1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(bytes)
                .filter(read -> read.length == 2 + Hash.BYTES)
                .map(read -> Hash.of(Arrays.copyOfRange(read, 2, read.length)))
                .filter(hash -> text(hash).equals(text));
    }

    static String text(Hash sha256) {
        byte[] bytes = ByteBuffer.allocate(2 + Hash.BYTES)
                .put(SHA_256)
                .put((byte) Hash.BYTES)
                .put(sha256.bytes())
                .array();
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
