/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.demo.faults.Fault;
import io.tanheng.demo.plants.Plants;
import io.tanheng.demo.plants.PlantsConfiguration;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.MqttPart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each switch does is seen by whoever listens, and mending it leaves no hole. */
class MischiefTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final List<Fault> AT_THE_PLANTS = List.of(
            Fault.WRONG_CHECKSUM, Fault.FORGED_SOURCE, Fault.CLOCK_SKEW, Fault.LATE_BACKFILL, Fault.DUPLICATE_STORM);

    @TempDir
    private static Path folder = Path.of("");

    private static Optional<MqttPart> broker = Optional.empty();

    @BeforeAll
    static void startTheBroker() {
        MqttPart part = new MqttPart(folder.resolve("mqtt"), FreePorts.find(), JavaOptions.shortLived(256));
        part.start();
        broker = Optional.of(part);
    }

    @AfterAll
    static void killTheBroker() {
        broker.ifPresent(MqttPart::kill);
    }

    /** Without history: everything before is acknowledged. */
    private static Plants plants(ServiceClock clock, String url) {
        Path data = folder.resolve("plants");
        DeliveryMarks marks = new DeliveryMarks(data.resolve("acknowledged.properties"));
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        SimulatedPlants.all().forEach(source -> marks.set(source.id(), minute));
        marks.save();
        return Plants.start(new PlantsConfiguration(url, clock, data, Optional.empty(), progress -> {}));
    }

    @Test
    void allAtOnceAreSeenAndMended() throws Exception {
        String url = broker.orElseThrow().address();
        Instant begin = Instant.parse("2026-10-20T03:00:00Z");
        ServiceClock clock = ServiceClock.parse(Instant.now().truncatedTo(ChronoUnit.MILLIS) + "/" + begin + "/600");
        try (Listener listener = Listener.listen(url);
                Plants plants = plants(clock, url)) {
            awaitMinutes(listener, SimulatedPlants.GAS_STACK, 5);
            AT_THE_PLANTS.forEach(plants.faults()::breakIt);
            assertThat(plants.faults().possible(Fault.BROKER_OUTAGE)).isFalse();

            await().atMost(LONG).until(() -> listener.refused() > 0);
            await().atMost(LONG)
                    .until(() -> !listener.minutes("hanjiang-energy/linjiang-chp/stack-9")
                            .isEmpty());
            await().atMost(LONG)
                    .until(() -> listener.minutes(SimulatedPlants.STEEL_SINTER.key())
                            .last()
                            .isAfter(clock.instant().plus(Duration.ofHours(2))));
            Instant silentSince =
                    listener.minutes(SimulatedPlants.GAS_STACK.key()).last();
            await().atMost(LONG)
                    .until(() -> Duration.between(silentSince, clock.instant()).toMinutes() > 60);
            assertThat(listener.minutes(SimulatedPlants.STEEL_POWER.key()).first())
                    .isBefore(begin);

            AT_THE_PLANTS.forEach(plants.faults()::mend);
            Instant mended = clock.instant();
            for (SourceId source :
                    List.of(SimulatedPlants.CEMENT_KILN, SimulatedPlants.STEEL_SINTER, SimulatedPlants.GAS_STACK)) {
                await().atMost(LONG).until(() -> withoutHole(listener.minutes(source.key()), begin, mended));
            }
        }
    }

    private static void awaitMinutes(Listener listener, SourceId source, int count) {
        await().atMost(LONG).until(() -> listener.minutes(source.key()).size() >= count);
    }

    private static boolean withoutHole(NavigableSet<Instant> minutes, Instant begin, Instant end) {
        NavigableSet<Instant> between = minutes.subSet(begin, true, end, false);
        return between.size() >= Duration.between(begin, end).toMinutes();
    }
}
