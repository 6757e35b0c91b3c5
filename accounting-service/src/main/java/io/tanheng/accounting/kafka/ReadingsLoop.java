/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.AccountingSettings;
import io.tanheng.accounting.StopPoint;
import io.tanheng.accounting.database.LogChecks;
import io.tanheng.accounting.database.LogMark;
import io.tanheng.accounting.database.Outbox;
import io.tanheng.accounting.database.StoredHours;
import io.tanheng.accounting.database.WrongLogException;
import io.tanheng.accounting.domain.ledger.HourKey;
import io.tanheng.accounting.domain.ledger.LogRecord;
import io.tanheng.accounting.domain.ledger.PartitionLedger;
import io.tanheng.accounting.domain.ledger.Tick;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.Topic;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads the readings of the partitions the group gave us into their ledgers and hands over what is due.
 *
 * <p>One thread and no waiting: whatever cannot be done now pauses the partitions and is tried at a later turn, so that the
 * consumer keeps its place in the group and memory stays bounded.
 */
final class ReadingsLoop {

    private static final Logger LOG = Logger.getLogger(ReadingsLoop.class);
    private static final Duration POLL = Duration.ofMillis(50);
    /** The sealing that the pause waits for may be done at any moment. */
    private static final Duration POLL_WHILE_PAUSED = Duration.ofMillis(5);

    private static final String TOPIC = Topic.READINGS.topicName();
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** A turn that reads so many records has more before it. */
    private static final int MANY = 500;

    private final Consumer<byte[], byte[]> consumer;
    private final Partitions partitions;
    private final LogWatch watch;
    private final LogMarks marks;
    private final RegistrationBarrier registrations;
    private final StoredHours storedHours;
    private final Sealing sealing;
    private final SealWriter sealer;
    private final Publisher publisher;
    private final LivePublisher live;
    private final AccountingMeters meters;
    private final AccountingSettings.Accounting settings;
    private final Clock clock;
    private final Retry retry = new Retry("go on reading", () -> false);
    private final Every seconds = new Every(SECOND);
    private long holdUntilNanos;
    private volatile LoopStatus status = LoopStatus.NONE;

    ReadingsLoop(
            Consumer<byte[], byte[]> consumer, Partitions partitions, LogWatch watch, LogMarks marks, LoopParts parts) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.watch = watch;
        this.marks = marks;
        this.registrations = parts.registrations();
        this.storedHours = parts.storedHours();
        this.sealer = parts.sealer();
        this.publisher = parts.publisher();
        this.live = parts.live();
        this.meters = parts.meters();
        this.settings = parts.settings();
        this.clock = parts.clock();
        this.sealing = new Sealing(partitions, parts.making(), sealer, settings);
        this.holdUntilNanos = System.nanoTime();
    }

    /** Joins the group; assigned partitions are taken over in the turns that follow. */
    void join() {
        consumer.subscribe(Set.of(TOPIC), partitions);
    }

    /** Reads once and does what is due. */
    void turn() {
        try {
            takeOver();
            boolean open = isOpen();
            partitions.flow(open);
            ConsumerRecords<byte[], byte[]> records = consumer.poll(open ? POLL : POLL_WHILE_PAUSED);
            watch.check(System.nanoTime());
            read(records);
            hearFromSealer();
            boolean behind = records.count() >= MANY;
            sealing.seal(now(), behind);
            tellSecondly(behind);
        } catch (InvalidOffsetException e) {
            throw LogChecks.outOfRange(TOPIC, String.valueOf(e.getMessage()));
        }
    }

    private boolean isOpen() {
        return System.nanoTime() - holdUntilNanos >= 0 && sealer.waiting() < settings.sealQueue();
    }

    private void hold(Exception e) {
        holdUntilNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(retry.failed(e));
    }

    private void takeOver() {
        if (!partitions.waiting() || System.nanoTime() - holdUntilNanos < 0) {
            return;
        }
        try {
            partitions.takeOver();
            retry.worked();
        } catch (SQLException | ExecutionException | KafkaException e) {
            hold(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(ConsumerRecords<byte[], byte[]> records) {
        if (records.isEmpty() || !isOfTheSameLog(records)) {
            return;
        }
        StopPoint.AFTER_POLL.pass();
        meters.read(records.count());
        for (TopicPartition partition : records.partitions()) {
            partitions.find(partition).ifPresent(work -> read(partition, work, records.records(partition)));
        }
    }

    /** Where that cannot be found out now, the records are read again later. */
    private boolean isOfTheSameLog(ConsumerRecords<byte[], byte[]> records) {
        try {
            marks.requireAfterConnecting(partitions.marks());
            return true;
        } catch (KafkaException e) {
            hold(e);
            for (TopicPartition partition : records.partitions()) {
                consumer.seek(partition, records.records(partition).get(0).offset());
            }
            return false;
        }
    }

    private void read(TopicPartition partition, PartitionWork work, List<ConsumerRecord<byte[], byte[]>> records) {
        PartitionLedger ledger = work.ledger();
        RecordReading reading = new RecordReading(records, registrations::known);
        try {
            if (!registrations.lets(reading.readable())) {
                holdUntilNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
                consumer.seek(partition, records.get(0).offset());
                return;
            }
            if (!reading.unreadable().isEmpty()) {
                publisher.quarantine(reading.unreadable(), clock.instant());
                meters.quarantined(reading.unreadable().size());
            }
            recall(ledger, reading.readable());
            retry.worked();
        } catch (SQLException | Outbox.PublicationException | KafkaException e) {
            hold(e);
            consumer.seek(partition, records.get(0).offset());
            return;
        }
        Tick now = now();
        for (LogRecord logRecord : reading.readable()) {
            ledger.add(logRecord, now);
        }
        ConsumerRecord<byte[], byte[]> last = records.get(records.size() - 1);
        ledger.skip(last.offset());
        work.read(new LogMark(last.offset(), last.timestamp()));
        ledger.trim();
    }

    private void recall(PartitionLedger ledger, List<LogRecord> records) throws SQLException {
        Set<SourceId> strangers = ledger.strangers(records);
        if (!strangers.isEmpty()) {
            Map<SourceId, Instant> last = storedHours.last(strangers);
            strangers.forEach(source -> ledger.meet(source, Optional.ofNullable(last.get(source))));
        }
        Set<HourKey> unknown = ledger.unknownHours(records);
        if (!unknown.isEmpty()) {
            storedHours.find(unknown).forEach(ledger::recall);
        }
    }

    private void hearFromSealer() {
        for (SealJob job = sealer.stored().poll();
                job != null;
                job = sealer.stored().poll()) {
            job.ledger().stored(job.batch());
        }
        boolean rejoin = false;
        for (SealJob job = sealer.fenced().poll();
                job != null;
                job = sealer.fenced().poll()) {
            rejoin |= partitions.isOurs(job.ledger());
        }
        if (rejoin) {
            consumer.unsubscribe();
            partitions.dropAll();
            join();
        }
    }

    /** Live figures are for people; a reader that has a lot to catch up with does that first. */
    private void tellSecondly(boolean behind) {
        Tick now = now();
        boolean second = seconds.isDue(now.nanos());
        if (second || !behind) {
            partitions
                    .ours()
                    .values()
                    .forEach(work -> live.publish(work.ledger().newestHours(), now));
        }
        if (second) {
            status = new StatusTaking(consumer, partitions).take(isOpen());
            hint();
        }
    }

    /** Kafka's own offsets are for those who watch the lag; nothing here ever reads them. */
    private void hint() {
        Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
        partitions
                .ours()
                .forEach((partition, work) ->
                        read.put(partition, new OffsetAndMetadata(work.ledger().next())));
        consumer.commitAsync(read, (offsets, failure) -> LOG.debugf("hint: %s", failure == null ? "sent" : failure));
    }

    private Tick now() {
        return new Tick(clock.instant(), System.nanoTime());
    }

    LoopStatus status() {
        return status;
    }

    /** Gives everything up, in memory and in the group. */
    void leave() {
        partitions.dropAll();
        try {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(2)));
        } catch (KafkaException | WrongLogException e) {
            LOG.debug("could not leave the group in order", e);
        }
    }
}
