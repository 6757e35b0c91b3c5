/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of a registration, or of its removal; written once, never changed. */
@Entity
@Table(name = "source_version")
public class SourceVersion {

    @EmbeddedId
    private SourceVersionKey key;

    private @Nullable String registration;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For the database layer, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected SourceVersion() {}

    private SourceVersion(SourceVersionKey key, @Nullable String registration, Instant changedAt, String changedBy) {
        this.key = key;
        this.registration = registration;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    static SourceVersion of(SourceRegistration registration) {
        return new SourceVersion(
                SourceVersionKey.of(registration.id(), registration.version()),
                new String(ContractJson.write(registration), StandardCharsets.UTF_8),
                registration.changedAt(),
                registration.changedBy());
    }

    static SourceVersion removal(SourceVersionKey key, Instant changedAt, String changedBy) {
        return new SourceVersion(key, null, changedAt, changedBy);
    }

    public long version() {
        return key.version();
    }

    /** What was registered; empty where this version is the removal. */
    public Optional<SourceRegistration> registration() {
        return Optional.ofNullable(registration)
                .map(json -> ContractJson.read(json.getBytes(StandardCharsets.UTF_8), SourceRegistration.class));
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
