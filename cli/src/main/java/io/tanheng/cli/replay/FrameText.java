/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import io.tanheng.telemetry.hj212.Hj212Crc;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recorded frame as text, one character per byte. */
record FrameText(String text) {

    private static final Pattern DEVICE = Pattern.compile("[;#0-9]MN=([^;]*);");
    private static final Pattern REQUEST_NUMBER = Pattern.compile("QN=[0-9]{17};");
    private static final Pattern DATA_TIME = Pattern.compile("(DataTime|SampleTime)=[0-9]{14}");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int HEADER = 6;
    private static final int CHECKSUM = 4;

    /** The MN field, where there is one. */
    Optional<String> deviceCode() {
        Matcher matcher = DEVICE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** With the line end devices send. */
    byte[] bytes() {
        return (text + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same frame of another time; length and checksum are renewed where they were right and stay wrong where not. */
    FrameText at(LocalDateTime time) {
        if (text.length() < HEADER + CHECKSUM) {
            return this;
        }
        String segment = text.substring(HEADER, text.length() - CHECKSUM);
        String moved = REQUEST_NUMBER.matcher(segment).replaceFirst("QN=" + SECONDS.format(time) + "000;");
        moved = DATA_TIME.matcher(moved).replaceAll("$1=" + SECONDS.format(time));
        if (!checksum(segment).equalsIgnoreCase(text.substring(text.length() - CHECKSUM))) {
            return new FrameText(text.substring(0, HEADER) + moved + text.substring(text.length() - CHECKSUM));
        }
        String length = String.format(Locale.ROOT, "##%04d", moved.length());
        return new FrameText(length + moved + checksum(moved));
    }

    private static String checksum(String segment) {
        return String.format(Locale.ROOT, "%04X", Hj212Crc.of(segment.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
