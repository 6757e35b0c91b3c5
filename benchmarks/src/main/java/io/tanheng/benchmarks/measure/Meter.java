/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads wall time and the processor time of named processes between two moments. */
public final class Meter {
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double NANOSECONDS_PER_MICROSECOND = 1e3;

    private final Map<String, Long> processes;
    private final Map<String, Long> before = new LinkedHashMap<>();
    private final long machineBefore;
    private final long startedNanos;

    /** Starts to measure. */
    public Meter(Map<String, Long> processes) {
        this.processes = Map.copyOf(processes);
        processes.forEach((name, pid) -> before.put(name, ProcessorTime.ofFamily(pid)));
        machineBefore = ProcessorTime.ofMachine();
        startedNanos = System.nanoTime();
    }

    /** Ends the measurement of a number of messages that took the time since the start. */
    public Round stop(long messages) {
        return stop(messages, System.nanoTime() - startedNanos);
    }

    /** Ends the measurement of messages that took a time somebody else measured. */
    public Round stop(long messages, long nanos) {
        long elapsed = System.nanoTime() - startedNanos;
        long machine = ProcessorTime.ofMachine() - machineBefore;
        Map<String, Double> perMessage = new LinkedHashMap<>();
        long ours = 0;
        for (Map.Entry<String, Long> process : processes.entrySet()) {
            long used = ProcessorTime.ofFamily(process.getValue()) - before.getOrDefault(process.getKey(), 0L);
            ours += used;
            perMessage.put(process.getKey(), used / (double) messages);
        }
        double foreign = Math.max(0, machine - ours) / (elapsed / NANOSECONDS_PER_MICROSECOND);
        return new Round(messages, nanos / NANOSECONDS_PER_SECOND, perMessage, foreign);
    }
}
