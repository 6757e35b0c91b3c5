/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.database.SourceLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hours and days, also where the clocks change. */
class HourTimeTest {

    @Test
    void aDayHas23HoursInSpringAnd25InAutumn() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(hoursOf("2026-03-29", berlin)).isEqualTo(23);
        assertThat(hoursOf("2026-10-25", berlin)).isEqualTo(25);
        assertThat(hoursOf("2026-11-20", berlin)).isEqualTo(24);
        assertThat(hoursOf("2026-03-08", ZoneId.of("America/Chicago"))).isEqualTo(23);
        assertThat(hoursOf("2026-10-25", ZoneId.of("Asia/Shanghai"))).isEqualTo(24);
    }

    @Test
    void inAZoneOfHalfHoursAnHourBelongsToTheDayItStartsIn() {
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        assertThat(hoursOf("2026-11-20", kolkata)).isEqualTo(24);
        Instant first = HourTime.between(
                        HourTime.dayStart(LocalDate.parse("2026-11-20"), kolkata),
                        HourTime.dayStart(LocalDate.parse("2026-11-21"), kolkata))
                .get(0);
        assertThat(first).isEqualTo(Instant.parse("2026-11-19T19:00:00Z"));
    }

    @Test
    void anHourIsDueSomeTimeAfterItsEndOrWhenALaterOneCame() {
        Instant now = Instant.parse("2026-11-20T12:20:00Z");
        LocalDate today = LocalDate.parse("2026-11-20");
        assertThat(reach(now, "2026-11-20T03:00:00Z").due(today, today))
                .as("hours 00 to 10 UTC of the first hour on; 11 ended twenty minutes ago")
                .isEqualTo(11);
        assertThat(reach(now, "2026-11-20T11:00:00Z").due(today, today)).isEqualTo(12);
    }

    @Test
    void nothingIsDueBeforeTheFirstHourKnown() {
        Reach reach = reach(Instant.parse("2026-11-20T12:20:00Z"), "2026-11-20T03:00:00Z");
        LocalDate yesterday = LocalDate.parse("2026-11-19");
        assertThat(reach.due(yesterday, yesterday)).isZero();
        assertThat(reach.absence(Instant.parse("2026-11-19T03:00:00Z"))).isEqualTo(GapCode.BEFORE_FIRST_HOUR);
        assertThat(reach.absence(Instant.parse("2026-11-20T03:00:00Z"))).isEqualTo(GapCode.NO_HOUR);
        assertThat(reach.absence(Instant.parse("2026-11-20T11:00:00Z"))).isEqualTo(GapCode.NOT_SEALED_YET);
    }

    @Test
    void availabilityLeavesOutTheHoursTheInstallationStoodStill() {
        assertThat(new HourCounts(24, 9, 6, 1, 2, 0, 6).availabilityPercent()).contains(new BigDecimal("50.0"));
        assertThat(new HourCounts(6, 0, 6, 0, 0, 0, 0).availabilityPercent()).isEmpty();
    }

    @Test
    void numbersAreShownWithTheDigitsOfTheirUnit() {
        assertThat(ShownDigits.of(new BigDecimal("77.12345"), "t")).isEqualTo("77.123");
        assertThat(ShownDigits.of(new BigDecimal("0.0005"), "t")).isEqualTo("0.001");
        assertThat(ShownDigits.of(new BigDecimal("1234567.8"), "m3/h")).isEqualTo("1234568");
        assertThat(ShownDigits.of(new BigDecimal("1234567.8"), "unknown").toPlainString())
                .isEqualTo("1234570");
    }

    private static int hoursOf(String date, ZoneId zone) {
        LocalDate day = LocalDate.parse(date);
        return HourTime.count(HourTime.dayStart(day, zone), HourTime.dayStart(day.plusDays(1), zone));
    }

    private static Reach reach(Instant now, String lastHour) {
        SourceRegistration stack = Plant.stack("reach", 1, ZoneId.of("UTC"));
        SourceLine line = new SourceLine(
                stack,
                true,
                Optional.of(Instant.parse("2026-11-20T00:00:00Z")),
                Optional.of(Instant.parse(lastHour)),
                Optional.empty());
        return Reach.of(line, now, Duration.ofMinutes(30));
    }
}
