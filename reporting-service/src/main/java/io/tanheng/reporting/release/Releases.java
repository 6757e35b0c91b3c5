/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.release;

import io.tanheng.contracts.quarantine.ReleaseCommand;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.domain.QuarantineStore;
import io.tanheng.reporting.domain.ReleaseSender;
import io.tanheng.reporting.query.QuarantineEntry;
import io.tanheng.reporting.query.QuarantineRow;
import io.tanheng.reporting.query.QuarantineState;
import io.tanheng.reporting.query.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks ingest to read a quarantined message again with today's registry. */
@ApplicationScoped
public class Releases {

    private static final long KAFKA_SECONDS = 10;

    private final Queries queries;
    private final QuarantineStore store;
    private final ReleaseSender sender;
    private final ServiceClock clock;

    Releases(Queries queries, QuarantineStore store, ReleaseSender sender, ServiceClock clock) {
        this.queries = queries;
        this.store = store;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Asks for a release; asking twice asks twice, which does no harm, for a reading counts once.
     *
     * @param by who wants it, in the person's own words as long as there are no people and rights
     */
    public ReleaseResult request(String id, String by) {
        Optional<QuarantineEntry> entry = queries.quarantineEntry(id);
        if (entry.isEmpty()) {
            return new ReleaseResult.Unknown(id);
        }
        Instant now = clock.instant();
        boolean released = entry.get().row().state() == QuarantineState.RELEASED;
        if (released || !store.requestRelease(id, now, by)) {
            return new ReleaseResult.AlreadyReleased(id);
        }
        return send(entry.get(), now, by);
    }

    private ReleaseResult send(QuarantineEntry entry, Instant now, String by) {
        QuarantineRow row = entry.row();
        ReleaseCommand command =
                new ReleaseCommand(row.id(), row.mqttTopic(), row.reason(), row.detail(), row.receivedAt(), now, by);
        try {
            sender.send(command, entry.original().bytes()).toCompletableFuture().get(KAFKA_SECONDS, TimeUnit.SECONDS);
            return new ReleaseResult.Requested(row.id(), now, by);
        } catch (ExecutionException | TimeoutException e) {
            store.withdrawRelease(row.id());
            String why = e instanceof TimeoutException ? KAFKA_SECONDS + " s" : String.valueOf(e.getMessage());
            return new ReleaseResult.NotSent(row.id(), why);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            store.withdrawRelease(row.id());
            return new ReleaseResult.NotSent(row.id(), "interrupted");
        }
    }
}
