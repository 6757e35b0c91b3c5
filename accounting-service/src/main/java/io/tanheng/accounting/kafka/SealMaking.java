/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.ledger.OpenHour;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.accounting.domain.result.SealedContent;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Computes the hours of seal batches one batch after the other, while the one before is being stored. */
final class SealMaking implements Runnable {

    private static final long LOOK_MILLIS = 100;

    private final HourMaking making;
    private final Clock clock;
    private final SealWriter writer;
    private final BlockingQueue<SealJob> jobs = new LinkedBlockingQueue<>();
    private volatile boolean ending;

    SealMaking(HourMaking making, Clock clock, SealWriter writer) {
        this.making = making;
        this.clock = clock;
        this.writer = writer;
    }

    void submit(SealJob job) {
        writer.expect(job);
        jobs.add(job);
    }

    void end() {
        ending = true;
    }

    @Override
    public void run() {
        while (!ending) {
            try {
                SealJob job = jobs.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (job != null) {
                    make(job);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void make(SealJob job) throws InterruptedException {
        Retry retry = new Retry("compute sealed hours", () -> ending);
        while (!ending) {
            try {
                writer.write(new SealWriter.Made(job, hours(job)));
                return;
            } catch (RuntimeException e) {
                Retry.pause(retry.failed(e), () -> ending || job.dropped());
            }
        }
    }

    /** Nothing where the partition was given up: the batch is only counted off. */
    private List<HourEvent> hours(SealJob job) {
        return job.dropped()
                ? List.of()
                : job.batch().hours().stream().map(this::make).toList();
    }

    private HourEvent make(OpenHour open) {
        HourBlock block = open.samples().block();
        SealedContent content = new SealedContent(
                open.key().source(),
                open.key().start(),
                open.registrationVersion(),
                block,
                open.samples().conflicts(),
                BlockDigest.of(open.key().source(), open.key().start(), block),
                HourBlockCodec.encode(block));
        return making.make(content, open.nextVersion(), open.reason(), clock.instant());
    }
}
