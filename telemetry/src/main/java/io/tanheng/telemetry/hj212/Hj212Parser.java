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
import java.util.Locale;
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
                    "The message starts with {0}; expected are ## and four digits of length. Send HJ 212 frames to this topic.",
                    "报文以 {0} 开头；应为 ## 及四位长度数字。请向此主题发送 HJ 212 报文。",
                    Refusal.quote(new String(frame, StandardCharsets.ISO_8859_1)));
        }
        int end = frame.length;
        if (end >= 2 && frame[end - 2] == '\r' && frame[end - 1] == '\n') {
            end -= 2;
        }
        int actual = end - HEADER_BYTES - CRC_BYTES;
        if (actual != announced) {
            throw new Refusal(
                    WRONG_LENGTH,
                    "The frame announces {0} bytes of data and holds {1}. The length counts the bytes (UTF-8) between itself and"
                            + " the checksum; look for a cut line or a device that counts characters.",
                    "报文声明数据段 {0} 字节，实际 {1} 字节。长度按长度字段与校验码之间的字节数（UTF-8）计；请检查线路截断，或设备是否按字符计数。",
                    announced,
                    actual);
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
                    "The frame carries the checksum {0}; computed over its data by HJ 212-2017 Annex A is {1}. Look for damage on"
                            + " the line, or a device that computes the CRC of Modbus instead.",
                    "报文校验码为 {0}；按 HJ 212-2017 附录 A 计算应为 {1}。请检查线路损坏，或设备是否误用 Modbus 的 CRC。",
                    Refusal.quote(found),
                    String.format(Locale.ROOT, "%04X", computed));
        }
    }

    private static Decoded read(String segment, ZoneId zone, int minuteSeconds) {
        int start = segment.indexOf(DATA_START);
        int dataFrom = start + DATA_START.length();
        int dataTo = segment.length() - DATA_END.length();
        if (start < 0 || dataTo < dataFrom || !segment.endsWith(DATA_END)) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The frame has no data area; expected is CP=&&...&& at its end. Check the device.",
                    "报文没有数据区；末尾应为 CP=&&...&&。请检查设备。");
        }
        Hj212Header header = Hj212Header.read(segment.substring(0, start));
        if (header.flag().version() > NEWEST_VERSION) {
            throw new Refusal(
                    UNSUPPORTED_VERSION,
                    "The Flag names protocol version {0}; read are 0 (2005), 1 (2017) and 2 (2025). Set the device to one of these.",
                    "Flag 标明协议版本 {0}；可读取 0（2005）、1（2017）和 2（2025）。请将设备设为其中之一。",
                    header.flag().version());
        }
        Hj212Command command = Hj212Command.of(header.command())
                .orElseThrow(() -> new Refusal(
                        UNSUPPORTED_COMMAND,
                        "The command is {0}; read are 2011 real-time, 2051 minute, 2061 hour and 2031 day data. Stop the device from"
                                + " publishing other commands here.",
                        "命令为 {0}；可读取 2011 实时、2051 分钟、2061 小时和 2031 日数据。请让设备不要在此发布其他命令。",
                        header.command()));
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
                            + " here. Switch encryption off for this connection, or decrypt before publishing.",
                    "报文为 HJ 212-2025 版本，数据区不是明文，即经 SM4 加密，此处无法读取。请对此连接关闭加密，或在发布前解密。");
        }
    }
}
