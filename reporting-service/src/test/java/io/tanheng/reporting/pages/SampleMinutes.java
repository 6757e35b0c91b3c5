/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.telemetry.hj212.Hj212Command;
import io.tanheng.telemetry.hj212.Hj212Message;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Minutes of a stack as its device would send them, and the block they make. */
final class SampleMinutes {

    /** One minute: values by parameter and the flag all of them carry. */
    record Minute(int number, Map<String, BigDecimal> values, DataFlag flag) {}

    private SampleMinutes() {}

    /** Values that move with the hour of the day, the same at every call. */
    static Map<String, BigDecimal> values(Instant at) {
        double hours = at.getEpochSecond() / 3600.0;
        double load = 0.78 + 0.17 * Math.sin((hours - 3) * Math.PI / 12) + 0.02 * Math.sin(hours * 11.3);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("a01011", decimal(17.2 * load + 0.12 * Math.sin(hours * 171), 2));
        values.put("a01012", decimal(51 + 3 * load + 0.3 * Math.sin(hours * 97), 1));
        values.put("a01013", decimal(-0.12 - 0.05 * load, 3));
        values.put("a01014", decimal(11.8 + 0.6 * load, 2));
        values.put("a01006", decimal(101.2 + 0.2 * Math.sin(hours / 30), 2));
        values.put("a19001", decimal(7.4 - 1.8 * load + 0.05 * Math.sin(hours * 131), 2));
        values.put("a05001", decimal(11.4 + 1.6 * load + 0.06 * Math.sin(hours * 131), 2));
        values.put("a05991", decimal(221.3 * load + 4, 3));
        return values;
    }

    static HourBlock block(SourceRegistration registration, Instant hour, List<Minute> minutes) {
        List<HourBlock.Frame> frames = new ArrayList<>();
        for (Minute minute : minutes) {
            frames.add(frame(registration, hour.plusSeconds(minute.number() * 60L), minute));
        }
        List<HourBlock.Series> series = registration.channels().stream()
                .map(channel -> series(channel.parameter(), minutes, registration))
                .toList();
        return new HourBlock(series, frames);
    }

    static byte[] text(SourceRegistration registration, Instant start, Minute minute) {
        List<Reading> readings = minute.values().entrySet().stream()
                .map(value -> new Reading(
                        value.getKey(),
                        Statistic.AVERAGE,
                        start,
                        60,
                        value.getValue(),
                        Optional.empty(),
                        minute.flag()))
                .toList();
        Hj212Message message =
                new Hj212Message("31", "123456", SampleSources.DEVICE, Hj212Command.MINUTE, start, readings);
        return message.frames(start.plusSeconds(61), registration.zone()).get(0);
    }

    private static HourBlock.Frame frame(SourceRegistration registration, Instant start, Minute minute) {
        byte[] original = text(registration, start, minute);
        return new HourBlock.Frame(
                Sha256.of(original),
                registration.version(),
                start.plusSeconds(62),
                new MqttTopic(registration.id(), registration.format()).toString(),
                2,
                start.getEpochSecond() / 60 % 100_000,
                original);
    }

    private static HourBlock.Series series(String parameter, List<Minute> minutes, SourceRegistration registration) {
        List<Integer> offsets = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        List<Integer> frames = new ArrayList<>();
        StringBuilder flags = new StringBuilder();
        StringBuilder suspects = new StringBuilder();
        for (int i = 0; i < minutes.size(); i++) {
            Minute minute = minutes.get(i);
            BigDecimal value = minute.values().getOrDefault(parameter, BigDecimal.ZERO);
            offsets.add(minute.number() * 60);
            values.add(value);
            frames.add(i);
            flags.append(minute.flag().code());
            boolean plausible = registration
                    .channel(parameter)
                    .map(channel -> channel.plausible(value))
                    .orElse(true);
            suspects.append(plausible ? '0' : '1');
        }
        return new HourBlock.Series(
                parameter, Statistic.AVERAGE, 60, offsets, values, flags.toString(), suspects.toString(), frames);
    }

    static BigDecimal decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
