/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.faults.fleet.Device;
import io.tanheng.faults.fleet.Device.Variant;
import io.tanheng.faults.fleet.Devices;
import io.tanheng.faults.fleet.FleetSettings;
import io.tanheng.faults.fleet.ReadingKey;
import io.tanheng.faults.fleet.SentFrame;
import io.tanheng.faults.fleet.SentReading;
import io.tanheng.faults.fleet.Shipment;
import io.tanheng.faults.fleet.ShipmentKind;
import io.tanheng.faults.oracle.Finding.Kind;
import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An oracle that never speaks is worthless: each kind of damage, done on purpose, must be found. */
class HourOracleTest {
    private static final Instant MINUTE = Instant.parse("2026-10-24T22:07:00Z");

    private final Device device =
            Devices.of(new FleetSettings(1, 0, 0, 7, Duration.ZERO)).get(0);
    private final List<Shipment> sent = new ArrayList<>();
    private final List<HourBlock.Series> series = new ArrayList<>();
    private final List<HourBlock.Frame> frames = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    @Test
    void anHourThatHoldsWhatWasSentIsGood() {
        hold(send(Variant.MEASURED), 0);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aMissingReadingIsLost() {
        hold(send(Variant.MEASURED), 1);
        assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void aReadingThatIsThereTwiceIsDoubled() {
        SentFrame frame = send(Variant.MEASURED);
        hold(frame, 0);
        hold(frame, 5);
        assertThat(kinds()).containsExactly(Kind.DOUBLED);
    }

    @Test
    void aReadingNobodySentIsInvented() {
        SentFrame known = send(Variant.MEASURED);
        hold(known, 0);
        SentReading first = known.readings().get(0);
        series.add(series(first, 8 * 60, first.value(), 0));
        assertThat(kinds()).containsExactly(Kind.INVENTED);
    }

    @Test
    void aValueNobodySentIsWrongAndSoIsItsEvidence() {
        SentFrame frame = send(Variant.MEASURED);
        hold(frame, 1);
        SentReading first = frame.readings().get(0);
        series.add(series(first, 7 * 60, first.value().add(BigDecimal.ONE), 0));
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.WRONG_VALUE, Kind.WRONG_EVIDENCE);
    }

    @Test
    void aCorrectionThatDidNotWinIsFound() {
        hold(send(Variant.MEASURED), 0);
        send(Variant.BY_HAND);
        assertThat(kinds()).containsOnly(Kind.WRONG_VALUE, Kind.LOST);
    }

    @Test
    void aSecondValueThatIsNotAmongTheConflictsIsLost() {
        hold(send(Variant.MEASURED), 0);
        send(Variant.CONTRADICTED);
        assertThat(kinds()).containsOnly(Kind.LOST);
    }

    @Test
    void aFrameWithOtherBytesIsNoEvidence() {
        SentFrame frame = send(Variant.MEASURED);
        hold(frame, 0);
        HourBlock.Frame held = frames.get(0);
        frames.set(0, new HourBlock.Frame(held.digest(), 1, MINUTE, held.mqttTopic(), 0, 0, new byte[] {1, 2, 3}));
        assertThat(kinds()).containsOnly(Kind.WRONG_EVIDENCE);
    }

    private SentFrame send(Variant variant) {
        Shipment shipment = device.shipment(ShipmentKind.REGULAR, MINUTE, variant, 1);
        sent.add(shipment);
        return shipment.frames().get(0);
    }

    /** Puts the readings of a frame into the block, but for the first few. */
    private void hold(SentFrame frame, int butTheFirst) {
        frames.add(new HourBlock.Frame(Digests.of(frame.bytes()), 1, MINUTE, device.topic(), 0, 0, frame.bytes()));
        for (SentReading reading :
                frame.readings().subList(butTheFirst, frame.readings().size())) {
            series.add(series(reading, 7 * 60, reading.value(), frames.size() - 1));
        }
    }

    private static HourBlock.Series series(SentReading reading, int offset, BigDecimal value, int frame) {
        ReadingKey key = reading.key();
        DataFlag flag = reading.flag();
        return new HourBlock.Series(
                key.parameter(),
                key.statistic(),
                key.periodSeconds(),
                List.of(offset),
                List.of(value),
                String.valueOf(flag.code()),
                "0",
                List.of(frame));
    }

    private List<Kind> kinds() {
        List<Finding> findings = new ArrayList<>();
        Expectation expectation = Expectation.of(sent, List.of(device.registration()));
        Map.Entry<HourKey, Map<ReadingKey, Set<Candidate>>> hour =
                expectation.hours().entrySet().iterator().next();
        SealedHour held = new SealedHour(
                hour.getKey(), 1, true, List.of(), List.of(), conflicts, "", new HourBlock(series, frames));
        new HourOracle(expectation.frames(), findings::add).judge(hour.getValue(), held);
        return findings.stream().map(Finding::kind).toList();
    }
}
