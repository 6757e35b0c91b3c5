/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.Part;
import java.time.Duration;

/** The two accounting replicas: who runs, who sleeps, who comes and goes. */
final class Replicas {
    private static final String RECORDS = "tanheng_accounting_records_total";
    private static final String FENCED = "tanheng_accounting_fenced_total";
    private static final Duration FOR_TAKE_OVER = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final World world;
    private long fencedBefore;

    Replicas(World world) {
        this.world = world;
    }

    /**
     * Freezes the first replica while it owns everything, starts a second one and waits until that one reads, lets the first run
     * on for the given time, and takes the second one away again.
     */
    void pauseWhileAnotherTakesOver(Duration together) throws InterruptedException {
        Part first = world.part(Target.ACCOUNTING);
        Part second = world.secondAccounting();
        first.pause();
        second.start();
        awaitReading(second);
        first.resume();
        Injector.sleep(together);
        long fenced = Math.max(0, Flow.metric(first, FENCED));
        second.stop();
        fencedBefore += fenced;
    }

    private static void awaitReading(Part replica) throws InterruptedException {
        long deadline = System.nanoTime() + FOR_TAKE_OVER.toNanos();
        while (Flow.metric(replica, RECORDS) < 1) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        replica.name() + " took nothing over within " + FOR_TAKE_OVER.toSeconds() + " s");
            }
            Injector.sleep(LOOK);
        }
    }

    /** Starts the second replica, ends it in order or kills it, and so on; it is gone at the end. */
    int storm(int changes) throws InterruptedException {
        Part second = world.secondAccounting();
        int kills = 0;
        for (int change = 0; change < changes; change++) {
            second.start();
            Injector.sleep(Duration.ofMillis(300L * (change % 4)));
            if (change % 2 == 0) {
                second.kill();
                kills++;
            } else {
                second.stop();
            }
        }
        return kills;
    }

    long fenced() {
        return fencedBefore;
    }
}
