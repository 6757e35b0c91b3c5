/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.readings.SignedManifest;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.timestamp.TimestampAnswer;
import io.tanheng.evidence.timestamp.TimestampTrust;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Judges whether a manifest is of the device it says it is of, and how much it holds. */
final class ManifestCheck {

    private final Clock clock;
    private final IngestLimits limits;
    private final DeviceTrust trust;

    ManifestCheck(Clock clock, IngestLimits limits, DeviceTrust trust) {
        this.clock = clock;
        this.limits = limits;
        this.trust = trust;
    }

    /** What was found. */
    sealed interface Verdict {

        record Verified(SignedManifest manifest) implements Verdict {}

        record Wrong(Refusal refusal) implements Verdict {}
    }

    Verdict check(DeviceManifest manifest, RegisteredSource source) {
        Optional<Refusal> found = foreign(manifest.head(), source)
                .or(() -> window(manifest.head()))
                .or(() -> unsigned(manifest, source));
        return found.<Verdict>map(Verdict.Wrong::new).orElseGet(() -> graded(manifest));
    }

    private static Optional<Refusal> foreign(ManifestHead head, RegisteredSource source) {
        String key = source.registration().id().key();
        String format = source.registration().format().topicLevel();
        if (head.source().equals(key) && head.format().equals(format)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                QuarantineReason.MANIFEST_OF_OTHER_SOURCE,
                "What came to the topic of {0} ({1}) is signed for {2} ({3}). Correct the device's topic or its settings; else somebody"
                        + " sends signed messages of another device here.",
                "发到 {0}（{1}）主题的内容是为 {2}（{3}）签名的。请更正设备的主题或设置；否则是有人将其他设备的签名报文发到此处。",
                key,
                format,
                Refusal.quoted(head.source()),
                Refusal.quoted(head.format())));
    }

    private Optional<Refusal> window(ManifestHead head) {
        TimeWindow window = new TimeWindow(clock.instant(), limits);
        return window.refusal("manifest", head.until().minusSeconds(1))
                .or(() -> window.refusal("manifest", head.from()));
    }

    private static Optional<Refusal> unsigned(DeviceManifest manifest, RegisteredSource source) {
        ManifestHead head = manifest.head();
        Optional<RegisteredSource.SigningKey> key =
                source.signingKey(head.keyId()).filter(found -> found.key().algorithm() == head.algorithm());
        if (key.isEmpty()) {
            return Optional.of(new Refusal(
                    QuarantineReason.KEY_UNKNOWN,
                    "It is signed by the key {0} ({1}); {2} has no such key registered. Register the device's public key under this id,"
                            + " then release this message.",
                    "签名所用密钥为 {0}（{1}）；{2} 未登记该密钥。请以此编号登记设备公钥后放行此报文。",
                    head.keyId(),
                    head.algorithm().word(),
                    source.registration().id().key()));
        }
        return invalid(head, key.get().registered()).or(() -> wrong(manifest, key.get()));
    }

    private static Optional<Refusal> invalid(ManifestHead head, RegisteredKey key) {
        if (!head.from().isBefore(key.validFrom()) && !head.until().isAfter(key.validUntil())) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                QuarantineReason.KEY_NOT_VALID,
                "It is about {0} to {1}; the key {2} may sign for {3} to {4}. Let the device sign by its present key, or correct the"
                        + " registered time and release this message.",
                "清单时间为 {0} 至 {1}；密钥 {2} 的有效期为 {3} 至 {4}。请让设备使用现行密钥签名，或更正登记的有效期后放行此报文。",
                head.from(),
                head.until(),
                key.id(),
                key.validFrom(),
                key.validUntil()));
    }

    private static Optional<Refusal> wrong(DeviceManifest manifest, RegisteredSource.SigningKey key) {
        if (manifest.isSignedBy(key.key())) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                QuarantineReason.SIGNATURE_WRONG,
                "The signature is not that of the key {0} over this text. Look at what lies between the device and the broker, and whether"
                        + " the device has another key than the registered one; release will only help once the right key is registered.",
                "签名与密钥 {0} 及此文本不符。请检查设备与消息代理之间的环节，以及设备密钥是否与登记的不同；登记正确密钥后方可放行。",
                key.registered().id()));
    }

    private Verdict graded(DeviceManifest manifest) {
        SignatureGrade grade = SignatureGrade.SIGNED;
        if (manifest.stamp().isPresent() && trust.authorities().isPresent()) {
            try {
                grade = stamped(
                        manifest, manifest.stamp().get(), trust.authorities().get());
            } catch (io.tanheng.evidence.problem.Refusal refusal) {
                if (refusal.problem() != EvidenceProblem.TIMESTAMP_AUTHORITY_NOT_TRUSTED) {
                    return new Verdict.Wrong(new Refusal(QuarantineReason.TIMESTAMP_WRONG, refusal.reason()));
                }
            }
        }
        ManifestHead head = manifest.head();
        return new Verdict.Verified(
                new SignedManifest(head.keyId(), grade, head.sequence(), head.from(), head.until(), head.digests()));
    }

    private static SignatureGrade stamped(DeviceManifest manifest, byte[] answer, TimestampTrust authorities) {
        Instant at = authorities
                .verify(TimestampAnswer.parse(answer), manifest.stampedBytes())
                .at();
        return manifest.isTimely(at) ? SignatureGrade.SIGNED_AND_STAMPED : SignatureGrade.SIGNED;
    }
}
