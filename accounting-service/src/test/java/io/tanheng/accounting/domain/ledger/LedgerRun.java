/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.accounting.domain.samples.HourSamples;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.readings.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Reads a log through a ledger into a store, with batch sizes, times of sealing and crashes drawn from a seed. */
final class LedgerRun {

    static final SealRules RULES =
            new SealRules(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofSeconds(3), Duration.ofSeconds(60));
    static final SiteHours UTC_HOURS = new SiteHours(ZoneOffset.UTC);

    private final List<LogRecord> log;
    private final Random random;
    private final TransactionLikeStore store = new TransactionLikeStore();
    private Deque<SealBatch> underWay = new ArrayDeque<>();
    private PartitionLedger ledger;
    private Instant clock = Logs.START;
    private long nanos;
    private int crashes;

    LedgerRun(List<LogRecord> log, Random random) {
        this.log = log;
        this.random = random;
        this.ledger = start();
    }

    private PartitionLedger start() {
        underWay = new ArrayDeque<>();
        long memory = random.nextInt(200_000);
        return new PartitionLedger(0, store.nextOffset(), RULES, source -> UTC_HOURS, memory);
    }

    /** Runs to the end of the log and seals everything; with a probability of a crash at each step. */
    TransactionLikeStore run(double crashProbability) {
        while (ledger.next() < log.size()) {
            read(1 + random.nextInt(50));
            step(crashProbability);
        }
        nanos += TimeUnit.HOURS.toNanos(1);
        clock = clock.plus(Duration.ofDays(10_000));
        seal();
        store.commit(ledger.advance().orElse(new SealBatch(0, List.of(), store.nextOffset(), store.nextOffset())));
        return store;
    }

    /** Reads the log from its beginning with an empty memory and seals what it finds to be new. */
    void readAllAgain() {
        store.startOver();
        ledger = start();
        run(0);
    }

    private void step(double crashProbability) {
        int what = random.nextInt(4);
        if (what == 0) {
            ledger.takeDue(now(), 1 + random.nextInt(10)).ifPresent(underWay::add);
        } else if (what == 1 && !underWay.isEmpty()) {
            store.commit(underWay.element());
            if (random.nextDouble() >= crashProbability) {
                ledger.stored(underWay.remove());
            } else {
                crash();
            }
        }
        ledger.trim();
        if (random.nextDouble() < crashProbability) {
            crash();
        }
    }

    private void crash() {
        crashes++;
        ledger = start();
    }

    private void read(int most) {
        int from = (int) ledger.next();
        List<LogRecord> records = log.subList(from, Math.min(log.size(), from + most));
        ledger.strangers(records).forEach(source -> ledger.meet(source, store.lastSealed(source)));
        ledger.unknownHours(records).forEach(key -> store.recall(key, ledger));
        for (LogRecord logRecord : records) {
            ledger.add(logRecord, now());
        }
        clock = clock.plusSeconds(random.nextInt(3600));
        nanos += random.nextLong(TimeUnit.SECONDS.toNanos(2));
    }

    private void seal() {
        ledger.takeDue(now(), Integer.MAX_VALUE).ifPresent(underWay::add);
        while (!underWay.isEmpty()) {
            store.commit(underWay.element());
            ledger.stored(underWay.remove());
        }
    }

    private Tick now() {
        return new Tick(clock, nanos);
    }

    int crashes() {
        return crashes;
    }

    /** What the hours of a log must hold, computed without ledger: the plain fold over the log. */
    static Map<String, String> expected(List<LogRecord> log) {
        Map<HourKey, HourSamples> hours = new HashMap<>();
        for (LogRecord logRecord : log) {
            for (Moment moment : logRecord.message().moments()) {
                Instant start = UTC_HOURS.startOf(moment.at());
                hours.computeIfAbsent(
                                new HourKey(logRecord.message().source(), start), key -> new HourSamples(key.start()))
                        .add(moment, logRecord.frame(logRecord.message().mqttTopic()));
            }
            logRecord
                    .message()
                    .manifest()
                    .ifPresent(manifest -> UTC_HOURS
                            .of(manifest)
                            .forEach(start -> hours.computeIfAbsent(
                                            new HourKey(logRecord.message().source(), start),
                                            key -> new HourSamples(key.start()))
                                    .add(logRecord
                                            .manifest(logRecord.message().mqttTopic())
                                            .orElseThrow())));
        }
        Map<String, String> content = new TreeMap<>();
        hours.forEach((key, samples) -> content.put(
                key.toString(), BlockDigest.of(key.source(), key.start(), samples.block()) + samples.conflicts()));
        return content;
    }
}
