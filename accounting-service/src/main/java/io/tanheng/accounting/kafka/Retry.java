/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Tries something again until it works or the service ends, waiting longer each time up to two seconds. */
final class Retry {

    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final long SHORTEST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 2000;

    /** Something that may fail in any way. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    private final String what;
    private final BooleanSupplier ending;
    private long waitMillis = SHORTEST_MILLIS;

    Retry(String what, BooleanSupplier ending) {
        this.what = what;
        this.ending = ending;
    }

    /** Returns when it worked, or when the service ends. */
    void untilDone(Action action) {
        while (!ending.getAsBoolean()) {
            try {
                action.run();
                worked();
                return;
            } catch (Exception e) {
                failed(e);
                await();
            }
        }
    }

    /** Says that it failed and how long to wait before the next attempt. */
    long failed(Exception e) {
        LOG.warnf("Could not %s, next attempt in %d ms: %s", what, waitMillis, e);
        LOG.debug("Could not " + what, e);
        long wait = waitMillis;
        waitMillis = Math.min(LONGEST_MILLIS, waitMillis * 2);
        return wait;
    }

    void worked() {
        waitMillis = SHORTEST_MILLIS;
    }

    private void await() {
        pause(waitMillis, ending);
    }

    /** Waits, but not longer than the service lives. */
    static void pause(long millis, BooleanSupplier ending) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!ending.getAsBoolean() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(Math.min(50, millis));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
