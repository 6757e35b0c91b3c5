/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.contracts.topics.SecuredTopic;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a device message into records: every byte of it ends in a frame that is used or in quarantine. */
public final class Intake {

    private final SourceBook sources;
    private final IngestLimits limits;
    private final Refusing refusing;
    private final FrameIntake frames;
    private final SecuredIntake secured;

    public Intake(SourceBook sources, Clock clock, IngestLimits limits, DeviceTrust trust) {
        this.sources = sources;
        this.limits = limits;
        this.refusing = new Refusing(limits);
        this.frames = new FrameIntake(clock, limits);
        this.secured = new SecuredIntake(frames, new ManifestCheck(clock, limits, trust), trust);
    }

    /** What the message became, at least one record; never throws for anything a device can send. */
    public List<Outgoing> take(String topic, byte[] payload, Instant receivedAt) {
        if (payload.length > limits.largestMessageBytes()) {
            return List.of(tooLarge(topic, payload, receivedAt));
        }
        Optional<RegisteredSource> source = sources.ofTopic(topic);
        if (source.isEmpty()) {
            return secured(topic, payload, receivedAt);
        }
        if (source.get().mustSign()) {
            return List.of(refusing.refused(topic, payload, receivedAt, SecuredIntake.unsigned(source.get())));
        }
        List<Outgoing> outgoing = new ArrayList<>(2);
        for (byte[] piece : FrameIntake.pieces(source.get(), payload)) {
            FrameIntake.Taken taken = frames.take(source.get(), topic, piece, receivedAt);
            taken.refusal().ifPresent(refusal -> outgoing.add(refusing.refused(topic, piece, receivedAt, refusal)));
            taken.frame().ifPresent(outgoing::add);
        }
        return outgoing;
    }

    private List<Outgoing> secured(String topic, byte[] message, Instant receivedAt) {
        Optional<SecuredTopic> found = SecuredTopic.parse(topic);
        Optional<RegisteredSource> source = found.flatMap(secure -> sources.of(secure.source()));
        if (source.isEmpty()) {
            Refusal unknown =
                    found.map(secure -> unknown(secure.source().key())).orElseGet(() -> withoutSource(topic));
            return List.of(refusing.refused(topic, message, receivedAt, unknown));
        }
        SecuredIntake.Result result = secured.take(found.get(), source.get(), topic, message, receivedAt);
        List<Outgoing> outgoing = new ArrayList<>(result.outgoing());
        result.refusal().ifPresent(refusal -> outgoing.add(refusing.refused(topic, message, receivedAt, refusal)));
        return outgoing;
    }

    private Refusal withoutSource(String topic) {
        Optional<MqttTopic> parsed = MqttTopic.parse(topic);
        if (parsed.isEmpty()) {
            return new Refusal(
                    QuarantineReason.TOPIC_NOT_READABLE,
                    "The message came to {0}; expected is tanheng/v1/organisation/site/source/format with names of lower-case"
                            + " letters, digits and hyphens, and hj212 or senml as format, or manifest, signed or encrypted for what a device signs. Correct the"
                            + " device's topic.",
                    "报文主题为 {0}；应为 tanheng/v1/组织/场站/数据源/格式，名称为小写字母、数字与连字符，格式为 hj212 或 senml，设备签名内容则为 manifest、signed 或 encrypted。请更正设备主题。",
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
                .orElseGet(() -> unknown(key));
    }

    private static Refusal unknown(String key) {
        return new Refusal(
                QuarantineReason.UNKNOWN_SOURCE,
                "No source {0} is registered. Register it with PUT /api/v1/sources/{0}, then release this message; or"
                        + " correct the device's topic.",
                "数据源 {0} 未登记。请通过 PUT /api/v1/sources/{0} 登记后放行此报文；或更正设备主题。",
                key);
    }

    private Outgoing tooLarge(String topic, byte[] payload, Instant receivedAt) {
        return refusing.refused(
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
        return refusing.refused(
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
        return refusing.refused(
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
}
