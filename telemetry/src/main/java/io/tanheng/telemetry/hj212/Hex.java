/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

/** Four hexadecimal digits, either case. */
final class Hex {

    private Hex() {}

    /** The number that stands at {@code at}, or -1 where no four digits stand. */
    static int read(byte[] bytes, int at) {
        if (at < 0 || at + 4 > bytes.length) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return number;
    }
}
