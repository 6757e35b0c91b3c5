/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.ChannelSignatures;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.device.DeviceKey;
import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.recompute.SamplesAgain;
import io.tanheng.methodology.measurement.ResultCode;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges what an hour says of signatures, down to the bytes the device signed, the key it is registered with and the time stamps
 * over them.
 */
final class SignatureCheck {

    private static final Sentence SIGNED_BYTES = new Sentence("by the bytes the device signed", "依据设备签名的字节");

    private final SourceId source;
    private final Map<Long, SourceRegistration> registrations;
    private final ManifestStamps stamps;
    /** By their PEM text. */
    private final Map<String, Optional<DeviceKey>> keys = new HashMap<>();

    SignatureCheck(SourceId source, Map<Long, SourceRegistration> registrations, ManifestStamps stamps) {
        this.stamps = stamps;
        this.source = source;
        this.registrations = registrations;
    }

    /** What follows from the hour alone: its masses from its minutes. */
    static void judge(PackedHour hour, String file) {
        hour.signatures().ifPresent(stated -> {
            Optional<BigDecimal> mass = hour.figure(ResultCode.CO2_MASS.id()).flatMap(PackedHour.Figure::value);
            List<ChannelSignatures> channels = stated.channels();
            Sentence reason = new Sentence("its mass times the smallest share of minutes", "其质量乘以最小的分钟份额");
            require(
                    file,
                    hour,
                    "signedMass",
                    number(stated.signedMass()),
                    number(mass.map(
                            tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::signedMinutes))),
                    reason);
            require(
                    file,
                    hour,
                    "stampedMass",
                    number(stated.stampedMass()),
                    number(mass.map(
                            tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::stampedMinutes))),
                    reason);
        });
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("nothing");
    }

    /** What follows from the block: every signature, and the minutes made again. */
    void judge(PackedHour hour, HourBlock block, Optional<SamplesAgain> samples) {
        String file = Names.block(source.source(), hour.hour());
        block.manifests().forEach(manifest -> judge(file, hour, block, manifest));
        if (hour.signatures().isEmpty()) {
            require(
                    file,
                    hour,
                    "manifests",
                    Integer.toString(block.manifests().size()),
                    "0",
                    new Sentence("as the hour says nothing of signatures", "该小时未提及签名"));
            return;
        }
        HourSignatures stated = hour.signatures().get();
        require(file, hour, "signatures", counts(stated), counts(block), SIGNED_BYTES);
        samples.ifPresent(again -> require(
                Names.hours(source.source()),
                hour,
                "signatures.channels",
                stated.channels().toString(),
                channels(hour, block, again).toString(),
                new Sentence("from its samples and manifests", "由其样本与清单得出")));
    }

    private static String counts(HourSignatures of) {
        return of.frames() + " frames, " + of.signedFrames() + " signed, " + of.stampedFrames() + " stamped, "
                + of.elsewhere() + " elsewhere";
    }

    private static String counts(HourBlock of) {
        return of.frames().size() + " frames, "
                + of.covered(SignatureGrade.SIGNED).cardinality() + " signed, "
                + of.covered(SignatureGrade.SIGNED_AND_STAMPED).cardinality() + " stamped, "
                + of.manifests().stream()
                        .mapToInt(one -> one.elsewhere().size())
                        .sum() + " elsewhere";
    }

    private static List<ChannelSignatures> channels(PackedHour hour, HourBlock block, SamplesAgain again) {
        List<ChannelHour> signed = again.of(hour.hour(), block.withUncoveredAsSuspect(SignatureGrade.SIGNED))
                .channels();
        List<ChannelHour> stamped = again.of(
                        hour.hour(), block.withUncoveredAsSuspect(SignatureGrade.SIGNED_AND_STAMPED))
                .channels();
        List<ChannelSignatures> channels = new ArrayList<>();
        for (int place = 0; place < signed.size(); place++) {
            ChannelHour one = signed.get(place);
            if (again.counts(one)) {
                channels.add(new ChannelSignatures(
                        one.parameter(),
                        one.validMinutes(),
                        one.validMinutes() - one.suspectMinutes(),
                        one.validMinutes() - stamped.get(place).suspectMinutes()));
            }
        }
        return channels;
    }

    private void judge(String file, PackedHour hour, HourBlock block, HourBlock.Manifest kept) {
        String place = "manifest " + kept.offset();
        require(file, hour, place, kept.digest(), Sha256.of(kept.original()), SIGNED_BYTES);
        DeviceManifest manifest = parse(file, hour, kept);
        require(file, hour, place + " source", source.key(), manifest.head().source(), SIGNED_BYTES);
        require(file, hour, place + " key", kept.keyId(), manifest.head().keyId(), SIGNED_BYTES);
        boolean about = manifest.head().from().isBefore(hour.hour().plus(Duration.ofHours(1)))
                && manifest.head().until().isAfter(hour.hour());
        require(file, hour, place + " time", "true", Boolean.toString(about), SIGNED_BYTES);
        Set<String> listed = new HashSet<>(kept.elsewhere());
        kept.frames().forEach(frame -> listed.add(block.frames().get(frame).digest()));
        require(
                file,
                hour,
                place + " digests",
                new TreeSet<>(listed).toString(),
                new TreeSet<>(manifest.head().digests()).toString(),
                SIGNED_BYTES);
        require(file, hour, place + " signature", "holds", verdict(kept, manifest), registered(kept));
        if (kept.grade() == SignatureGrade.SIGNED_AND_STAMPED) {
            stamps.judge(file, hour.hour() + " " + place, manifest);
        }
    }

    private static Sentence registered(HourBlock.Manifest kept) {
        return Sentence.of(
                "by the key {0} of registration {1}", "依据第 {1} 版登记的密钥 {0}", kept.keyId(), kept.registrationVersion());
    }

    private static DeviceManifest parse(String file, PackedHour hour, HourBlock.Manifest kept) {
        try {
            return DeviceManifest.parse(kept.original());
        } catch (Refusal refusal) {
            throw new Stated(file)
                    .differs(hour.hour(), "manifest " + kept.offset(), "?", "a manifest", refusal.reason());
        }
    }

    private String verdict(HourBlock.Manifest kept, DeviceManifest manifest) {
        Optional<RegisteredKey> key = Optional.ofNullable(registrations.get(kept.registrationVersion()))
                .flatMap(SourceRegistration::signing)
                .flatMap(signing -> signing.key(kept.keyId()));
        if (key.isEmpty()) {
            return "no such key";
        }
        boolean inTime = !manifest.head().from().isBefore(key.get().validFrom())
                && !manifest.head().until().isAfter(key.get().validUntil());
        Optional<DeviceKey> device = keys.computeIfAbsent(key.get().publicKey(), SignatureCheck::readable);
        if (device.isEmpty()) {
            return "the key is not readable";
        }
        boolean holds = manifest.isSignedBy(device.get());
        return !holds ? "does not hold" : inTime ? "holds" : "made when the key was not valid";
    }

    private static Optional<DeviceKey> readable(String pem) {
        try {
            return Optional.of(DeviceKey.ofPem(pem));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static void require(
            String file, PackedHour hour, String field, String stated, String again, Sentence reason) {
        new Stated(file).require(hour.hour(), field, stated, again, reason);
    }
}
