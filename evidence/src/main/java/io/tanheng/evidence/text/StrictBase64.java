/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.text;

import java.util.Base64;
import java.util.Optional;

/** Base64 (RFC 4648, 4) in its only spelling: with padding, and without bits that stand for nothing, which most readers let pass. */
public final class StrictBase64 {

    private StrictBase64() {}

    /** The bytes, or nothing where the text is spelled otherwise. */
    public static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
