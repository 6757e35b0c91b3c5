/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.source;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.demo.plants.instrument.Disturbance;
import io.tanheng.demo.plants.instrument.Instruments;
import io.tanheng.demo.plants.instrument.Measured;
import io.tanheng.demo.plants.instrument.Quantity;
import io.tanheng.demo.plants.wire.Spoken;
import io.tanheng.demo.plants.wire.Voice;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source that reports: a pure function of time, but for what somebody breaks on purpose.
 *
 * @param truth the true tonnes per hour, sent once an hour beside the averages
 */
public record SimulatedSource(MqttTopic topic, Voice voice, Instruments instruments, Optional<Quantity> truth) {

    private static final int MINUTES = 60;
    private static final Duration MIDDLE = Duration.ofSeconds(30);

    public SourceId id() {
        return topic.source();
    }

    /** The values at a moment. */
    public List<Spoken> moment(Instant at, Disturbance disturbance) {
        return instruments.at(at, disturbance).stream()
                .map(measured -> Spoken.of(measured, Statistic.SAMPLE))
                .toList();
    }

    /** The averages of a minute. */
    public Voice.Averages minute(Instant start, Disturbance disturbance) {
        return new Voice.Averages(
                start,
                instruments.at(start.plus(MIDDLE), disturbance).stream()
                        .map(measured -> Spoken.of(measured, Statistic.AVERAGE))
                        .toList());
    }

    /** The averages of an hour, of its valid minutes, and the truth. */
    public Voice.Averages hour(Instant start, Disturbance disturbance) {
        List<List<Measured>> minutes = new ArrayList<>(MINUTES);
        for (int minute = 0; minute < MINUTES; minute++) {
            Instant middle = start.plus(Duration.ofMinutes(minute)).plus(MIDDLE);
            minutes.add(instruments.at(middle, disturbance));
        }
        List<Spoken> values = new ArrayList<>(HourAverages.of(minutes));
        truth.ifPresent(quantity ->
                values.add(Spoken.of(new Measured(quantity, trueTonnes(start), DataFlag.NORMAL), Statistic.AVERAGE)));
        return new Voice.Averages(start, values);
    }

    /** What the plant really emitted in an hour. */
    public double trueTonnes(Instant hour) {
        double sum = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            Instant middle = hour.plus(Duration.ofMinutes(minute)).plus(MIDDLE);
            sum += instruments.plant().at(middle).trueTonnesPerHour();
        }
        return sum / MINUTES;
    }

    /** Whether an hour says less than its minutes, because the plant starts or stops in it. */
    public boolean hourNeedsMinutes(Instant hour) {
        return instruments.plant().changesWithin(hour);
    }
}
