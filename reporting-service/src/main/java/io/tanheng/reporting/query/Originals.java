/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.reporting.domain.FrameAnatomy;
import io.tanheng.reporting.domain.OriginalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Shows original bytes to a person. */
final class Originals {

    private static final int BYTES_IN_A_LINE = 16;

    private Originals() {}

    static OriginalBytes of(String digest, byte[] bytes) {
        return new OriginalBytes(digest, Sha256.of(bytes), bytes, OriginalText.printable(bytes), hex(bytes));
    }

    static List<DecodedField> fields(FrameAnatomy anatomy) {
        return anatomy.fields().stream()
                .map(field -> new DecodedField(field.name(), field.text()))
                .toList();
    }

    static Optional<ChecksumView> checksum(FrameAnatomy anatomy) {
        return anatomy.checksum().map(found -> new ChecksumView(found.sent(), found.computed()));
    }

    private static List<HexLine> hex(byte[] bytes) {
        List<HexLine> lines = new ArrayList<>();
        for (int offset = 0; offset < bytes.length; offset += BYTES_IN_A_LINE) {
            byte[] line = Arrays.copyOfRange(bytes, offset, Math.min(bytes.length, offset + BYTES_IN_A_LINE));
            lines.add(new HexLine(offset, HexFormat.ofDelimiter(" ").formatHex(line), characters(line)));
        }
        return lines;
    }

    private static String characters(byte[] line) {
        StringBuilder text = new StringBuilder();
        for (byte b : line) {
            text.append(b >= ' ' && b <= '~' ? (char) b : '.');
        }
        return text.toString();
    }
}
