/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record for the topic of sources that was decided in the same transaction as the change it tells of. */
@Entity
@Table(name = "outbox")
public class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "record_key")
    private String recordKey;

    @Column(name = "record_value")
    private byte @Nullable [] recordValue;

    /** For the database layer, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxRow() {}

    OutboxRow(String recordKey, byte @Nullable [] recordValue) {
        this.recordKey = recordKey;
        this.recordValue = recordValue;
    }

    String recordKey() {
        return recordKey;
    }

    /** Empty where the record removes its key. */
    Optional<byte[]> recordValue() {
        return Optional.ofNullable(recordValue);
    }
}
