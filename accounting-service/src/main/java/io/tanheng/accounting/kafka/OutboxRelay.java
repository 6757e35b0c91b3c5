/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.Outbox;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Carries hour versions from the database to Kafka, again and again until Kafka has them. */
final class OutboxRelay implements Runnable {

    private static final int MOST = 500;
    private static final long IDLE_MILLIS = 200;

    private final Outbox outbox;
    private final Publisher publisher;
    private final Semaphore news = new Semaphore(0);
    private final AtomicLong published = new AtomicLong();
    private volatile boolean ending;

    OutboxRelay(Outbox outbox, Publisher publisher) {
        this.outbox = outbox;
        this.publisher = publisher;
    }

    /** There is something to carry: saves the wait until the next look. */
    void wake() {
        news.release();
    }

    void end() {
        ending = true;
        news.release();
    }

    long published() {
        return published.get();
    }

    @Override
    public void run() {
        Retry retry = new Retry("publish sealed hours", () -> ending);
        while (!ending) {
            retry.untilDone(this::relayOnce);
        }
    }

    private void relayOnce() {
        try {
            int carried = outbox.relay(MOST, publisher::publish);
            published.addAndGet(carried);
            if (carried < MOST) {
                awaitNews();
            }
        } catch (SQLException | Outbox.PublicationException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void awaitNews() {
        try {
            if (news.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
