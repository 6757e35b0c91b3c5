/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.methodology.outcome.Sentence;
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
                    "The message came to {0}; expected is tanheng/v1/organisation/site/source/format with names of lower-case"
                            + " letters, digits and hyphens, and hj212 or senml as format. Correct the device's topic.",
                    "报文主题为 {0}；应为 tanheng/v1/组织/场站/数据源/格式，名称为小写字母、数字与连字符，格式为 hj212 或 senml。请更正设备主题。",
                    topic);
        }
        String key = parsed.get().source().key();
        return sources.of(parsed.get().source())
                .map(other -> new Refusal(
                        QuarantineReason.FORMAT_MISMATCH,
                        "The message came as {0}; {1} is registered with {2}. Correct the device's topic, or the registration and"
                                + " then release this message.",
                        "报文格式为 {0}；{1} 登记的格式为 {2}。请更正设备主题，或更正登记后放行此报文。",
                        parsed.get().format().topicLevel(),
                        key,
                        other.registration().format().topicLevel()))
                .orElseGet(() -> new Refusal(
                        QuarantineReason.UNKNOWN_SOURCE,
                        "No source {0} is registered. Register it with PUT /api/v1/sources/{0}, then release this message; or"
                                + " correct the device's topic.",
                        "数据源 {0} 未登记。请通过 PUT /api/v1/sources/{0} 登记后放行此报文；或更正设备主题。",
                        key));
    }

    private Outgoing tooLarge(String topic, byte[] payload, Instant receivedAt) {
        return refused(
                topic,
                payload,
                receivedAt,
                new Refusal(
                        QuarantineReason.TOO_LARGE,
                        "The message has {0} bytes; at most {1} are read. Let the sender split it into smaller packs and send it"
                                + " again.",
                        "报文有 {0} 字节；至多读取 {1} 字节。请让发送方拆成较小的包后重发。",
                        payload.length,
                        limits.largestMessageBytes()));
    }

    /** A frame whose record would be larger than Kafka takes. */
    public Outgoing tooLarge(Outgoing.Accepted frame, int recordBytes) {
        return refused(
                frame.message().mqttTopic(),
                frame.original(),
                frame.message().receivedAt(),
                new Refusal(
                        QuarantineReason.TOO_LARGE,
                        "The frame has {0} bytes and {1} bytes as a record; at most {2} are taken. Let the sender split it into"
                                + " smaller packs and send it again.",
                        "报文有 {0} 字节，作为记录有 {1} 字节；至多接收 {2} 字节。请让发送方拆成较小的包后重发。",
                        frame.original().length,
                        recordBytes,
                        limits.largestRecordBytes()));
    }

    /** A message whose reading failed by a fault of ours; kept, so that it can be released once the fault is mended. */
    public Outgoing failed(String topic, byte[] payload, Instant receivedAt, RuntimeException failure) {
        return refused(
                topic,
                payload,
                receivedAt,
                new Refusal(
                        QuarantineReason.NOT_DECODABLE,
                        "Reading the message failed by a fault of the service ({0}), not of the device. Report it with these bytes;"
                                + " release the message once it is mended.",
                        "读取报文时服务自身出错（{0}），并非设备问题。请附上这些字节报告；修复后放行此报文。",
                        failure.getClass().getSimpleName()));
    }

    private Outgoing refused(String topic, byte[] original, Instant receivedAt, Refusal refusal) {
        byte[] kept = original.length <= limits.largestOriginalBytes()
                ? original
                : Arrays.copyOf(original, limits.largestOriginalBytes());
        Sentence detail = kept == original
                ? refusal.sentence()
                : Sentence.of(
                        "{0} Kept are the first {1} bytes; the digest is that of all.",
                        "{0}仅保留前 {1} 字节；摘要为全部字节的摘要。", refusal.sentence(), kept.length);
        return new Outgoing.Refused(
                new QuarantinedMessage(
                        Sha256.ofEntry(topic, original),
                        refusal.reason(),
                        detail.twoLines(),
                        topic,
                        MqttTopic.organisationOf(topic),
                        receivedAt,
                        Sha256.of(original),
                        Optional.empty()),
                kept);
    }
}
