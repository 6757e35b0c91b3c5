/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.Outbox;
import io.tanheng.accounting.database.OutboxBatch;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Carries hour versions to Kafka, again and again until Kafka has them: those that were committed here from memory, and those
 * that somebody left behind from the database.
 */
final class OutboxRelay implements Runnable {

    private static final int MOST = 500;
    private static final long IDLE_MILLIS = 200;
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** Hours kept in memory at most; what is more than Kafka takes comes from the database later. */
    private static final int MOST_IN_MEMORY = 1024;
    /** Rows that are younger are on their way from the memory of whoever wrote them. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(4);

    private final Outbox outbox;
    private final Publisher publisher;
    private final BlockingQueue<OutboxBatch> batches = new LinkedBlockingQueue<>();
    private final AtomicInteger inMemory = new AtomicInteger();
    private final AtomicLong published = new AtomicLong();
    private volatile boolean ending;

    OutboxRelay(Outbox outbox, Publisher publisher) {
        this.outbox = outbox;
        this.publisher = publisher;
    }

    /** Takes hours that were committed; where there is no room for them, their rows wait. */
    void carry(OutboxBatch batch) {
        int hours = batch.hours().size();
        if (hours > 0 && inMemory.get() + hours <= MOST_IN_MEMORY) {
            inMemory.addAndGet(hours);
            batches.add(batch);
        }
    }

    void end() {
        ending = true;
    }

    long published() {
        return published.get();
    }

    @Override
    public void run() {
        Retry retry = new Retry("publish sealed hours", () -> ending);
        Every looking = new Every(LOOK_NANOS);
        while (!ending) {
            if (looking.isDue(System.nanoTime())) {
                retry.untilDone(this::carryWhatWasLeftBehind);
            }
            next().ifPresent(batch -> {
                retry.untilDone(() -> carryFromMemory(batch));
                inMemory.addAndGet(-batch.hours().size());
            });
        }
    }

    private Optional<OutboxBatch> next() {
        try {
            return Optional.ofNullable(batches.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS))
                    .map(this::andAllThatWait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What was committed while the one before was published goes together. */
    private OutboxBatch andAllThatWait(OutboxBatch first) {
        List<OutboxBatch> all = new ArrayList<>(List.of(first));
        batches.drainTo(all);
        return OutboxBatch.of(all);
    }

    private void carryFromMemory(OutboxBatch batch) throws SQLException, Outbox.PublicationException {
        publisher.publish(batch.hours());
        outbox.remove(batch.ids());
        published.addAndGet(batch.hours().size());
    }

    private void carryWhatWasLeftBehind() throws SQLException, Outbox.PublicationException {
        int carried;
        do {
            carried = outbox.relay(LEFT_BEHIND, MOST, publisher::publish);
            published.addAndGet(carried);
        } while (carried == MOST && !ending);
    }
}
