/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

/**
 * How long to measure.
 *
 * @param warmUps pairs that are run and not counted
 * @param ingestWarmUps the same in the ingest benchmark, whose messages wait for the disk
 * @param rounds pairs that must be counted
 * @param tries pairs that are run at most to reach that number when others disturb
 * @param messages MQTT messages in a round of the ingest benchmark
 * @param sources devices in the accounting benchmark
 * @param hours hours of each device in a round of the accounting benchmark
 * @param samples messages of the latency benchmark
 */
public record BenchmarkSettings(
        int warmUps, int ingestWarmUps, int rounds, int tries, int messages, int sources, int hours, int samples) {
    static BenchmarkSettings full() {
        return new BenchmarkSettings(8, 12, 5, 12, 40_000, 300, 60, 400);
    }

    /** A quick look: the same code, numbers that mean nothing. */
    static BenchmarkSettings quick() {
        return new BenchmarkSettings(1, 1, 1, 1, 2_000, 30, 3, 20);
    }
}
