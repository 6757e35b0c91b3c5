/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.ingest.domain.SourceBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells the topic of registrations what the database knows and the topic does not, as after a move to another Kafka. */
@ApplicationScoped
public class Republication {

    private final SourceVersions versions;
    private final Outbox outbox;

    Republication(SourceVersions versions, Outbox outbox) {
        this.versions = versions;
        this.outbox = outbox;
    }

    /**
     * Puts what is missing into the outbox.
     *
     * @param book what the topic told, read to its end
     * @return how many registrations that were
     */
    @Transactional
    public int missingIn(SourceBook book) {
        List<SourceId> missing = versions.current().stream()
                .flatMap(version -> version.registration().stream())
                .filter(registration -> !book.has(registration))
                .map(SourceRegistration::id)
                .toList();
        missing.forEach(this::tellAgain);
        return missing.size();
    }

    /** Alone with the source, so that no change made meanwhile is told before what it changes. */
    private void tellAgain(SourceId id) {
        versions.lock(id);
        versions.newestRegistration(id).ifPresent(outbox::add);
    }
}
