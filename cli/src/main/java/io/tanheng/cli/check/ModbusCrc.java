/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

/** The checksum of Modbus, which HJ 212 resembles and does not use; here to show what the mistake gives. */
final class ModbusCrc {

    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;
    private static final int BITS = 8;

    private ModbusCrc() {}

    static int of(byte[] bytes) {
        int register = START;
        for (byte value : bytes) {
            register ^= value & 0xFF;
            for (int bit = 0; bit < BITS; bit++) {
                register = (register & 1) == 0 ? register >>> 1 : (register >>> 1) ^ POLYNOMIAL;
            }
        }
        return register;
    }
}
