/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.FencedException;
import io.tanheng.accounting.database.HourLedger;
import io.tanheng.accounting.database.OutboxBatch;
import io.tanheng.accounting.domain.ledger.OpenHour;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.accounting.domain.result.SealedContent;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Computes and stores seal batches one after the other, beside the thread that reads.
 *
 * <p>Batches of a partition are stored in the order they were taken. When the database is away, the first of them is tried until
 * it is back; the queue fills, and the reader pauses.
 */
final class SealWriter implements Runnable {

    private static final Logger LOG = Logger.getLogger(SealWriter.class);

    private final HourLedger database;
    private final HourMaking making;
    private final Clock clock;
    private final AccountingMeters meters;
    private final Consumer<OutboxBatch> committed;
    private final BlockingQueue<SealJob> jobs = new LinkedBlockingQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Queue<SealJob> stored = new ConcurrentLinkedQueue<>();
    private final Queue<SealJob> fenced = new ConcurrentLinkedQueue<>();
    private volatile boolean ending;

    SealWriter(
            HourLedger database,
            HourMaking making,
            Clock clock,
            AccountingMeters meters,
            Consumer<OutboxBatch> committed) {
        this.database = database;
        this.making = making;
        this.clock = clock;
        this.meters = meters;
        this.committed = committed;
    }

    void submit(SealJob job) {
        waiting.incrementAndGet();
        jobs.add(job);
    }

    /** How many batches are not stored yet. */
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
                SealJob job = jobs.poll(100, TimeUnit.MILLISECONDS);
                if (job != null) {
                    store(job);
                    waiting.decrementAndGet();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void store(SealJob job) {
        Retry retry = new Retry("store sealed hours", () -> ending);
        List<HourEvent> hours = List.of();
        boolean made = false;
        while (!ending && !job.dropped()) {
            try {
                if (!made) {
                    hours = job.batch().hours().stream().map(this::make).toList();
                    made = true;
                }
                committed.accept(database.commit(
                        job.ownership(), job.batch().from(), job.batch().to(), job.mark(), hours));
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

    private HourEvent make(OpenHour open) {
        HourBlock block = open.samples().block();
        SealedContent content = new SealedContent(
                open.key().source(),
                open.key().start(),
                open.registrationVersion(),
                block,
                open.samples().conflicts(),
                BlockDigest.of(open.key().source(), open.key().start(), block),
                HourBlockCodec.encode(block));
        return making.make(content, open.nextVersion(), open.reason(), clock.instant());
    }
}
