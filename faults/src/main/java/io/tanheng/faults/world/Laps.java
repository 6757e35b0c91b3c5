/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the parts of a run took, one after the other. */
public final class Laps {
    private static final double NANOS = 1e9;

    private final List<String> ended = new ArrayList<>();
    private long since = System.nanoTime();

    void end(String name) {
        long now = System.nanoTime();
        ended.add(String.format(Locale.ROOT, "%s %.1f", name, (now - since) / NANOS));
        since = now;
    }

    @Override
    public String toString() {
        return String.join(", ", ended);
    }
}
