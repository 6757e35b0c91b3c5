/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What has been started and must be ended, the last first; what is started after the end has begun is ended at once. */
final class EndInOrder {

    private final Deque<Ending> endings = new ArrayDeque<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    /** How one thing is ended. */
    @FunctionalInterface
    interface Ending {
        void end() throws Exception;
    }

    /** Remembers how to end something. */
    void add(Ending ending) {
        synchronized (endings) {
            if (!begun.get()) {
                endings.push(ending);
                return;
            }
        }
        end(ending);
    }

    /** Whether the end has begun. */
    boolean hasBegun() {
        return begun.get();
    }

    /** Ends everything, the last started first; whoever calls second waits until that is done. */
    synchronized void endAll(Runnable before, Runnable after) {
        if (!begin() || nothingStarted()) {
            return;
        }
        before.run();
        for (Ending ending = next(); ending != null; ending = next()) {
            end(ending);
        }
        after.run();
    }

    private boolean begin() {
        synchronized (endings) {
            return begun.compareAndSet(false, true);
        }
    }

    private boolean nothingStarted() {
        synchronized (endings) {
            return endings.isEmpty();
        }
    }

    private @Nullable Ending next() {
        synchronized (endings) {
            return endings.poll();
        }
    }

    /** One that cannot be ended must not keep the others from ending. */
    private static void end(Ending ending) {
        try {
            ending.end();
        } catch (Exception failure) {
            System.err.println(failure);
        }
    }
}
