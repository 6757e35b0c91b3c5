/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.FencedException;
import io.tanheng.accounting.database.HourLedger;
import io.tanheng.accounting.database.OutboxBatch;
import io.tanheng.contracts.hours.HourEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Stores seal batches one after the other, beside the threads that read and compute.
 *
 * <p>Batches of a partition are stored in the order they were taken. When the database is away, the first of them is tried until
 * it is back; the queue fills, and the reader pauses.
 */
final class SealWriter implements Runnable {

    private static final Logger LOG = Logger.getLogger(SealWriter.class);
    private static final long LOOK_MILLIS = 100;

    /** A batch and what its hours became. */
    record Made(SealJob job, List<HourEvent> hours) {}

    private final HourLedger database;
    private final Clock clock;
    private final AccountingMeters meters;
    private final Consumer<OutboxBatch> committed;
    private final BlockingQueue<Made> made = new ArrayBlockingQueue<>(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private final Queue<SealJob> stored = new ConcurrentLinkedQueue<>();
    private final Queue<SealJob> fenced = new ConcurrentLinkedQueue<>();
    private volatile boolean ending;

    SealWriter(HourLedger database, Clock clock, AccountingMeters meters, Consumer<OutboxBatch> committed) {
        this.database = database;
        this.clock = clock;
        this.meters = meters;
        this.committed = committed;
    }

    /** Says that a batch is on its way. */
    void expect(SealJob job) {
        waiting.addAndGet(job.weight());
    }

    /** Takes a batch to store; waits where another is waiting already. */
    void write(Made next) throws InterruptedException {
        while (!ending && !made.offer(next, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            LOG.debug("The batch before is still being stored");
        }
    }

    /** How many hours are not stored yet. */
    int waiting() {
        return waiting.get();
    }

    /** Batches that were stored since the last call. */
    Queue<SealJob> stored() {
        return stored;
    }

    /** Batches whose partition belongs to somebody else by now. */
    Queue<SealJob> fenced() {
        return fenced;
    }

    /** Lets the batch under way finish; what waits behind it is read again by the next owner. */
    void end() {
        ending = true;
    }

    @Override
    public void run() {
        while (!ending) {
            try {
                Made next = made.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    store(next);
                    waiting.addAndGet(-next.job().weight());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void store(Made next) {
        SealJob job = next.job();
        Retry retry = new Retry("store sealed hours", () -> ending);
        while (!ending && !job.dropped()) {
            try {
                committed.accept(database.commit(
                        job.ownership(), job.batch().from(), job.batch().to(), job.mark(), next.hours()));
                meters.sealed(job.batch().hours(), clock.instant());
                stored.add(job);
                return;
            } catch (FencedException e) {
                LOG.warnf("Fenced, reading again from what the database holds: %s", e.getMessage());
                meters.fenced();
                job.drop();
                fenced.add(job);
                return;
            } catch (SQLException | RuntimeException e) {
                Retry.pause(retry.failed(e), () -> ending || job.dropped());
            }
        }
    }
}
