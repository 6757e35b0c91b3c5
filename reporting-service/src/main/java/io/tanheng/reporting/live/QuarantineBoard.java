/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

import io.tanheng.reporting.query.QuarantineCounts;
import io.tanheng.reporting.query.QuarantineQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How many entries wait in quarantine, counted once for all watchers and never by the thread that serves them. */
@ApplicationScoped
public class QuarantineBoard {

    private static final Logger LOG = Logger.getLogger(QuarantineBoard.class);

    private final QuarantineQuery quarantine;
    private final AtomicReference<@Nullable QuarantineCounts> counts = new AtomicReference<>();

    QuarantineBoard(QuarantineQuery quarantine) {
        this.quarantine = quarantine;
    }

    Optional<QuarantineCounts> counts() {
        return Optional.ofNullable(counts.get());
    }

    /** Counts anew; when the database is away the old count stays, and the next change counts again. */
    void count() {
        try {
            counts.set(quarantine.counts());
        } catch (RuntimeException e) {
            LOG.warnf("Quarantine could not be counted: %s", e.getMessage());
        }
    }
}
