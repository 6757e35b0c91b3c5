/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

/**
 * The checksum of HJ 212-2017 Annex A.
 *
 * <p>It looks like the CRC of Modbus and is not: the register is shifted down before the byte is added, so only eight bits
 * of state pass from byte to byte. It finds every change of one byte, and one in 256 of larger damage goes unseen.
 */
public final class Hj212Crc {

    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;
    private static final int[] AFTER_EIGHT_SHIFTS = table();

    private Hj212Crc() {}

    /** The checksum of {@code bytes[from, to)}, 0 to 65535; a frame prints it as four hexadecimal digits, high byte first. */
    public static int of(byte[] bytes, int from, int to) {
        int register = START;
        for (int i = from; i < to; i++) {
            register = AFTER_EIGHT_SHIFTS[(register >>> 8) ^ (bytes[i] & 0xFF)];
        }
        return register;
    }

    public static int of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int register = i;
            for (int shift = 0; shift < 8; shift++) {
                register = (register & 1) == 0 ? register >>> 1 : (register >>> 1) ^ POLYNOMIAL;
            }
            table[i] = register;
        }
        return table;
    }
}
