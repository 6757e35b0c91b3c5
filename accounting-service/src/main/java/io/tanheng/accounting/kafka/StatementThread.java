/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tanheng.accounting.AccountingSettings;
import io.tanheng.accounting.StatementRounds;
import io.tanheng.accounting.database.Outbox;
import io.tanheng.accounting.database.PackOutbox;
import io.tanheng.accounting.database.StatementOutbox;
import io.tanheng.accounting.domain.activity.SiteDataChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes statements and publishes them and what is decided of packs, beside the hours and never in their way. */
@ApplicationScoped
public class StatementThread {

    private static final int MOST = 100;

    private final AccountingSettings settings;
    private final StatementRounds rounds;
    private final StatementOutbox outbox;
    private final PackOutbox packs;
    private final Semaphore changed = new Semaphore(0);
    private volatile boolean ending;
    private Optional<Thread> thread = Optional.empty();

    public StatementThread(
            AccountingSettings settings, StatementRounds rounds, StatementOutbox outbox, PackOutbox packs) {
        this.packs = packs;
        this.settings = settings;
        this.rounds = rounds;
        this.outbox = outbox;
    }

    void start(@Observes StartupEvent event) {
        Thread started = new Thread(this::run, "accounting-statements");
        thread = Optional.of(started);
        started.start();
    }

    void changed(@ObservesAsync SiteDataChanged change) {
        changed.release();
    }

    private void run() {
        Retry retry = new Retry("make and publish statements", () -> ending);
        try (Publisher publisher = new Publisher(settings.kafka())) {
            while (!ending) {
                retry.untilDone(() -> round(publisher));
                await();
            }
        }
    }

    private void round(Publisher publisher) throws SQLException, Outbox.PublicationException {
        relayAll(() -> packs.relay(MOST, publisher::publishPacks));
        rounds.round(() -> ending);
        relayAll(() -> outbox.relay(MOST, publisher::publishStatements));
    }

    /** Publishes some of what waits, and says how many. */
    @FunctionalInterface
    private interface Relay {
        int some() throws SQLException, Outbox.PublicationException;
    }

    private void relayAll(Relay relay) throws SQLException, Outbox.PublicationException {
        boolean more = true;
        while (more && !ending) {
            more = relay.some() == MOST;
        }
    }

    private void await() {
        try {
            if (changed.tryAcquire(settings.accounting().statementPeriod().toMillis(), TimeUnit.MILLISECONDS)) {
                changed.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending = true;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        ending = true;
        changed.release();
        thread.ifPresent(StatementThread::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
