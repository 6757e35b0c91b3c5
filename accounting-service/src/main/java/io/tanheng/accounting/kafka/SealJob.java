/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.LogMark;
import io.tanheng.accounting.database.Ownership;
import io.tanheng.accounting.domain.ledger.PartitionLedger;
import io.tanheng.accounting.domain.ledger.SealBatch;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A seal batch on its way into the database. */
final class SealJob {

    private final Ownership ownership;
    private final PartitionLedger ledger;
    private final SealBatch batch;
    private final Optional<LogMark> mark;
    private final AtomicBoolean dropped;

    /**
     * A job of a partition.
     *
     * @param mark the youngest record that was read before the batch was taken
     * @param dropped becomes true when the partition is given up: then the job is not even tried
     */
    SealJob(
            Ownership ownership,
            PartitionLedger ledger,
            SealBatch batch,
            Optional<LogMark> mark,
            AtomicBoolean dropped) {
        this.ownership = ownership;
        this.ledger = ledger;
        this.batch = batch;
        this.mark = mark;
        this.dropped = dropped;
    }

    Ownership ownership() {
        return ownership;
    }

    PartitionLedger ledger() {
        return ledger;
    }

    SealBatch batch() {
        return batch;
    }

    /** How much it adds to what waits: its hours, or one where it only moves the offset. */
    int weight() {
        return Math.max(1, batch.hours().size());
    }

    Optional<LogMark> mark() {
        return mark;
    }

    /** What comes behind this batch must not be stored without it. */
    void drop() {
        dropped.set(true);
    }

    boolean dropped() {
        return dropped.get();
    }
}
