/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.reporting.pages.SampleMinutes.Minute;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes into Kafka what ingest and accounting would: sources, hours of every kind, readings, a live hour, quarantine. */
final class SampleFeed implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final Instant now;
    private final SourceRegistration stack;
    private final SampleHours hours;

    SampleFeed(String kafka, Instant now) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "max.request.size", 8 * 1024 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
        this.now = now;
        this.stack = SampleSources.stack(now.minus(Duration.ofDays(400)));
        this.hours = new SampleHours(stack);
    }

    void sources() {
        for (SourceRegistration source : SampleSources.all(now.minus(Duration.ofDays(400)))) {
            send(Topic.SOURCES, source.id().key(), source);
        }
        producer.flush();
    }

    /** The hour the feed's time stands in. */
    Instant currentHour() {
        return now.truncatedTo(ChronoUnit.HOURS);
    }

    /** An hour with two versions, a late one and a conflict. */
    Instant correctedHour() {
        return currentHour().minus(Duration.ofHours(4));
    }

    Instant validHour() {
        return currentHour().minus(Duration.ofHours(6));
    }

    Instant missingHour() {
        return currentHour().minus(Duration.ofHours(9));
    }

    Instant invalidHour() {
        return currentHour().minus(Duration.ofHours(12));
    }

    Instant calibrationHour() {
        return currentHour().minus(Duration.ofHours(14));
    }

    /** So many hours back, with one of each kind of trouble among the last day's and a stop each week. */
    void hours(int count) {
        for (int back = count; back >= 2; back--) {
            Instant hour = currentHour().minus(Duration.ofHours(back));
            if (!hour.equals(missingHour()) && back % 401 != 400) {
                hour(hour, back);
            }
        }
        send(Topic.HOURS, stack.id().key(), hours.corrected(correctedHour()));
        producer.flush();
    }

    private void hour(Instant hour, int back) {
        HourEvent event;
        if (hour.equals(correctedHour())) {
            event = hours.early(hour);
        } else if (hour.equals(invalidHour())) {
            event = hours.invalid(hour);
        } else if (hour.equals(calibrationHour()) || back % 168 == 100) {
            event = hours.calibration(hour);
        } else if (back % 700 > 660) {
            event = hours.stopped(hour);
        } else {
            event = hours.valid(hour);
        }
        send(Topic.HOURS, stack.id().key(), event);
    }

    /** A minute of readings now, and the hour so far. */
    void live(Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES).minusSeconds(60);
        Map<String, java.math.BigDecimal> values = SampleMinutes.values(minute);
        byte[] original = SampleMinutes.text(stack, minute, new Minute(0, values, DataFlag.NORMAL));
        List<ReadingValue> readings = values.entrySet().stream()
                .map(value ->
                        new ReadingValue(value.getKey(), Statistic.AVERAGE, value.getValue(), DataFlag.NORMAL, false))
                .toList();
        ReadingsMessage message = new ReadingsMessage(
                stack.id(),
                1,
                at,
                "tanheng/v1/" + stack.id().key() + "/hj212",
                Sha256.of(original),
                List.of(new Moment(minute, 60, readings)));
        ProducerRecord<String, byte[]> reading =
                record(Topic.READINGS, stack.id().key(), message);
        reading.headers().add(ReadingsMessage.ORIGINAL_HEADER, original);
        sent(reading);
        Instant hour = at.truncatedTo(ChronoUnit.HOURS);
        int minutes = (int) Math.max(1, Duration.between(hour, at).toMinutes());
        send(
                Topic.LIVE,
                stack.id().key(),
                new LiveHour(
                        stack.id(),
                        hour,
                        at,
                        new MinuteCounts(minutes, 0, 0, 0, 60 - minutes, false),
                        hours.valid(hour).figures()));
        producer.flush();
    }

    /** A frame with a wrong checksum, one of an unknown source, and bytes that are nothing. */
    List<String> quarantine() {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        byte[] good = SampleMinutes.text(stack, minute, new Minute(0, SampleMinutes.values(minute), DataFlag.NORMAL));
        byte[] damaged = new String(good, StandardCharsets.UTF_8)
                .replace("a19001-Avg=", "a19001-Avg=9")
                .getBytes(StandardCharsets.UTF_8);
        String topic = "tanheng/v1/" + stack.id().key() + "/hj212";
        List<String> ids = List.of(
                quarantined(
                        QuarantineReason.WRONG_CHECKSUM,
                        "The frame says one checksum and its bytes give another. The frame was damaged on its way; the device should send it again.",
                        topic,
                        damaged),
                quarantined(
                        QuarantineReason.UNKNOWN_SOURCE,
                        "No source is registered for north-power/river-bend/stack-9. Register it, or look for who sends it.",
                        "tanheng/v1/north-power/river-bend/stack-9/hj212",
                        good),
                quarantined(
                        QuarantineReason.NOT_DECODABLE,
                        "The payload starts with the bytes 00 ff 13; expected is a frame that starts with ##.",
                        topic,
                        new byte[] {0, (byte) 0xff, 0x13, 0x37, 0x41, 0x42}));
        producer.flush();
        return ids;
    }

    private String quarantined(QuarantineReason reason, String detail, String topic, byte[] original) {
        String id = Sha256.ofEntry(topic, original);
        ProducerRecord<String, byte[]> entry = record(
                Topic.QUARANTINE,
                id,
                new QuarantinedMessage(
                        id,
                        reason,
                        detail,
                        topic,
                        Optional.of("north-power"),
                        now.minusSeconds(90),
                        Sha256.of(original),
                        Optional.empty()));
        entry.headers().add(ReadingsMessage.ORIGINAL_HEADER, original);
        sent(entry);
        return id;
    }

    private void send(Topic topic, String key, Object contract) {
        sent(record(topic, key, contract));
    }

    private void sent(ProducerRecord<String, byte[]> message) {
        var sending = producer.send(message);
        if (sending.isCancelled()) {
            throw new AssertionError("Kafka took no record of " + message.topic());
        }
    }

    private static ProducerRecord<String, byte[]> record(Topic topic, String key, Object contract) {
        return new ProducerRecord<>(topic.topicName(), key, ContractJson.write(contract));
    }

    @Override
    public void close() {
        producer.close();
    }
}
