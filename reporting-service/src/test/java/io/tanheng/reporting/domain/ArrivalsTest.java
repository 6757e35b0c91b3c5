/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final SourceId STACK = new SourceId("north", "plant-1", "stack-1");
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");

    private final Arrivals arrivals = new Arrivals();

    private void heard(int hours, Instant first, int version, long seconds) {
        for (int hour = 0; hour < hours; hour++) {
            HourSealed sealed = new HourSealed(STACK, first.plus(Duration.ofHours(hour)), version, HourStatus.VALID);
            arrivals.heard(sealed, NOW, TimeUnit.SECONDS.toNanos(seconds));
        }
    }

    @Test
    void aHistoryThatIsReadIsToldWithHowFarItHasCome() {
        heard(200, SEPTEMBER, 1, 0);
        assertThat(arrivals.earlier(TimeUnit.SECONDS.toNanos(9)))
                .contains(new Arrivals.Earlier(200, SEPTEMBER.plus(Duration.ofHours(199))));
    }

    @Test
    void tenSecondsAfterTheLastItIsOver() {
        heard(200, SEPTEMBER, 1, 0);
        assertThat(arrivals.earlier(TimeUnit.SECONDS.toNanos(11))).isEmpty();
    }

    @Test
    void aFewLateHoursAreNoHistory() {
        heard(23, SEPTEMBER, 1, 0);
        assertThat(arrivals.earlier(0)).isEmpty();
    }

    @Test
    void hoursOfTheLastDayAreNotEarlier() {
        heard(24, NOW.minus(Duration.ofHours(24)), 1, 0);
        assertThat(arrivals.earlier(0)).isEmpty();
    }

    @Test
    void hoursThatAreComputedAgainDoNotArrive() {
        heard(200, SEPTEMBER, 2, 0);
        assertThat(arrivals.earlier(0)).isEmpty();
    }
}
