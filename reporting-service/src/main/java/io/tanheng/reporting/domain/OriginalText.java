/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Original bytes as text. */
public final class OriginalText {

    private OriginalText() {}

    /** The text, where the bytes are UTF-8 without control characters but line ends and tabs. */
    public static Optional<String> printable(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean printable =
                    text.chars().allMatch(c -> c == '\r' || c == '\n' || c == '\t' || !Character.isISOControl(c));
            return printable ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
