/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.load.ReadingsLoad;
import io.tanheng.benchmarks.measure.Meter;
import io.tanheng.benchmarks.measure.Pairs;
import io.tanheng.benchmarks.measure.Ratio;
import io.tanheng.benchmarks.measure.Round;
import io.tanheng.benchmarks.peer.Peer;
import io.tanheng.contracts.topics.Topic;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Accounting, readings from Kafka into sealed hours in PostgreSQL, against bare consumers that parse the same JSON and against
 * Kafka Streams doing the same aggregation. All read the same records, one after the other, each with a warm virtual machine;
 * accounting from a topic of its own, which is shown to it when its clock starts.
 */
final class AccountingBenchmark {
    static final Duration GRACE = Duration.ofMinutes(6);

    /** Each look costs PostgreSQL some milliseconds, which must not count: there are few while there is much to come. */
    private static final long SHORTEST_PAUSE = 10;

    private static final long LONGEST_PAUSE = 500;
    /** Hours of sites whose zone stands half an hour apart begin before the batch and end before its end. */
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final BenchmarkSettings settings;
    private final ReadingsLoad load;
    private final SealedHours sealed;
    private final AccountingPeers peers;
    private final Map<String, Long> processes;
    private final Ratio againstBare = new Ratio("accounting / bare consumer parsing the same JSON", ">= 0.5");
    private final Ratio againstMapper = new Ratio("accounting / bare consumer, JSON by Jackson's mapper", "none");
    private final Ratio againstStreams = new Ratio("accounting / Kafka Streams exactly_once_v2", ">= 2.0");
    /**
     * Each batch has a month of its own, so that counting its hours costs the same in every round; all of them in the past, since
     * Kafka refuses what Kafka Streams writes with a time in the future.
     */
    private Instant next = Instant.parse("2023-03-02T00:00:00Z");

    private long streamsOwes;

    AccountingBenchmark(
            BenchmarkSettings settings,
            ReadingsLoad load,
            SealedHours sealed,
            AccountingPeers peers,
            Map<String, Long> processes) {
        this.settings = settings;
        this.load = load;
        this.sealed = sealed;
        this.peers = peers;
        this.processes = Map.copyOf(processes);
    }

    List<Ratio> run(Consumer<String> say) throws Exception {
        for (int warmUp = 0; warmUp < settings.warmUps(); warmUp++) {
            all(warmUp, say, false);
        }
        for (int tries = 0; tries < settings.tries() && needMore(); tries++) {
            all(tries, say, true);
        }
        return List.of(againstBare, againstMapper, againstStreams);
    }

    private boolean needMore() {
        return againstBare.kept() < settings.rounds() || againstStreams.kept() < settings.rounds();
    }

    private void all(int number, Consumer<String> say, boolean counted) throws Exception {
        long records = load.write(next, settings.hours(), GRACE);
        load.show(AccountingStage.READINGS_OF_PEERS);
        List<Pairs.Side> sides = new ArrayList<>(List.of(
                () -> ours(records),
                () -> parsed(peers.bare(), records),
                () -> parsed(peers.mapper(), records),
                () -> streamed(records)));
        boolean oursFirst = number % 2 == 0;
        if (!oursFirst) {
            Collections.reverse(sides);
        }
        List<Round> rounds = new ArrayList<>();
        for (Pairs.Side side : sides) {
            rounds.add(side.run());
        }
        if (!oursFirst) {
            Collections.reverse(rounds);
        }
        next = next.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
        String kept = !counted ? ", warm-up" : count(rounds) ? "" : ", dropped";
        say.accept(String.format(
                "    %d records: accounting %,.0f/s, bare consumer %,.0f/s, with mapper %,.0f/s, Kafka Streams %,.0f/s,"
                        + " foreign cores %.2f%s",
                records,
                rounds.get(0).rate(),
                rounds.get(1).rate(),
                rounds.get(2).rate(),
                rounds.get(3).rate(),
                rounds.stream().mapToDouble(Round::foreignCores).max().orElseThrow(),
                kept));
    }

    private boolean count(List<Round> rounds) {
        boolean bare = againstBare.add(rounds.get(0), rounds.get(1));
        boolean mapper = againstMapper.add(rounds.get(0), rounds.get(2));
        boolean streams = againstStreams.add(rounds.get(0), rounds.get(3));
        return bare && mapper && streams;
    }

    private Round ours(long records) throws SQLException, InterruptedException {
        Instant until = next.plus(Duration.ofHours(settings.hours()));
        long wanted = (long) settings.sources() * settings.hours();
        Meter meter = new Meter(processes);
        load.show(Topic.READINGS.topicName());
        long started = System.nanoTime();
        for (long found = 0; found < wanted; found = sealed.count(next.minus(HALF_AN_HOUR), until)) {
            TimeUnit.MILLISECONDS.sleep(pause(System.nanoTime() - started, found, wanted));
        }
        return meter.stop(records);
    }

    /** Half of the time that what is still to come will take at the rate so far. */
    private static long pause(long nanos, long found, long wanted) {
        long toCome = found == 0 ? LONGEST_PAUSE : TimeUnit.NANOSECONDS.toMillis(nanos) * (wanted - found) / found / 2;
        return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, toCome));
    }

    private Round parsed(Peer consumer, long records) throws Exception {
        Meter meter = new Meter(processes);
        long[] answer = numbers(consumer.ask(Long.toString(records)));
        return meter.stop(records, answer[0]);
    }

    /** Windows of the minute behind a batch close with the next batch, so each batch but the first owes one more hour each. */
    private Round streamed(long records) throws Exception {
        Meter meter = new Meter(processes);
        long hours = (long) settings.sources() * settings.hours() + streamsOwes;
        long[] answer = numbers(peers.streams().ask(Long.toString(hours)));
        streamsOwes = settings.sources();
        return meter.stop(records, answer[0]);
    }

    private static long[] numbers(String answer) {
        String[] words = answer.split(" ");
        return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
    }
}
