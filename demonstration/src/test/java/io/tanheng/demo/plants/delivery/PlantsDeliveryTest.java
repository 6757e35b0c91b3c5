/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.demo.faults.BrokerSwitch;
import io.tanheng.demo.faults.Fault;
import io.tanheng.demo.plants.Plants;
import io.tanheng.demo.plants.PlantsConfiguration;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.demo.plants.source.SimulatedSource;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.MqttPart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plants against a real broker: everything arrives, whatever happens to it in between. */
class PlantsDeliveryTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private Path folder = Path.of("");

    private Optional<MqttPart> broker = Optional.empty();

    @BeforeEach
    void startTheBroker() {
        MqttPart part = new MqttPart(folder.resolve("mqtt"), FreePorts.find(), JavaOptions.shortLived(256));
        part.start();
        broker = Optional.of(part);
    }

    @AfterEach
    void killTheBroker() {
        broker.ifPresent(MqttPart::kill);
    }

    private MqttPart mqtt() {
        return broker.orElseThrow();
    }

    private Plants plants(ServiceClock clock, AtomicBoolean complete) {
        BrokerSwitch brokerSwitch = new BrokerSwitch() {
            @Override
            public void stop() {
                mqtt().kill();
            }

            @Override
            public void start() {
                mqtt().start();
            }
        };
        return Plants.start(new PlantsConfiguration(
                mqtt().address(),
                clock,
                folder.resolve("plants"),
                Optional.of(brokerSwitch),
                progress -> complete.set(progress.complete())));
    }

    /** Sixty times as fast as we are, as in the demo. */
    private static ServiceClock demoClock(Instant simulated) {
        return ServiceClock.parse(Instant.now().truncatedTo(ChronoUnit.MILLIS) + "/" + simulated + "/60");
    }

    private static Instant historyStart(SimulatedSource source, Instant now) {
        return now.atZone(source.instruments().plant().zone())
                .minusMonths(3)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }

    private static void assertNoHole(Listener listener, Instant begin) {
        for (SimulatedSource source : SimulatedPlants.all()) {
            NavigableSet<Instant> minutes = listener.minutes(source.id().key());
            Instant first = historyStart(source, begin);
            assertThat(minutes.first()).isEqualTo(first);
            long expected = Duration.between(first, minutes.last()).toMinutes() + 1;
            assertThat(minutes).describedAs(source.id().key()).hasSize((int) expected);
        }
    }

    @Test
    void threeMonthsOfHistoryArriveWithoutAHoleThoughTheBrokerIsKilledAndASecondStartSendsOnlyTheRest()
            throws Exception {
        Instant begin = Instant.parse("2026-10-20T03:17:00Z");
        ServiceClock clock = demoClock(begin);
        AtomicBoolean first = new AtomicBoolean();
        try (Listener listener = Listener.listen(mqtt().address())) {
            try (Plants plants = plants(clock, first)) {
                await().atMost(LONG).until(() -> plants.historyProgress().fraction() > 0.3);
                plants.faults().breakIt(Fault.BROKER_OUTAGE);
                plants.faults().mend(Fault.BROKER_OUTAGE);
                await().atMost(LONG).untilTrue(first);
                await().atMost(LONG).until(() -> listener.samples() > 100);
            }
            int messages = listener.messages();
            AtomicBoolean second = new AtomicBoolean();
            try (Plants again = plants(clock, second)) {
                await().atMost(LONG).untilTrue(second);
                assertThat(again.historyProgress().hours()).isLessThan(6 * 24);
                await().atMost(LONG)
                        .until(() -> SimulatedPlants.all().stream()
                                .allMatch(source -> listener.minutes(source.id().key())
                                        .last()
                                        .isAfter(clock.instant().minus(Duration.ofMinutes(10)))));
            }
            assertThat(listener.refused()).isZero();
            assertThat(listener.messages()).isGreaterThan(messages);
            assertNoHole(listener, begin);
        }
    }
}
