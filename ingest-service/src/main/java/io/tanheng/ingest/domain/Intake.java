/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.telemetry.hj212.ByteRange;
import io.tanheng.telemetry.hj212.Hj212Frames;
import io.tanheng.telemetry.hj212.Hj212Parser;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.senml.SenmlReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns a device message into records: every byte of it ends in a frame that is used or in quarantine. */
public final class Intake {

    private final SourceBook sources;
    private final Clock clock;
    private final IngestLimits limits;
    private final FrameCheck frames = new FrameCheck();

    public Intake(SourceBook sources, Clock clock, IngestLimits limits) {
        this.sources = sources;
        this.clock = clock;
        this.limits = limits;
    }

    /** What the message became, at least one record; never throws for anything a device can send. */
    public List<Outgoing> take(String topic, byte[] payload, Instant receivedAt) {
        if (payload.length > limits.largestMessageBytes()) {
            return List.of(tooLarge(topic, payload, receivedAt));
        }
        Optional<RegisteredSource> source = sources.ofTopic(topic);
        if (source.isEmpty()) {
            return List.of(refused(topic, payload, receivedAt, withoutSource(topic)));
        }
        List<Outgoing> outgoing = new ArrayList<>(2);
        for (byte[] piece : pieces(source.get(), payload)) {
            take(source.get(), topic, piece, receivedAt, outgoing);
        }
        return outgoing;
    }

    private static List<byte[]> pieces(RegisteredSource source, byte[] payload) {
        return switch (source.registration().format()) {
            case SENML -> List.of(payload);
            case HJ212 -> {
                List<ByteRange> ranges = Hj212Frames.split(payload);
                yield ranges.isEmpty()
                        ? List.of(payload)
                        : ranges.stream().map(range -> range.in(payload)).toList();
            }
        };
    }

    private void take(
            RegisteredSource source, String topic, byte[] piece, Instant receivedAt, List<Outgoing> outgoing) {
        Decoded decoded = decode(source, piece);
        if (decoded instanceof Decoded.Refused refused) {
            outgoing.add(refused(topic, piece, receivedAt, Refusal.of(refused)));
            return;
        }
        FrameCheck.Verdict verdict =
                frames.check((Decoded.Frame) decoded, source, new TimeWindow(clock.instant(), limits));
        verdict.refusal().ifPresent(refusal -> outgoing.add(refused(topic, piece, receivedAt, refusal)));
        if (!verdict.moments().isEmpty()) {
            ReadingsMessage message = new ReadingsMessage(
                    source.registration().id(),
                    source.registration().version(),
                    receivedAt,
                    topic,
                    Sha256.of(piece),
                    verdict.moments());
            outgoing.add(new Outgoing.Accepted(message, piece));
        }
    }

    private static Decoded decode(RegisteredSource source, byte[] piece) {
        return switch (source.registration().format()) {
            case HJ212 -> Hj212Parser.parse(piece, source.registration().zone(), source.minuteSeconds());
            case SENML -> SenmlReader.parseAbsolute(piece);
        };
    }

    private Refusal withoutSource(String topic) {
        Optional<MqttTopic> parsed = MqttTopic.parse(topic);
        if (parsed.isEmpty()) {
            return new Refusal(
                    QuarantineReason.TOPIC_NOT_READABLE,
                    "The message came to " + topic
                            + "; expected is tanheng/v1/organisation/site/source/format with names of"
                            + " lower-case letters, digits and hyphens, and hj212 or senml as format. Correct the device's"
                            + " topic.");
        }
        String key = parsed.get().source().key();
        return sources.of(parsed.get().source())
                .map(other -> new Refusal(
                        QuarantineReason.FORMAT_MISMATCH,
                        "The message came as " + parsed.get().format().topicLevel() + "; " + key
                                + " is registered with "
                                + other.registration().format().topicLevel()
                                + ". Correct the device's topic, or the registration and then release this message."))
                .orElseGet(() -> new Refusal(
                        QuarantineReason.UNKNOWN_SOURCE,
                        "No source " + key + " is registered. Register it with PUT /api/v1/sources/" + key
                                + ", then release this message; or correct the device's topic."));
    }

    private Outgoing tooLarge(String topic, byte[] payload, Instant receivedAt) {
        return refused(
                topic,
                payload,
                receivedAt,
                new Refusal(
                        QuarantineReason.TOO_LARGE,
                        "The message has " + payload.length + " bytes; at most " + limits.largestMessageBytes()
                                + " are read. Let the sender split it into smaller packs and send it again."));
    }

    /** A frame whose record would be larger than Kafka takes. */
    public Outgoing tooLarge(Outgoing.Accepted frame, int recordBytes) {
        return refused(
                frame.message().mqttTopic(),
                frame.original(),
                frame.message().receivedAt(),
                new Refusal(
                        QuarantineReason.TOO_LARGE,
                        "The frame has " + frame.original().length + " bytes and " + recordBytes
                                + " bytes as a record; at most "
                                + limits.largestRecordBytes()
                                + " are taken. Let the sender split it into smaller packs and send it again."));
    }

    /** A message whose reading failed by a fault of ours; kept, so that it can be released once the fault is mended. */
    public Outgoing failed(String topic, byte[] payload, Instant receivedAt, RuntimeException failure) {
        return refused(
                topic,
                payload,
                receivedAt,
                new Refusal(
                        QuarantineReason.NOT_DECODABLE,
                        "Reading the message failed by a fault of the service ("
                                + failure.getClass().getSimpleName()
                                + "), not of the device. Report it with these bytes; release the message once it is mended."));
    }

    private Outgoing refused(String topic, byte[] original, Instant receivedAt, Refusal refusal) {
        byte[] kept = original.length <= limits.largestOriginalBytes()
                ? original
                : Arrays.copyOf(original, limits.largestOriginalBytes());
        String detail = kept == original
                ? refusal.detail()
                : refusal.detail() + " Kept are the first " + kept.length + " bytes; the digest is that of all.";
        return new Outgoing.Refused(
                new QuarantinedMessage(
                        Sha256.ofEntry(topic, original),
                        refusal.reason(),
                        detail,
                        topic,
                        MqttTopic.organisationOf(topic),
                        receivedAt,
                        Sha256.of(original),
                        Optional.empty()),
                kept);
    }
}
