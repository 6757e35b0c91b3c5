/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes HJ 212-2017 frames as a data logger does; shares no code with the product, so that it can judge it. */
public final class Hj212Frame {
    private static final int POLYNOMIAL = 0xA001;

    private Hj212Frame() {}

    /** A whole frame around a segment: prefix, length in bytes, segment, checksum, end of line. */
    public static byte[] around(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        return text("##%04d%s%04X\r\n", bytes.length, segment, checksum(bytes));
    }

    /** A frame whose checksum is off by one bit. */
    public static byte[] withWrongChecksum(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        return text("##%04d%s%04X\r\n", bytes.length, segment, checksum(bytes) ^ 0x0100);
    }

    /** A frame that announces seven bytes more than it has. */
    public static byte[] withWrongLength(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        return text("##%04d%s%04X\r\n", bytes.length + 7, segment, checksum(bytes));
    }

    /** The checksum of the standard's Annex A: the register is shifted before the exclusive or, unlike Modbus. */
    static int checksum(byte[] segment) {
        int register = 0xFFFF;
        for (byte next : segment) {
            register = (register >> 8) ^ (next & 0xFF);
            for (int bit = 0; bit < 8; bit++) {
                register = (register & 1) == 1 ? (register >> 1) ^ POLYNOMIAL : register >> 1;
            }
        }
        return register;
    }

    private static byte[] text(String format, int length, String segment, int checksum) {
        return String.format(Locale.ROOT, format, length, segment, checksum).getBytes(StandardCharsets.UTF_8);
    }
}
