/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

/** Where a run's seed comes from. */
final class Seeds {
    private static final long MOST = 1_000_000;

    private Seeds() {}

    /** The seed somebody asked for, else one from the clock; it is printed either way. */
    static long seed() {
        long asked = Long.getLong("faults.seed", 0);
        long seed = asked == 0 ? System.currentTimeMillis() % MOST : asked;
        System.out.println("faults: seed " + seed);
        return seed;
    }
}
