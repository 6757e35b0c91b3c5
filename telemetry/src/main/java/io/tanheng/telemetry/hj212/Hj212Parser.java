/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.hj212.Hj212Frames.CRC_BYTES;
import static io.tanheng.telemetry.hj212.Hj212Frames.HEADER_BYTES;
import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;
import static io.tanheng.telemetry.model.TelemetryProblem.UNSUPPORTED_COMMAND;
import static io.tanheng.telemetry.model.TelemetryProblem.UNSUPPORTED_VERSION;
import static io.tanheng.telemetry.model.TelemetryProblem.WRONG_CHECKSUM;
import static io.tanheng.telemetry.model.TelemetryProblem.WRONG_LENGTH;

import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;

/** Reads one frame of HJ 212: of 2017, of 2005, and of 2025 where it is not encrypted. */
public final class Hj212Parser {

    /** The length of the period of minute records, unless the source is registered with another. */
    public static final int MINUTE_SECONDS = 60;

    private static final int NEWEST_VERSION = 2;
    private static final String DATA_START = "CP=&&";
    private static final String DATA_END = "&&";

    private Hj212Parser() {}

    /** Reads a frame of a device whose minute records stand for one minute each. */
    public static Decoded parse(byte[] frame, ZoneId siteZone) {
        return parse(frame, siteZone, MINUTE_SECONDS);
    }

    /**
     * Reads a frame; whatever the bytes, the answer is readings or a coded refusal, never an exception.
     *
     * @param frame from {@code ##} to the checksum, with or without the line end
     * @param siteZone the zone of the device's clock
     * @param minuteSeconds the length of the period of minute records (command 2051)
     */
    public static Decoded parse(byte[] frame, ZoneId siteZone, int minuteSeconds) {
        try {
            return read(segment(frame), siteZone, minuteSeconds);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /** Latin text, so that each character is one byte; Chinese stands only where we do not look. */
    private static String segment(byte[] frame) {
        int announced = Hj212Frames.announcedLength(frame, 0);
        if (announced < 0) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The message starts with " + Refusal.quote(new String(frame, StandardCharsets.ISO_8859_1))
                            + "; expected are ## and four digits of length. Send HJ 212 frames to this topic.");
        }
        int end = frame.length;
        if (end >= 2 && frame[end - 2] == '\r' && frame[end - 1] == '\n') {
            end -= 2;
        }
        int actual = end - HEADER_BYTES - CRC_BYTES;
        if (actual != announced) {
            throw new Refusal(
                    WRONG_LENGTH,
                    "The frame announces " + announced + " bytes of data and holds " + actual
                            + ". The length counts the bytes (UTF-8) between itself and the checksum; look for a cut line or"
                            + " a device that counts characters.");
        }
        checkSum(frame, HEADER_BYTES + announced);
        return new String(frame, HEADER_BYTES, announced, StandardCharsets.ISO_8859_1);
    }

    private static void checkSum(byte[] frame, int at) {
        int computed = Hj212Crc.of(frame, HEADER_BYTES, at);
        if (Hex.read(frame, at) != computed) {
            String found = new String(frame, at, CRC_BYTES, StandardCharsets.ISO_8859_1);
            throw new Refusal(
                    WRONG_CHECKSUM,
                    String.format(
                            "The frame carries the checksum %s; computed over its data by HJ 212-2017 Annex A is %04X. Look for"
                                    + " damage on the line, or a device that computes the CRC of Modbus instead.",
                            Refusal.quote(found), computed));
        }
    }

    private static Decoded read(String segment, ZoneId zone, int minuteSeconds) {
        int start = segment.indexOf(DATA_START);
        int dataFrom = start + DATA_START.length();
        int dataTo = segment.length() - DATA_END.length();
        if (start < 0 || dataTo < dataFrom || !segment.endsWith(DATA_END)) {
            throw new Refusal(
                    NOT_DECODABLE, "The frame has no data area; expected is CP=&&...&& at its end. Check the device.");
        }
        Hj212Header header = Hj212Header.read(segment.substring(0, start));
        if (header.flag().version() > NEWEST_VERSION) {
            throw new Refusal(
                    UNSUPPORTED_VERSION,
                    "The Flag names protocol version " + header.flag().version()
                            + "; read are 0 (2005), 1 (2017) and 2 (2025). Set the device to one of these.");
        }
        Hj212Command command = Hj212Command.of(header.command())
                .orElseThrow(() -> new Refusal(
                        UNSUPPORTED_COMMAND,
                        "The command is " + header.command()
                                + "; read are 2011 real-time, 2051 minute, 2061 hour and 2031 day data. Stop the device from"
                                + " publishing other commands here."));
        String data = segment.substring(dataFrom, dataTo);
        checkEncryption(header, data);
        Hj212Data readings = new Hj212Data(command, zone, minuteSeconds);
        return new Decoded.Frame(Optional.of(header.deviceCode()), readings.read(data));
    }

    private static void checkEncryption(Hj212Header header, String data) {
        if (header.flag().version() == NEWEST_VERSION && !data.isBlank() && !data.contains("DataTime=")) {
            throw new Refusal(
                    UNSUPPORTED_VERSION,
                    "The frame is of HJ 212-2025 and its data area is not plain text, so it is encrypted (SM4), which is not read"
                            + " here. Switch encryption off for this connection, or decrypt before publishing.");
        }
    }
}
