/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.timestamp.BuiltInTimestampAuthority;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.timestamp.TimestampQuery;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.methodology.outcome.Sentence;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operator whose log holds it can count a manifest as time-stamped that is not: only its stamp says. */
class ManifestStampsTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyMaker MAKER = new KeyMaker(RANDOM);
    private static final KeyKind KIND = KeyKind.ECDSA_P256;
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = FROM.plusSeconds(60);
    private static final Validity YEARS = new Validity(FROM.minus(Duration.ofDays(9)), FROM.plus(Duration.ofDays(900)));
    private static final StoredKey ROOT = MAKER.authority("Root", KIND, YEARS);
    private static final StoredKey STAMPING = MAKER.timestamping("Authority", KIND, YEARS, ROOT, KIND);
    private static final DeviceSigner DEVICE = DeviceSigner.generate(DeviceAlgorithm.ED25519, RANDOM);

    private final ManifestStamps trusting = new ManifestStamps(List.of(ROOT.certificate()));

    private static byte[] signed(long sequence) {
        return DEVICE.sign(new ManifestHead(
                "north/harbour/stack-1",
                "senml",
                sequence,
                FROM,
                UNTIL,
                List.of("0".repeat(64)),
                "logger",
                DeviceAlgorithm.ED25519));
    }

    private static DeviceManifest stamped(byte[] manifest, byte[] over, Instant at) {
        byte[] answer = new BuiltInTimestampAuthority(STAMPING, KIND.signature(), InstantSource.fixed(at), RANDOM)
                .answer(TimestampQuery.of(over, Imprint.SHA_256, RANDOM).bytes());
        return DeviceManifest.parse(DeviceSigner.stamped(manifest, answer));
    }

    private static DeviceManifest stampedAt(Instant at) {
        byte[] manifest = signed(1);
        return stamped(manifest, DeviceManifest.parse(manifest).stampedBytes(), at);
    }

    private static void refused(ManifestStamps stamps, DeviceManifest manifest, String words) {
        PackageRefusal refusal = catchThrowableOfType(
                PackageRefusal.class, () -> stamps.judge("blocks/stack-1/x.json", "manifest 1", manifest));
        assertThat(refusal.difference().problem()).isEqualTo(PackageProblem.TIME_STAMP);
        assertThat(refusal.difference().sentence().en()).contains(words);
    }

    @Test
    void oneWithoutAStampIsRefusedWhoeverIsTrusted() {
        refused(new ManifestStamps(List.of()), DeviceManifest.parse(signed(1)), "has no time stamp");
    }

    @Test
    void aStampOfAnotherManifestIsRefusedWhoeverIsTrusted() {
        DeviceManifest other =
                stamped(signed(1), DeviceManifest.parse(signed(2)).stampedBytes(), UNTIL);
        refused(new ManifestStamps(List.of()), other, "manifest 1");
    }

    @Test
    void aStampThatCameTooLateIsRefusedWhereItsAuthorityIsTrusted() {
        refused(trusting, stampedAt(UNTIL.plus(Duration.ofHours(1)).plusSeconds(1)), "or the hour after them");
    }

    @Test
    void thoseOfTrustedAuthoritiesAndThoseOfOthersAreCountedApart() {
        trusting.judge("x", "manifest 1", stampedAt(UNTIL));
        trusting.judge("x", "manifest 2", stampedAt(UNTIL.plusSeconds(5)));
        ManifestStamps trustingNobody = new ManifestStamps(List.of());
        trustingNobody.judge("x", "manifest 1", stampedAt(UNTIL));
        List<Sentence> told = new ArrayList<>();
        trusting.tell(told);
        trustingNobody.tell(told);
        assertThat(told)
                .extracting(Sentence::en)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("2 manifests of devices were stamped in time"),
                        other -> assertThat(other).startsWith("1 time stamps are of their manifests"));
    }
}
