/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

/** An HJ 212 frame as a bad line leaves it: one digit of its data is another, so its checksum is wrong. */
final class DamagedFrame {

    private static final int CHECKSUM_AND_LINE_END = 6;

    private DamagedFrame() {}

    static byte[] of(byte[] frame) {
        byte[] damaged = frame.clone();
        for (int at = damaged.length - CHECKSUM_AND_LINE_END - 1; at >= 0; at--) {
            if (damaged[at] >= '0' && damaged[at] <= '9') {
                damaged[at] = (byte) ('0' + (damaged[at] - '0' + 5) % 10);
                return damaged;
            }
        }
        return damaged;
    }
}
