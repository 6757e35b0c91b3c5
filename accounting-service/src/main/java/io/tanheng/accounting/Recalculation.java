/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.CurrentHours;
import io.tanheng.accounting.database.FencedException;
import io.tanheng.accounting.database.HourLedger;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.accounting.kafka.Accounting;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Computes sealed hours again from their stored samples, by the present registration: each gets a next version.
 *
 * <p>The samples stay what they are, and so do block and digest. A late reading may make a next version of the same hour at
 * the same moment; whoever comes second finds his picture old and looks again.
 */
@ApplicationScoped
public class Recalculation {

    private static final Logger LOG = Logger.getLogger(Recalculation.class);
    private static final int BATCH = 256;
    private static final int ATTEMPTS = 5;

    private final Registry registry;
    private final CurrentHours current;
    private final HourLedger ledger;
    private final HourMaking making;
    private final ServiceClock clock;
    private final Accounting accounting;

    public Recalculation(
            Registry registry,
            CurrentHours current,
            HourLedger ledger,
            HourMaking making,
            ServiceClock clock,
            Accounting accounting) {
        this.registry = registry;
        this.current = current;
        this.ledger = ledger;
        this.making = making;
        this.clock = clock;
        this.accounting = accounting;
    }

    /** How many hours got a next version; nothing where the source is not registered. */
    public Optional<Integer> recalculate(SourceId source, Instant from, Instant to, String reason) throws SQLException {
        if (registry.find(source).isEmpty()) {
            return Optional.empty();
        }
        int done = 0;
        Instant next = from;
        List<HourEvent> batch = batch(source, next, to);
        while (!batch.isEmpty()) {
            done += batch.size();
            next = batch.get(batch.size() - 1).hour().plusSeconds(1);
            batch = batch(source, next, to);
        }
        LOG.infof("Computed %d hours of %s from %s to %s again: %s", done, source.key(), from, to, reason);
        return Optional.of(done);
    }

    private List<HourEvent> batch(SourceId source, Instant from, Instant to) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            List<HourEvent> again = current.page(source, from, to, BATCH).stream()
                    .map(hour -> making.again(hour, clock.instant()))
                    .toList();
            try {
                accounting.publish(ledger.append(again));
                return again;
            } catch (FencedException e) {
                if (attempt == ATTEMPTS) {
                    throw new SQLException("Other writers were faster " + ATTEMPTS + " times; order it again.", e);
                }
            }
        }
    }
}
