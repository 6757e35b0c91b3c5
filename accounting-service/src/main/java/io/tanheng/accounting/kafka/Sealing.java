/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.AccountingSettings;
import io.tanheng.accounting.domain.ledger.SealBatch;
import io.tanheng.accounting.domain.ledger.Tick;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Takes hours that are due out of the ledgers and hands them over to be computed and stored, as long as there is room. */
final class Sealing {

    private static final long ADVANCING_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Partitions partitions;
    private final SealMaking making;
    private final SealWriter writer;
    private final int batch;
    private final int queue;
    private final Every sealing;
    private final Every advancing = new Every(ADVANCING_NANOS);
    private int turns;
    /** Something due was left, since the batch was full or there was no room. */
    private boolean more;

    Sealing(Partitions partitions, SealMaking making, SealWriter writer, AccountingSettings.Accounting settings) {
        this.partitions = partitions;
        this.making = making;
        this.writer = writer;
        batch = settings.sealBatch();
        queue = settings.sealQueue();
        sealing = new Every(settings.sealPeriod().toNanos());
    }

    /**
     * Seals what is due, of all partitions, or of one after the other where there is a lot to catch up with: a transaction costs
     * the same for an hour as for a hundred, and whoever computes and stores has something to do all the time.
     */
    void seal(Tick now, boolean behind) {
        if (hasRoom() && (more || sealing.isDue(now.nanos()))) {
            sealInTurn(now, behind ? 1 : Integer.MAX_VALUE);
        }
        if (hasRoom() && advancing.isDue(now.nanos())) {
            for (PartitionWork work : partitions.ours().values()) {
                work.ledger().advance().ifPresent(moved -> making.submit(work.job(moved)));
            }
        }
    }

    private boolean hasRoom() {
        return writer.waiting() < queue;
    }

    private void sealInTurn(Tick now, int most) {
        more = false;
        int taken = 0;
        for (PartitionWork work : inTurn()) {
            if (taken == most || !hasRoom()) {
                more |= taken < most;
                return;
            }
            Optional<SealBatch> due = work.ledger().takeDue(now, batch);
            if (due.isPresent()) {
                making.submit(work.job(due.get()));
                more |= due.get().hours().size() == batch;
                taken++;
            }
        }
    }

    /** Each time another partition comes first. */
    private List<PartitionWork> inTurn() {
        List<PartitionWork> works = new ArrayList<>(partitions.ours().values());
        if (!works.isEmpty()) {
            Collections.rotate(works, -(turns++ % works.size()));
        }
        return works;
    }
}
