/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.time.ServiceClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstStartBeginsThirtyDaysBackAtAFullHour() throws IOException {
        DemoClock clock = DemoClock.goOn(folder.resolve("clock.txt"));
        String[] setting = clock.setting().split("/", -1);
        Instant simulatedOrigin = Instant.parse(setting[1]);

        assertThat(Duration.between(simulatedOrigin, Instant.parse(setting[0])))
                .isBetween(Duration.ofDays(30), Duration.ofDays(30).plusHours(1));
        assertThat(simulatedOrigin).isEqualTo(simulatedOrigin.truncatedTo(ChronoUnit.HOURS));
        assertThat(setting[2]).isEqualTo("60");
    }

    @Test
    void aStartAfterAnOrderlyEndGoesOnWhereTheClockStoodStill() throws IOException {
        DemoClock first = DemoClock.goOn(folder.resolve("clock.txt"));
        Instant before = first.clock().instant();
        first.keepExactly();
        Instant after = first.clock().instant();

        assertThat(simulatedOrigin(DemoClock.goOn(folder.resolve("clock.txt")))).isBetween(before, after);
    }

    @Test
    void aStartAfterAKillNeverGoesBack() throws IOException {
        DemoClock first = DemoClock.goOn(folder.resolve("clock.txt"));
        first.keepAhead();
        Instant whenKilled = first.clock().instant();

        assertThat(simulatedOrigin(DemoClock.goOn(folder.resolve("clock.txt")))).isAfter(whenKilled);
    }

    @Test
    void servicesUnderstandTheSetting() throws IOException {
        DemoClock clock = DemoClock.goOn(folder.resolve("clock.txt"));

        assertThat(ServiceClock.parse(clock.setting()).speed()).isEqualTo(60);
    }

    private static Instant simulatedOrigin(DemoClock clock) {
        return Instant.parse(clock.setting().split("/", -1)[1]);
    }
}
