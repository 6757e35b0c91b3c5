/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

import io.tanheng.reporting.pages.words.Bytes;
import io.tanheng.telemetry.hj212.Hj212Crc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An HJ 212 frame in its fields, as far as it can be read: {@code ##}, length, segment, checksum, line end. */
final class Hj212Picture {

    private static final String START = "##";
    private static final int LENGTH_DIGITS = 4;
    private static final int CRC_DIGITS = 4;
    private static final String DATA_OPEN = "CP=&&";
    private static final String DATA_CLOSE = "&&";

    private final FramePicture.Builder picture = new FramePicture.Builder();
    private final Bytes bytes;
    private final Hj212Meaning meaning;

    Hj212Picture(FramePainter painter, Optional<Wanted> wanted) {
        this.bytes = painter.words().bytes();
        this.meaning = new Hj212Meaning(painter, wanted);
    }

    FramePicture paint(String text) {
        int headEnd = START.length() + LENGTH_DIGITS;
        if (!text.startsWith(START) || text.length() < headEnd) {
            unknown(text);
            return picture.build();
        }
        String rest = text.substring(headEnd);
        int segmentEnd = segmentEnd(rest);
        String segment = rest.substring(0, segmentEnd);
        picture.field("head", bytes.header(), START, bytes.headerMeans());
        picture.field(
                "length",
                bytes.length(),
                text.substring(START.length(), headEnd),
                length(text.substring(START.length(), headEnd), bytesOf(segment).length));
        segment(segment);
        end(rest.substring(segmentEnd), segment);
        return picture.build();
    }

    /** The segment ends with the last pair of signs; a frame without one is all segment but its checksum. */
    private static int segmentEnd(String rest) {
        int close = rest.lastIndexOf(DATA_CLOSE);
        return close >= 0
                ? close + DATA_CLOSE.length()
                : Math.max(0, rest.stripTrailing().length() - CRC_DIGITS);
    }

    private String length(String said, int found) {
        boolean right = said.chars().allMatch(Character::isDigit) && Integer.parseInt(said) == found;
        String count = Integer.toString(found);
        return right ? bytes.lengthRight(count) : bytes.lengthWrong(said, count);
    }

    private void segment(String segment) {
        int data = segment.indexOf(DATA_OPEN);
        String header = data < 0 ? segment : segment.substring(0, data);
        for (String piece : pieces(header, ';')) {
            item(piece, false);
        }
        if (data < 0) {
            return;
        }
        picture.field("cp", "CP", DATA_OPEN, bytes.cp());
        int bodyStart = data + DATA_OPEN.length();
        int bodyEnd = Math.max(bodyStart, segment.length() - DATA_CLOSE.length());
        for (String group : pieces(segment.substring(bodyStart, bodyEnd), ';')) {
            for (String piece : pieces(group, ',')) {
                item(piece, true);
            }
        }
        picture.plain(segment.substring(bodyEnd));
    }

    private void item(String piece, boolean inData) {
        String separator = piece.endsWith(";") || piece.endsWith(",") ? piece.substring(piece.length() - 1) : "";
        String body = piece.substring(0, piece.length() - separator.length());
        int equals = body.indexOf('=');
        if (equals < 0) {
            unknown(body);
        } else {
            String name = body.substring(0, equals);
            String value = body.substring(equals + 1);
            Hj212Meaning.Explained explained = inData ? meaning.ofData(name, value) : meaning.ofHeader(name, value);
            picture.field(explained.kind(), name, body, explained.meaning(), explained.wanted());
        }
        picture.plain(separator);
    }

    private void end(String rest, String segment) {
        int digits = Math.min(CRC_DIGITS, rest.stripTrailing().length());
        String computed = String.format(Locale.ROOT, "%04X", Hj212Crc.of(bytesOf(segment)));
        picture.field("crc", bytes.crcLabel(), rest.substring(0, digits), bytes.crcMeans(computed));
        String end = rest.substring(digits);
        if (end.isBlank()) {
            picture.field("end", bytes.endLabel(), end, bytes.endMeans());
        } else {
            unknown(end);
        }
    }

    private void unknown(String text) {
        picture.field("unknown", bytes.unknownLabel(), text, bytes.unknownMeans());
    }

    /** Splits behind each separator, which stays with the piece before it. */
    private static Iterable<String> pieces(String text, char separator) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split("(?<=" + Pattern.quote(Character.toString(separator)) + ")"));
    }

    private static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
