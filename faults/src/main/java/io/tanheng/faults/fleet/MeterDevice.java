/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import static io.tanheng.contracts.quarantine.QuarantineReason.NOT_DECODABLE;
import static io.tanheng.contracts.quarantine.QuarantineReason.UNIT_MISMATCH;
import static io.tanheng.contracts.quarantine.QuarantineReason.UNIT_NOT_KNOWN;
import static io.tanheng.contracts.quarantine.QuarantineReason.VALUE_NOT_A_NUMBER;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A boiler meter that sends two SenML samples a minute. Its time is universal, so no hour comes twice. */
public final class MeterDevice implements Device {
    private static final Measured TEMPERATURE = new Measured("steam-temperature", 5350, 5450, 1);
    private static final Measured LOAD = new Measured("load", 40_000, 60_000, 2);

    private final SourceRegistration registration;
    private final Dice dice;

    MeterDevice(SourceRegistration registration, Dice dice) {
        this.registration = registration;
        this.dice = dice;
    }

    @Override
    public SourceRegistration registration() {
        return registration;
    }

    /** SenML has no data flags: what is entered by hand looks like what is measured, so there is no such variant. */
    @Override
    public List<SentReading> readings(Instant minute, Variant variant) {
        return List.of(reading(TEMPERATURE, minute, variant), reading(LOAD, minute, variant));
    }

    private SentReading reading(Measured measured, Instant minute, Variant variant) {
        ReadingKey key = new ReadingKey(registration.id(), measured.parameter(), Statistic.SAMPLE, minute, 0);
        long draw = dice.draw(minute.getEpochSecond(), measured.scale(), measured.high(), variant.draw());
        return new SentReading(key, measured.value(draw), DataFlag.NORMAL);
    }

    @Override
    public SentFrame frame(Instant minute, List<SentReading> readings, long number) {
        SentReading temperature = readings.get(0);
        SentReading load = readings.get(1);
        String pack = "[{\"bt\":" + minute.getEpochSecond() + ",\"n\":\"steam-temperature\",\"u\":\"Cel\",\"v\":"
                + temperature.value().toPlainString() + "}," + " ".repeat((int) (number % 50))
                + "{\"n\":\"load\",\"u\":\"MW\",\"v\":" + load.value().toPlainString() + "}]";
        return SentFrame.good(pack.getBytes(StandardCharsets.UTF_8), readings);
    }

    @Override
    public List<Shipment> poison(Instant minute, long number) {
        String time = "\"bt\":" + minute.getEpochSecond();
        return List.of(
                bad("[{" + time + ",\"n\":\"load\",\"u\":\"Cel\",\"v\":" + number + "}]", UNIT_MISMATCH),
                bad("[{" + time + ",\"n\":\"load\",\"u\":\"furlong\",\"v\":" + number + "}]", UNIT_NOT_KNOWN),
                bad("[{" + time + ",\"n\":\"load\",\"u\":\"MW\",\"v\":NaN}, " + number, NOT_DECODABLE),
                bad("[{" + time + ",\"n\":\"load\",\"u\":\"MW\",\"vs\":\"" + number + "\"}]", VALUE_NOT_A_NUMBER));
    }

    private Shipment bad(String pack, QuarantineReason... reasons) {
        SentFrame frame = SentFrame.poison(pack.getBytes(StandardCharsets.UTF_8), reasons);
        return new Shipment(ShipmentKind.POISON, topic(), List.of(frame));
    }
}
