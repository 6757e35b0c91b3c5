/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

/** Numbers that look random and depend on nothing but what is asked: the same question has the same answer. */
public record Dice(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** A number drawn from the seed and the parts of the question, mixed as SplitMix64 does. */
    public long draw(long... question) {
        long state = seed;
        for (long part : question) {
            state = mix(state * 31 + part + GOLDEN);
        }
        return mix(state + GOLDEN);
    }

    /** A number from zero, smaller than the bound. */
    public int below(int bound, long... question) {
        return (int) Math.floorMod(draw(question), (long) bound);
    }

    private static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
