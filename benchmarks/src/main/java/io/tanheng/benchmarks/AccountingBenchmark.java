/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.load.ReadingsLoad;
import io.tanheng.benchmarks.measure.Meter;
import io.tanheng.benchmarks.measure.Ratio;
import io.tanheng.benchmarks.measure.Round;
import io.tanheng.benchmarks.peer.Peer;
import io.tanheng.parts.Part;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Accounting, readings from Kafka into sealed hours in PostgreSQL, against a bare consumer that parses the same JSON and
 * against Kafka Streams doing the same aggregation. All three read the same records, one after the other, each with a warm
 * virtual machine.
 */
final class AccountingBenchmark {
    static final Duration GRACE = Duration.ofMinutes(6);

    /** Each look costs PostgreSQL a millisecond, which must not count. */
    private static final long LOOK_MILLISECONDS = 25;
    /** Hours of sites whose zone stands half an hour apart begin before the batch and end before its end. */
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final BenchmarkSettings settings;
    private final ReadingsLoad load;
    private final Part accounting;
    private final SealedHours sealed;
    private final Peer bare;
    private final Peer streams;
    private final Map<String, Long> processes;
    private final Ratio againstBare = new Ratio("accounting / bare consumer parsing the same JSON", ">= 0.5");
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
            Part accounting,
            SealedHours sealed,
            Peer bare,
            Peer streams,
            Map<String, Long> processes) {
        this.settings = settings;
        this.load = load;
        this.accounting = accounting;
        this.sealed = sealed;
        this.bare = bare;
        this.streams = streams;
        this.processes = Map.copyOf(processes);
    }

    List<Ratio> run(Consumer<String> say) throws Exception {
        for (int warmUp = 0; warmUp < settings.warmUps(); warmUp++) {
            trio(warmUp, say, false);
        }
        for (int tries = 0; tries < settings.tries() && needMore(); tries++) {
            trio(tries, say, true);
        }
        return List.of(againstBare, againstStreams);
    }

    private boolean needMore() {
        return againstBare.kept() < settings.rounds() || againstStreams.kept() < settings.rounds();
    }

    private void trio(int number, Consumer<String> say, boolean counted) throws Exception {
        accounting.pause();
        long records = load.write(next, settings.hours(), GRACE);
        Round ours;
        Round parsed;
        Round streamed;
        if (number % 2 == 0) {
            ours = ours(records);
            parsed = parsed(records);
            streamed = streamed(records);
        } else {
            streamed = streamed(records);
            parsed = parsed(records);
            ours = ours(records);
        }
        next = next.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
        String kept = "";
        if (counted) {
            boolean keptBare = againstBare.add(ours, parsed);
            boolean keptStreams = againstStreams.add(ours, streamed);
            kept = keptBare && keptStreams ? "" : ", dropped";
        }
        say.accept(String.format(
                "    %d records: accounting %,.0f/s, bare consumer %,.0f/s, Kafka Streams %,.0f/s, foreign cores %.2f%s",
                records,
                ours.rate(),
                parsed.rate(),
                streamed.rate(),
                Math.max(ours.foreignCores(), Math.max(parsed.foreignCores(), streamed.foreignCores())),
                counted ? kept : ", warm-up"));
    }

    private Round ours(long records) throws SQLException, InterruptedException {
        Instant until = next.plus(Duration.ofHours(settings.hours()));
        long wanted = (long) settings.sources() * settings.hours();
        Meter meter = new Meter(processes);
        accounting.resume();
        while (sealed.count(next.minus(HALF_AN_HOUR), until) < wanted) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        return meter.stop(records);
    }

    private Round parsed(long records) throws Exception {
        Meter meter = new Meter(processes);
        long[] answer = numbers(bare.ask(Long.toString(records)));
        return meter.stop(records, answer[0]);
    }

    /** Windows of the minute behind a batch close with the next batch, so each batch but the first owes one more hour each. */
    private Round streamed(long records) throws Exception {
        Meter meter = new Meter(processes);
        long hours = (long) settings.sources() * settings.hours() + streamsOwes;
        long[] answer = numbers(streams.ask(Long.toString(hours)));
        streamsOwes = settings.sources();
        return meter.stop(records, answer[0]);
    }

    private static long[] numbers(String answer) {
        String[] words = answer.split(" ");
        return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
    }
}
