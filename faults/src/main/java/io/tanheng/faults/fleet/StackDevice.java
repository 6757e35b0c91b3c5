/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A stack analyser's data logger that sends HJ 212 minute records (command 2051). */
public final class StackDevice implements Device {
    static final int MINUTE = 60;
    private static final DateTimeFormatter TO_SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final List<Measured> MEASURED = List.of(
            new Measured("a01011", 1200, 1700, 2),
            new Measured("a01012", 480, 560, 1),
            new Measured("a01013", -300, -50, 3),
            new Measured("a01006", 10020, 10160, 2),
            new Measured("a01014", 900, 1400, 2),
            new Measured("a05001", 1100, 1350, 2));

    private final SourceRegistration registration;
    private final Dice dice;

    StackDevice(SourceRegistration registration, Dice dice) {
        this.registration = registration;
        this.dice = dice;
    }

    @Override
    public SourceRegistration registration() {
        return registration;
    }

    @Override
    public List<SentReading> readings(Instant minute, Variant variant) {
        DataFlag flag = variant == Variant.BY_HAND ? DataFlag.MANUAL : flag(minute);
        List<SentReading> readings = new ArrayList<>();
        for (int index = 0; index < MEASURED.size(); index++) {
            Measured measured = MEASURED.get(index);
            BigDecimal value = measured.value(dice.draw(minute.getEpochSecond(), index, variant.draw()));
            readings.add(new SentReading(key(measured, minute), value, flag));
        }
        return readings;
    }

    private ReadingKey key(Measured measured, Instant minute) {
        return new ReadingKey(registration.id(), measured.parameter(), Statistic.AVERAGE, stamped(minute), MINUTE);
    }

    /** What the frame's local time means: of an hour that the clocks show twice, the first. */
    private Instant stamped(Instant minute) {
        return minute.atZone(registration.zone()).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Mostly normal; now and then a minute of maintenance, and one hour in five has twenty minutes of calibration. */
    private DataFlag flag(Instant minute) {
        long hour = minute.getEpochSecond() / 3600;
        long inHour = minute.getEpochSecond() / MINUTE % 60;
        if (dice.below(5, hour, -1) == 0 && inHour >= 10 && inHour < 30) {
            return DataFlag.CALIBRATION;
        }
        return dice.below(40, minute.getEpochSecond(), -2) == 0 ? DataFlag.MAINTENANCE : DataFlag.NORMAL;
    }

    @Override
    public SentFrame frame(Instant minute, List<SentReading> readings, long number) {
        return SentFrame.good(Hj212Frame.around(segment(minute, readings, number)), readings);
    }

    String segment(Instant minute, List<SentReading> readings, long number) {
        return segment(deviceCode(), minute, items(readings), number);
    }

    String segment(String deviceCode, Instant minute, String items, long number) {
        String time = TO_SECOND.format(ZonedDateTime.ofInstant(minute, registration.zone()));
        String packet = time + String.format(Locale.ROOT, "%03d", number % 1000);
        return "QN=" + packet + ";ST=31;CN=2051;PW=123456;MN=" + deviceCode + ";Flag=5;CP=&&DataTime=" + time + ";"
                + items + "&&";
    }

    String deviceCode() {
        return registration.deviceCode().orElseThrow();
    }

    private static String items(List<SentReading> readings) {
        return readings.stream()
                .map(reading -> reading.key().parameter() + "-Avg="
                        + reading.value().toPlainString() + ","
                        + reading.key().parameter() + "-Flag=" + reading.flag().code())
                .collect(Collectors.joining(";"));
    }

    @Override
    public List<Shipment> poison(Instant minute, long number) {
        return StackPoison.all(this, minute, number);
    }
}
