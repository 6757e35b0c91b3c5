/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.readings.SignatureGrade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no order, repetition, batch size, time of sealing or crash may change. */
class LedgerLawsTest {

    /** More of them with {@code -Dlaws.times=10}. */
    private static final int ORDERS = 15 * Integer.getInteger("laws.times", 1);

    @Test
    void noOrderOfTheLogChangesAnHourWithoutContradictions() {
        List<ReadingsMessage> messages = Logs.orderly(3, 300);
        Map<String, String> expected = digestsOf(new LedgerRun(Logs.log(messages), new Random(0)).run(0));
        for (int seed = 1; seed <= ORDERS; seed++) {
            List<ReadingsMessage> shuffled = new ArrayList<>(messages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(digestsOf(new LedgerRun(Logs.log(shuffled), new Random(seed)).run(0)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void noOrderOfFramesAndTheirManifestsChangesAnHour() {
        List<ReadingsMessage> messages = Logs.orderly(2, 200);
        List.copyOf(messages).forEach(frame -> {
            Instant at = frame.moments().get(0).at();
            List<String> digests = List.of(frame.originalDigest());
            messages.add(Logs.manifest(frame.source(), at, at.plusSeconds(60), SignatureGrade.SIGNED, digests));
        });
        Map<String, String> expected = digestsOf(new LedgerRun(Logs.log(messages), new Random(0)).run(0));
        assertThat(expected).isEqualTo(LedgerRun.expected(Logs.log(messages)));
        for (int seed = 1; seed <= ORDERS; seed++) {
            List<ReadingsMessage> shuffled = new ArrayList<>(messages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(digestsOf(new LedgerRun(Logs.log(shuffled), new Random(seed)).run(0)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void repeatingEveryFrameChangesNothing() {
        List<ReadingsMessage> messages = Logs.orderly(2, 200);
        Map<String, String> expected = digestsOf(new LedgerRun(Logs.log(messages), new Random(0)).run(0));
        for (int seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            List<ReadingsMessage> repeated = new ArrayList<>(messages);
            messages.forEach(message -> repeated.add(random.nextInt(repeated.size()), message));
            assertThat(digestsOf(new LedgerRun(Logs.log(repeated), random).run(0)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void noBatchSizeAndNoTimeOfSealingChangesAnHour() {
        List<LogRecord> log = Logs.log(Logs.disorderly(new Random(42), 3, 300));
        Map<String, String> expected = LedgerRun.expected(log);
        for (int seed = 1; seed <= 2 * ORDERS; seed++) {
            assertThat(new LedgerRun(log, new Random(seed)).run(0).content())
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void readingTheWholeLogAgainMakesNoVersion() {
        for (int seed = 1; seed <= ORDERS; seed++) {
            LedgerRun run = new LedgerRun(Logs.log(Logs.disorderly(new Random(seed), 3, 240)), new Random(seed));
            TransactionLikeStore store = run.run(0);
            int versions = store.versions();
            run.readAllAgain();
            assertThat(store.versions()).as("seed %d", seed).isEqualTo(versions);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noCrashChangesAnHour(long logSeed) {
        List<LogRecord> log = Logs.log(Logs.disorderly(new Random(logSeed), 3, 240));
        Map<String, String> expected = LedgerRun.expected(log);
        int crashes = 0;
        for (int seed = 1; seed <= ORDERS; seed++) {
            LedgerRun run = new LedgerRun(log, new Random(logSeed * 1000 + seed));
            TransactionLikeStore store = run.run(0.2);
            assertThat(store.content())
                    .as("log seed %d, crash seed %d", logSeed, seed)
                    .isEqualTo(expected);
            assertThat(store.nextOffset()).isEqualTo(log.size());
            crashes += run.crashes();
        }
        assertThat(crashes).isGreaterThan(30);
    }

    private static Map<String, String> digestsOf(TransactionLikeStore store) {
        return store.content().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()));
    }
}
