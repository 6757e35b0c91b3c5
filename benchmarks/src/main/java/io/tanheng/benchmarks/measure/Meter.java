/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads wall time and the processor time of named processes between two moments; this process itself is the load. Whatever this
 * process has started is ours, all else that runs on the machine is foreign.
 */
public final class Meter {
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double NANOSECONDS_PER_MICROSECOND = 1e3;

    private static final String LOAD = "load";
    private static final long ME = ProcessHandle.current().pid();

    private final Map<String, Long> processes;
    private final Map<String, Long> before = new LinkedHashMap<>();
    private final long oursBefore;
    private final long machineBefore;
    private final long startedNanos;

    /** Starts to measure. */
    public Meter(Map<String, Long> processes) {
        this.processes = new LinkedHashMap<>(processes);
        processes.forEach((name, pid) -> before.put(name, ProcessorTime.ofFamily(pid)));
        before.put(LOAD, ProcessorTime.ofOne(ME));
        oursBefore = ProcessorTime.ofFamily(ME);
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
        long ours = ProcessorTime.ofFamily(ME) - oursBefore;
        Map<String, Double> perMessage = new LinkedHashMap<>();
        processes.forEach((name, pid) -> perMessage.put(name, used(name, ProcessorTime.ofFamily(pid), messages)));
        perMessage.put(LOAD, used(LOAD, ProcessorTime.ofOne(ME), messages));
        double foreign = Math.max(0, machine - ours) / (elapsed / NANOSECONDS_PER_MICROSECOND);
        return new Round(messages, nanos / NANOSECONDS_PER_SECOND, perMessage, foreign);
    }

    private double used(String name, long now, long messages) {
        return (now - before.getOrDefault(name, 0L)) / (double) messages;
    }
}
