/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import java.time.Duration;
import java.time.Instant;

/** Chance without state: the same seed, channel and time always give the same number. */
public record Noise(long seed) {

    /** A number between 0 and 1. */
    public double uniform(int channel, long index) {
        long mixed = mix(mix(seed * 0x9E3779B97F4A7C15L + channel) ^ index);
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** A bell-shaped number with mean 0 and standard deviation 1, never beyond 3. */
    public double bell(int channel, long index) {
        double sum = 0;
        for (int part = 0; part < 3; part++) {
            sum += uniform(channel, index * 3 + part);
        }
        return (sum - 1.5) * 2;
    }

    /** A smooth wave between -1 and 1 that takes a new turn every period. */
    public double wave(int channel, Instant at, Duration period) {
        double turns = at.toEpochMilli() / (double) period.toMillis();
        long turn = (long) Math.floor(turns);
        double within = turns - turn;
        double smooth = within * within * (3 - 2 * within);
        double from = uniform(channel, turn) * 2 - 1;
        double to = uniform(channel, turn + 1) * 2 - 1;
        return from + (to - from) * smooth;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
