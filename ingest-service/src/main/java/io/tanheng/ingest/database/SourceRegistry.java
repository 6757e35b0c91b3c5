/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Changes registrations: each change is a new version, and the record that tells of it is written in the same transaction. */
@ApplicationScoped
public class SourceRegistry {

    private final SourceVersions versions;
    private final Outbox outbox;

    SourceRegistry(SourceVersions versions, Outbox outbox) {
        this.versions = versions;
        this.outbox = outbox;
    }

    /** What became of a change. */
    public sealed interface Change {

        record Created(SourceRegistration registration) implements Change {}

        record Replaced(SourceRegistration registration) implements Change {}

        /** The content was already that; no new version. */
        record Unchanged(SourceRegistration registration) implements Change {}

        /** Somebody else was faster: not the version the caller knew. */
        record Conflict(OptionalLong currentVersion) implements Change {}
    }

    /**
     * Registers a source, or replaces its registration.
     *
     * @param wanted what to register; its version counts for nothing
     * @param expectedVersion the version the caller knows, where the caller cares
     */
    @Transactional
    public Change put(SourceRegistration wanted, OptionalLong expectedVersion) {
        versions.lock(wanted.id());
        Optional<SourceVersion> newest = versions.newest(wanted.id());
        Optional<SourceRegistration> current = newest.flatMap(SourceVersion::registration);
        OptionalLong currentVersion =
                current.isPresent() ? OptionalLong.of(current.get().version()) : OptionalLong.empty();
        if (expectedVersion.isPresent() && !expectedVersion.equals(currentVersion)) {
            return new Change.Conflict(currentVersion);
        }
        if (current.isPresent() && sameContent(current.get(), wanted)) {
            return new Change.Unchanged(current.get());
        }
        SourceRegistration next =
                Versioned.as(wanted, newest.map(SourceVersion::version).orElse(0L) + 1);
        versions.persist(SourceVersion.of(next));
        outbox.add(next);
        return current.isPresent() ? new Change.Replaced(next) : new Change.Created(next);
    }

    /** Removes a registration; its history stays. Whether there was one. */
    @Transactional
    public boolean remove(SourceId id, Instant at, String by) {
        versions.lock(id);
        Optional<SourceVersion> newest = versions.newest(id);
        if (newest.flatMap(SourceVersion::registration).isEmpty()) {
            return false;
        }
        long next = newest.get().version() + 1;
        versions.persist(SourceVersion.removal(SourceVersionKey.of(id, next), at, by));
        outbox.addRemoval(id);
        return true;
    }

    private static boolean sameContent(SourceRegistration current, SourceRegistration wanted) {
        return Versioned.content(current).equals(Versioned.content(wanted));
    }
}
