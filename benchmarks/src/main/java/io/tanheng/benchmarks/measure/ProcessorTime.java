/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Processor time from the kernel's own books, in microseconds. */
final class ProcessorTime {
    /** Linux reports in hundredths of a second on every platform Java runs on. */
    private static final long MICROSECONDS_PER_TICK = 10_000;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int GUEST = 8;

    private ProcessorTime() {}

    /** What a process, its children and the children it has waited for have used. */
    static long ofFamily(long processId) {
        return ProcessHandle.of(processId)
                .map(process -> ofOne(processId, true)
                        + process.descendants()
                                .mapToLong(child -> ofOne(child.pid(), true))
                                .sum())
                .orElse(0L);
    }

    /** What a process has used itself. */
    static long ofOne(long processId) {
        return ofOne(processId, false);
    }

    private static long ofOne(long processId, boolean withChildrenWaitedFor) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(processId), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
            return (withChildrenWaitedFor ? ticks + waitedFor(fields) : ticks) * MICROSECONDS_PER_TICK;
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long waitedFor(String[] fields) {
        return Long.parseLong(fields[USER + 2]) + Long.parseLong(fields[SYSTEM + 2]);
    }

    /** What all processes of the machine have used. */
    static long ofMachine() {
        try {
            String line = Files.readAllLines(Path.of("/proc/stat")).get(0);
            long[] ticks = Arrays.stream(line.substring(4).trim().split(" +"))
                    .mapToLong(Long::parseLong)
                    .toArray();
            long busy = 0;
            for (int index = 0; index < ticks.length && index < GUEST; index++) {
                if (index != IDLE && index != WAITING) {
                    busy += ticks[index];
                }
            }
            return busy * MICROSECONDS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
