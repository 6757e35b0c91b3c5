/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.readings.SignedManifest;
import io.tanheng.contracts.topics.SecuredTopic;
import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.device.EncryptedPayload;
import io.tanheng.evidence.device.SignedPayload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a device signs or encrypts. What becomes of it are the same records as of what is sent in the open: frames, and beside
 * them manifests, which say of frames that they are signed.
 */
final class SecuredIntake {

    private final FrameIntake frames;
    private final ManifestCheck manifests;
    private final DeviceTrust trust;

    SecuredIntake(FrameIntake frames, ManifestCheck manifests, DeviceTrust trust) {
        this.frames = frames;
        this.manifests = manifests;
        this.trust = trust;
    }

    /**
     * What a message became.
     *
     * @param refusal why the message, or a part of it, goes to quarantine: always as a whole, for its signature is over the whole
     */
    record Result(List<Outgoing> outgoing, Optional<Refusal> refusal) {

        private static Result refused(Refusal refusal) {
            return new Result(List.of(), Optional.of(refusal));
        }
    }

    /** A message, and where and when it came. */
    private record Arrival(RegisteredSource source, String topic, Instant at) {}

    Result take(SecuredTopic kind, RegisteredSource source, String topic, byte[] message, Instant receivedAt) {
        Arrival arrival = new Arrival(source, topic, receivedAt);
        try {
            return switch (kind.kind()) {
                case MANIFEST -> manifest(arrival, message);
                case SIGNED -> signed(arrival, message);
                case ENCRYPTED -> encrypted(arrival, message);
            };
        } catch (io.tanheng.evidence.problem.Refusal refusal) {
            return Result.refused(new Refusal(QuarantineReason.MANIFEST_MALFORMED, refusal.reason()));
        }
    }

    private Result manifest(Arrival arrival, byte[] bytes) {
        return verify(arrival, bytes, DeviceManifest.parse(bytes));
    }

    private Result verify(Arrival arrival, byte[] bytes, DeviceManifest manifest) {
        ManifestCheck.Verdict verdict = manifests.check(manifest, arrival.source());
        if (verdict instanceof ManifestCheck.Verdict.Wrong wrong) {
            return Result.refused(wrong.refusal());
        }
        SignedManifest verified = ((ManifestCheck.Verdict.Verified) verdict).manifest();
        return new Result(List.of(verified(arrival, bytes, verified)), Optional.empty());
    }

    private Result signed(Arrival arrival, byte[] message) {
        SignedPayload signed = SignedPayload.parse(message);
        DeviceManifest manifest = DeviceManifest.parse(signed.manifest());
        List<byte[]> pieces = FrameIntake.pieces(arrival.source(), signed.payload());
        Result verified = verify(arrival, signed.manifest(), manifest);
        if (verified.refusal().isPresent()) {
            return verified;
        }
        List<String> digests = pieces.stream().map(Sha256::of).toList();
        if (!digests.equals(manifest.head().digests())) {
            int first = firstOther(digests, manifest.head().digests());
            String found = first < digests.size() ? digests.get(first) : "-";
            String listed = first < manifest.head().digests().size()
                    ? manifest.head().digests().get(first)
                    : "-";
            return Result.refused(mismatch(
                    "frame " + (first + 1) + " of " + digests.size() + " has the digest " + found + ", listed is "
                            + listed + " of " + manifest.head().digests().size(),
                    "第 " + (first + 1) + " 帧（共 " + digests.size() + " 帧）摘要为 " + found + "，清单所列为 " + listed + "（共 "
                            + manifest.head().digests().size() + " 项）"));
        }
        return withFrames(manifest, verified, read(arrival, pieces));
    }

    /** The first place at which two lists that differ do so. */
    private static int firstOther(List<String> one, List<String> other) {
        int place = 0;
        while (place < one.size() && place < other.size() && one.get(place).equals(other.get(place))) {
            place++;
        }
        return place;
    }

    private static Result withFrames(DeviceManifest manifest, Result verified, Result read) {
        Instant from = manifest.head().from();
        Instant until = manifest.head().until();
        boolean within = read.outgoing().stream()
                .flatMap(frame -> ((Outgoing.Accepted) frame).message().moments().stream())
                .map(Moment::at)
                .allMatch(at -> !at.isBefore(from) && at.isBefore(until));
        if (!within) {
            return Result.refused(mismatch(
                    "a value is of a time outside " + from + " to " + until,
                    "有数值的时间不在 " + from + " 至 " + until + " 之内"));
        }
        List<Outgoing> outgoing = new ArrayList<>(verified.outgoing());
        outgoing.addAll(read.outgoing());
        return new Result(outgoing, read.refusal());
    }

    /** The frames that can be used, and what is said of the first that cannot. */
    private Result read(Arrival arrival, List<byte[]> pieces) {
        List<Outgoing> outgoing = new ArrayList<>();
        Optional<Refusal> refusal = Optional.empty();
        for (byte[] piece : pieces) {
            FrameIntake.Taken taken = frames.take(arrival.source(), arrival.topic(), piece, arrival.at());
            taken.frame().ifPresent(outgoing::add);
            refusal = refusal.or(taken::refusal);
        }
        return new Result(outgoing, refusal);
    }

    private Result encrypted(Arrival arrival, byte[] message) {
        EncryptedPayload encrypted = EncryptedPayload.parse(message);
        String source = arrival.source().registration().id().key();
        if (!encrypted.source().equals(source)) {
            return Result.refused(new Refusal(
                    QuarantineReason.MANIFEST_OF_OTHER_SOURCE,
                    "What came to the topic of {0} is encrypted for {1}. Correct the device's topic or its settings; else somebody sends"
                            + " messages of another device here.",
                    "发到 {0} 主题的内容是为 {1} 加密的。请更正设备的主题或设置；否则是有人将其他设备的报文发到此处。",
                    source,
                    Refusal.quoted(encrypted.source())));
        }
        DeviceTrust.KeyName key =
                new DeviceTrust.KeyName(arrival.source().registration().id(), encrypted.keyId());
        Optional<byte[]> secret = trust.encryptionKey(key);
        Optional<byte[]> plain = secret.flatMap(encrypted::decrypt);
        if (plain.isEmpty()) {
            return Result.refused(notDecryptable(encrypted, secret.isPresent()));
        }
        if (trust.repeats(key, encrypted.nonce(), message)) {
            return Result.refused(repeated(encrypted));
        }
        return content(arrival, encrypted.content(), plain.get());
    }

    private Result content(Arrival arrival, String content, byte[] plain) {
        if (content.equals(SecuredTopic.Kind.MANIFEST.topicLevel())) {
            return manifest(arrival, plain);
        }
        if (content.equals(SecuredTopic.Kind.SIGNED.topicLevel())) {
            return signed(arrival, plain);
        }
        String format = arrival.source().registration().format().topicLevel();
        if (!content.equals(format)) {
            return Result.refused(new Refusal(
                    QuarantineReason.MANIFEST_OF_OTHER_SOURCE,
                    "The encrypted message says that it holds {0}; expected is manifest, signed or {1}, the format the source is registered"
                            + " with. Correct the device's settings or the registration.",
                    "加密报文称其内容为 {0}；应为 manifest、signed 或数据源登记的格式 {1}。请更正设备设置或登记。",
                    Refusal.quoted(content),
                    format));
        }
        return arrival.source().mustSign()
                ? Result.refused(unsigned(arrival.source()))
                : read(arrival, FrameIntake.pieces(arrival.source(), plain));
    }

    private static Outgoing verified(Arrival arrival, byte[] bytes, SignedManifest manifest) {
        ReadingsMessage message = new ReadingsMessage(
                arrival.source().registration().id(),
                arrival.source().registration().version(),
                arrival.at(),
                arrival.topic(),
                Sha256.of(bytes),
                List.of(),
                Optional.of(manifest));
        return new Outgoing.Accepted(message, bytes);
    }

    /** A payload that came without a signature to a source that must sign. */
    static Refusal unsigned(RegisteredSource source) {
        return new Refusal(
                QuarantineReason.SIGNATURE_MISSING,
                "{0} is registered to sign each payload, and this one came without a signature. Let the device publish to the topic level"
                        + " 'signed'; or demand less in the registration, then release this message.",
                "{0} 登记为逐条签名，而此报文没有签名。请让设备发布到 signed 主题层级；或在登记中降低要求后放行此报文。",
                source.registration().id().key());
    }

    private static Refusal mismatch(String found, String foundChinese) {
        return new Refusal(
                QuarantineReason.MANIFEST_MISMATCH,
                "The manifest is signed well and is not about the payload behind it: {0}. Let the device sign exactly what it sends.",
                "清单签名成立，但与其后的报文不符：{1}。请让设备对所发送的内容签名。",
                found,
                foundChinese);
    }

    private static Refusal notDecryptable(EncryptedPayload encrypted, boolean keyIsThere) {
        return keyIsThere
                ? new Refusal(
                        QuarantineReason.NOT_DECRYPTABLE,
                        "The message does not open by the key {0}: the device has another one, or a byte was changed on the way. Compare the"
                                + " keys of both sides, then release this message.",
                        "用密钥 {0} 无法解密：设备持有的密钥不同，或传输中有字节被改动。请核对双方密钥后放行此报文。",
                        encrypted.keyId())
                : new Refusal(
                        QuarantineReason.NOT_DECRYPTABLE,
                        "The message is encrypted by the key {0} of {1}, which is not in the file TANHENG_INGEST_DEVICE_KEYS names. Put it"
                                + " there, start the service again and release this message.",
                        "报文以 {1} 的密钥 {0} 加密，而 TANHENG_INGEST_DEVICE_KEYS 所指文件中没有该密钥。请加入后重启服务并放行此报文。",
                        Refusal.quoted(encrypted.keyId()),
                        encrypted.source());
    }

    private static Refusal repeated(EncryptedPayload encrypted) {
        return new Refusal(
                QuarantineReason.NONCE_REPEATED,
                "The nonce {0} came before with another message under the key {1}: that gives the key away. Let the device count its nonces"
                        + " across restarts, and agree a new key.",
                "随机数 {0} 此前已随另一报文用于密钥 {1}：这会泄露密钥。请让设备跨重启连续计数，并更换密钥。",
                HexFormat.of().formatHex(encrypted.nonce()),
                encrypted.keyId());
    }
}
