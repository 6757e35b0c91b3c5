/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What has been checked, and how it went. */
final class Checks {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Console console;
    private int passed;
    private int failed;

    Checks(Console console) {
        this.console = console;
    }

    /** One thing that must hold; it says itself what does not. */
    @FunctionalInterface
    interface Check {
        void run() throws IOException;
    }

    /** Whether something holds by now. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException;
    }

    /** Runs a check and says how it went. */
    void check(String what, Check check) {
        try {
            check.run();
            passed++;
            console.happened("selfTest.passed", what);
        } catch (IOException | RuntimeException failure) {
            failed++;
            console.happened("selfTest.failed", what, Words.reason(failure));
        }
    }

    /** Fails with a reason unless a condition holds. */
    static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    /** Waits until a condition holds, and fails with a reason when it does not in time. */
    static void await(Duration patience, Condition condition, String otherwise) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            require(System.nanoTime() < end && !Thread.currentThread().isInterrupted(), otherwise);
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    /** Says the counts; true when nothing failed. */
    boolean tell() {
        console.line(Words.of("selfTest.count", Integer.toString(passed), Integer.toString(failed)));
        return failed == 0;
    }
}
