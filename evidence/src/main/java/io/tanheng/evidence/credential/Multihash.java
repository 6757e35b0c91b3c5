/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.merkle.Hash;
import java.nio.ByteBuffer;
import java.util.Base64;

/** A digest that says by which function it was made (multihash), in the letters of base64url (multibase). */
final class Multihash {

    private static final byte SHA_256 = 0x12;

    private Multihash() {}

    static String text(Hash sha256) {
        byte[] bytes = ByteBuffer.allocate(2 + Hash.BYTES)
                .put(SHA_256)
                .put((byte) Hash.BYTES)
                .put(sha256.bytes())
                .array();
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
