/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.demo.faults.BrokerSwitch;
import io.tanheng.parts.Part;
import io.tanheng.parts.PartFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every second whether everything still runs, says when something has ended, and starts it again. */
final class Watch {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Console console;
    private final List<Part> parts;
    private final DemoClock clock;
    private final Set<Part> resting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "watch"));

    Watch(Console console, List<Part> parts, DemoClock clock) {
        this.console = console;
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    /** Begins to look; ends with what this returns. */
    EndInOrder.Ending begin() {
        var unused = thread.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return this::end;
    }

    /** Lets a visitor take a part away and bring it back; meanwhile it is left alone. */
    BrokerSwitch switchFor(Part part) {
        return new BrokerSwitch() {
            @Override
            public void stop() {
                resting.add(part);
                part.kill();
            }

            @Override
            public void start() {
                part.start();
                resting.remove(part);
            }
        };
    }

    private void look() {
        try {
            clock.keepAhead();
        } catch (IOException failure) {
            console.happened("clock.notKept", failure);
        }
        for (Part part : parts) {
            if (!thread.isShutdown() && !part.isRunning() && !resting.contains(part)) {
                startAgain(part);
            }
        }
    }

    /** One that does not start is tried again at the next look. */
    private void startAgain(Part part) {
        console.happened("part.ended", part.name(), part.logFile());
        try {
            part.start();
            console.happened("part.back", part.name());
        } catch (PartFailure failure) {
            console.happened("part.notBack", part.name(), Words.reason(failure));
        }
    }

    private void end() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }
}
