/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.tanheng.ingest.kafka.SourcesWriter;
import io.tanheng.ingest.settings.IngestSettings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Carries rows of the outbox to Kafka; a row that was sent and not deleted is sent again, which tells nobody anything new. */
@Singleton
public final class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final Outbox outbox;
    private final SourcesWriter writer;
    private final IngestSettings settings;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean closed;

    OutboxRelay(Outbox outbox, SourcesWriter writer, IngestSettings settings) {
        this.outbox = outbox;
        this.writer = writer;
        this.settings = settings;
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Says that there may be something to carry. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            if (carried() == 0 && !closed) {
                LockSupport.parkNanos(settings.relayInterval().toNanos());
            }
        }
    }

    private int carried() {
        try {
            return outbox.relay(this::send);
        } catch (RuntimeException e) {
            LOG.warnf("Registrations wait in the outbox: %s; trying again", e.getMessage());
            return 0;
        }
    }

    private void send(List<OutboxRow> rows) {
        rows.stream()
                .map(row -> writer.send(row.recordKey(), row.recordValue()))
                .toList()
                .forEach(answer -> answer.join());
    }

    public void close() throws InterruptedException {
        closed = true;
        wake();
        if (thread.isAlive()) {
            thread.join(5_000);
        }
    }
}
