/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.LogMark;
import io.tanheng.accounting.database.Ownership;
import io.tanheng.accounting.domain.ledger.PartitionLedger;
import io.tanheng.accounting.domain.ledger.SealBatch;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A partition that is ours: the right to write for it and its open hours. */
final class PartitionWork {

    private final Ownership ownership;
    private final PartitionLedger ledger;
    private final AtomicBoolean dropped = new AtomicBoolean();
    private Optional<LogMark> mark;

    PartitionWork(Ownership ownership, PartitionLedger ledger) {
        this.ownership = ownership;
        this.ledger = ledger;
        this.mark = ownership.mark();
    }

    PartitionLedger ledger() {
        return ledger;
    }

    Ownership ownership() {
        return ownership;
    }

    /** The youngest record that was ever read; reading some again changes nothing. */
    Optional<LogMark> mark() {
        return mark;
    }

    void read(LogMark last) {
        if (mark.isEmpty() || mark.get().offset() < last.offset()) {
            mark = Optional.of(last);
        }
    }

    SealJob job(SealBatch batch) {
        return new SealJob(ownership, ledger, batch, mark, dropped);
    }

    /** Forgets everything: whoever owns the partition next reads it again from the database's offset. */
    void drop() {
        dropped.set(true);
    }
}
