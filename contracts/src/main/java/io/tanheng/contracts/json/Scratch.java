/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Arrays that a thread writes into again and again.
 *
 * <p>A third of what accounting allocated were such arrays, each of them cleared by the virtual machine, filled once, copied and
 * thrown away.
 */
final class Scratch {

    private static final int SMALLEST = 1024;
    /** What is larger is so seldom that keeping it would cost more. */
    private static final int LARGEST_KEPT = 256 * 1024;

    private static final int MOST_KEPT = 4;

    private static final ThreadLocal<List<byte[]>> KEPT = ThreadLocal.withInitial(() -> new ArrayList<>(MOST_KEPT));

    private Scratch() {}

    /** An array of at least so many bytes with anything in it, that nobody else has until it is given back. */
    static byte[] take(int bytes) {
        List<byte[]> kept = KEPT.get();
        for (int place = kept.size() - 1; place >= 0; place--) {
            if (kept.get(place).length >= bytes) {
                return kept.remove(place);
            }
        }
        return new byte[Math.max(SMALLEST, bytes)];
    }

    /** The giver must not touch the array any more. */
    static void giveBack(byte[] array) {
        if (array.length < SMALLEST || array.length > LARGEST_KEPT) {
            return;
        }
        List<byte[]> kept = KEPT.get();
        if (kept.size() == MOST_KEPT) {
            kept.remove(0);
        }
        kept.add(array);
    }
}
