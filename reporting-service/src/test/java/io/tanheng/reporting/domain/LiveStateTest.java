/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What readings make of the live state. */
class LiveStateTest {

    private static final SourceId ID = new SourceId("north-power", "plant-1", "stack-1");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final LiveState state = new LiveState(Duration.ofMinutes(10));

    @Test
    void theNewestValueStandsEvenWhenOlderOnesComeLater() {
        hear(0, "11.0", DataFlag.NORMAL);
        hear(2, "12.0", DataFlag.NORMAL);
        hear(1, "99.0", DataFlag.NORMAL);
        assertThat(latestOfCo2().reading().value()).isEqualByComparingTo("12.0");
        assertThat(source().heardUntil()).isEqualTo(NOON.plusSeconds(180));
    }

    @Test
    void aMaximumDoesNotSpeakForItsParameter() {
        ReadingValue average = value("11.0", Statistic.AVERAGE, DataFlag.NORMAL);
        ReadingValue maximum = value("25.0", Statistic.MAXIMUM, DataFlag.NORMAL);
        state.heard(message(0, List.of(average, maximum)));
        state.heard(message(1, List.of(maximum, average)));
        assertThat(latestOfCo2().reading().statistic()).isEqualTo(Statistic.AVERAGE);
    }

    @Test
    void aSourceIsStoppedWhenEveryValueSaysSoAndSinceTheFirstThatDid() {
        hear(0, "11.0", DataFlag.NORMAL);
        hear(1, "0.0", DataFlag.STOPPED);
        hear(2, "0.0", DataFlag.STOPPED);
        assertThat(source().condition()).isEqualTo(SourceCondition.STOPPED);
        assertThat(source().conditionSince()).contains(NOON.plusSeconds(60));
    }

    @Test
    void aSourceStartsWhenItRunsAgainAfterAStop() {
        hear(0, "0.0", DataFlag.STOPPED);
        hear(1, "11.0", DataFlag.NORMAL);
        assertThat(source().condition()).isEqualTo(SourceCondition.RUNNING);
        assertThat(source().flowingSince()).contains(NOON.plusSeconds(60));
    }

    @Test
    void aSourceStartsWhenItIsHeardAgainAfterSilence() {
        hear(0, "11.0", DataFlag.NORMAL);
        hear(5, "11.0", DataFlag.NORMAL);
        assertThat(source().flowingSince()).as("five minutes are no silence").isEmpty();
        hear(30, "11.0", DataFlag.NORMAL);
        assertThat(source().flowingSince()).contains(NOON.plusSeconds(1800));
    }

    @Test
    void whoReportsByTheHourMayBeSilentForTwoHours() {
        Moment hour = new Moment(NOON, 3600, List.of(value("11.0", Statistic.AVERAGE, DataFlag.NORMAL)));
        state.heard(new ReadingsMessage(ID, 1, NOON, "topic", "00", List.of(hour)));
        assertThat(source().patience(state.silentAfter())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void anyCalibrationFlagMakesTheSourceInCalibration() {
        state.heard(message(
                0,
                List.of(
                        value("11.0", Statistic.AVERAGE, DataFlag.NORMAL),
                        new ReadingValue("so2", Statistic.AVERAGE, BigDecimal.ONE, DataFlag.CALIBRATION, false))));
        assertThat(source().condition()).isEqualTo(SourceCondition.IN_CALIBRATION);
    }

    @Test
    void aProvisionalHourComputedEarlierChangesNothing() {
        state.heard(hour(NOON, 30));
        state.heard(hour(NOON, 20));
        state.heard(hour(NOON.minusSeconds(3600), 50));
        assertThat(state.hour(ID, NOON).orElseThrow().minutes().valid()).isEqualTo(30);
    }

    private static LiveHour hour(Instant start, int valid) {
        return new LiveHour(
                ID,
                start,
                start.plusSeconds(60L * valid),
                new MinuteCounts(valid, 0, 0, 0, 60 - valid, false),
                List.of());
    }

    private void hear(int minute, String value, DataFlag flag) {
        state.heard(message(minute, List.of(value(value, Statistic.AVERAGE, flag))));
    }

    private static ReadingValue value(String value, Statistic statistic, DataFlag flag) {
        return new ReadingValue("co2", statistic, new BigDecimal(value), flag, false);
    }

    private static ReadingsMessage message(int minute, List<ReadingValue> values) {
        Instant at = NOON.plusSeconds(60L * minute);
        return new ReadingsMessage(ID, 1, at.plusSeconds(61), "topic", "00", List.of(new Moment(at, 60, values)));
    }

    private LiveSource source() {
        return state.source(ID).orElseThrow();
    }

    private LiveValue latestOfCo2() {
        return Objects.requireNonNull(source().latest().get("co2"), "no value of co2 was heard");
    }
}
