/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import static io.tanheng.contracts.quarantine.QuarantineReason.KEY_NOT_VALID;
import static io.tanheng.contracts.quarantine.QuarantineReason.KEY_UNKNOWN;
import static io.tanheng.contracts.quarantine.QuarantineReason.MANIFEST_MALFORMED;
import static io.tanheng.contracts.quarantine.QuarantineReason.MANIFEST_MISMATCH;
import static io.tanheng.contracts.quarantine.QuarantineReason.MANIFEST_OF_OTHER_SOURCE;
import static io.tanheng.contracts.quarantine.QuarantineReason.NONCE_REPEATED;
import static io.tanheng.contracts.quarantine.QuarantineReason.NOT_DECRYPTABLE;
import static io.tanheng.contracts.quarantine.QuarantineReason.SIGNATURE_MISSING;
import static io.tanheng.contracts.quarantine.QuarantineReason.SIGNATURE_WRONG;
import static io.tanheng.contracts.quarantine.QuarantineReason.TIMESTAMP_WRONG;
import static io.tanheng.contracts.quarantine.QuarantineReason.TIME_IN_FUTURE;
import static io.tanheng.contracts.quarantine.QuarantineReason.TIME_TOO_OLD;
import static io.tanheng.contracts.quarantine.QuarantineReason.UNKNOWN_SOURCE;
import static io.tanheng.contracts.quarantine.QuarantineReason.WRONG_CHECKSUM;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.readings.SignedManifest;
import io.tanheng.contracts.source.DeviceSigning.Demand;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.EncryptedPayload;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.device.SignedPayload;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.timestamp.BuiltInTimestampAuthority;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.timestamp.TimestampQuery;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.ingest.Registrations;
import io.tanheng.telemetry.hj212.Hj212Writer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table of docs/contracts/signed-readings-v1.md, section 6. */
class SecuredIntakeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:05:10Z");
    private static final Instant FROM = Instant.parse("2026-01-01T00:05:00Z");
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:06:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ROOT = "tanheng/v1/north/harbour/";
    private static final String SOURCE = "north/harbour/stack-1";
    private static final byte[] SM4 = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");

    private static final DeviceSigner ED = signer(DeviceAlgorithm.ED25519);
    private static final DeviceSigner SM2 = signer(DeviceAlgorithm.SM2);
    private static final StoredKey AUTHORITY_ROOT = root();
    private static final StoredKey AUTHORITY = new KeyMaker(RANDOM)
            .timestamping(
                    "Authority", KeyKind.ECDSA_P256, Validity.tenYearsFrom(FROM), AUTHORITY_ROOT, KeyKind.ECDSA_P256);

    private final SourceBook sources = new SourceBook();
    private final Intake intake = intake(Optional.of(new TimestampTrust(List.of(AUTHORITY_ROOT.certificate()))));

    SecuredIntakeTest() {
        sources.put(Registrations.signing(
                Registrations.stack("north", "stack-1"),
                Demand.NOTHING,
                Registrations.key("ed", ED.publicKey()),
                Registrations.key("gm", SM2.publicKey())));
        sources.put(Registrations.signing(
                Registrations.stack("north", "strict"), Demand.EACH_PAYLOAD, Registrations.key("ed", ED.publicKey())));
        sources.put(Registrations.stack("north", "unsigned"));
    }

    private Intake intake(Optional<TimestampTrust> authorities) {
        return new Intake(
                sources,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new IngestLimits(Duration.ofMinutes(10), Duration.ofDays(400), 100_000, 200_000),
                new DeviceTrust(
                        authorities,
                        Map.of(new DeviceTrust.KeyName(new SourceId("north", "harbour", "stack-1"), "k1"), SM4)));
    }

    private static DeviceSigner signer(DeviceAlgorithm algorithm) {
        return DeviceSigner.generate(algorithm, RANDOM);
    }

    private static StoredKey root() {
        return new KeyMaker(RANDOM).authority("Root", KeyKind.ECDSA_P256, Validity.tenYearsFrom(FROM));
    }

    private static byte[] frame(String velocity) {
        return Hj212Writer.frame("QN=20260101080500123;ST=31;CN=2011;PW=123456;MN=" + Registrations.DEVICE
                + ";Flag=5;CP=&&DataTime=20260101080500;a01011-Rtd=" + velocity + ",a01011-Flag=N&&");
    }

    private static ManifestHead head(String source, String key, DeviceAlgorithm algorithm, byte[]... frames) {
        return new ManifestHead(
                source,
                "hj212",
                1,
                FROM,
                UNTIL,
                Arrays.stream(frames).map(Sha256::of).toList(),
                key,
                algorithm);
    }

    private static byte[] manifest(byte[]... frames) {
        return ED.sign(head(SOURCE, "ed", DeviceAlgorithm.ED25519, frames));
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] signed(byte[] manifest, byte[]... frames) {
        return new SignedPayload(manifest, joined(frames)).bytes();
    }

    private static byte[] encrypted(String content, int nonce, byte[] message) {
        return EncryptedPayload.encrypt(
                SOURCE, content, "k1", SM4, HexFormat.of().parseHex("%024x".formatted(nonce)), message);
    }

    private List<Outgoing> take(String place, byte[] message) {
        return intake.take(ROOT + place, message, NOW);
    }

    private static ReadingsMessage accepted(Outgoing outgoing) {
        return ((Outgoing.Accepted) outgoing).message();
    }

    private static SignedManifest manifestOf(Outgoing outgoing) {
        return accepted(outgoing).manifest().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(DeviceAlgorithm.class)
    void aManifestBecomesARecordOfItsOwnWithTheBytesThatWereSigned(DeviceAlgorithm algorithm) {
        DeviceSigner signer = algorithm == DeviceAlgorithm.SM2 ? SM2 : ED;
        String key = algorithm == DeviceAlgorithm.SM2 ? "gm" : "ed";
        byte[] manifest = signer.sign(head(SOURCE, key, algorithm, frame("15.2"), frame("15.3")));

        List<Outgoing> outgoing = take("stack-1/manifest", manifest);

        assertThat(outgoing).hasSize(1);
        assertThat(outgoing.get(0).original()).isEqualTo(manifest);
        assertThat(accepted(outgoing.get(0)).moments()).isEmpty();
        assertThat(manifestOf(outgoing.get(0)))
                .isEqualTo(new SignedManifest(
                        key,
                        SignatureGrade.SIGNED,
                        1,
                        FROM,
                        UNTIL,
                        List.of(Sha256.of(frame("15.2")), Sha256.of(frame("15.3")))));
    }

    @Test
    void aSignedPayloadBecomesItsManifestAndTheFramesAsIfTheyHadComeAlone() {
        byte[] manifest = manifest(frame("15.2"), frame("15.3"));
        List<Outgoing> outgoing = take("stack-1/signed", signed(manifest, frame("15.2"), frame("15.3")));

        assertThat(outgoing).extracting(Outgoing::original).containsExactly(manifest, frame("15.2"), frame("15.3"));
        assertThat(accepted(outgoing.get(1)).moments())
                .isEqualTo(accepted(take("stack-1/hj212", frame("15.2")).get(0)).moments());
        assertThat(accepted(outgoing.get(1)).manifest()).isEmpty();
    }

    @Test
    void whatIsEncryptedIsReadAsIfItHadComeInTheOpen() {
        assertThat(take("stack-1/encrypted", encrypted("hj212", 1, frame("15.2"))))
                .singleElement()
                .satisfies(outgoing -> assertThat(outgoing.original()).isEqualTo(frame("15.2")));
        assertThat(take("stack-1/encrypted", encrypted("manifest", 2, manifest(frame("15.2")))))
                .singleElement()
                .satisfies(outgoing -> assertThat(manifestOf(outgoing).keyId()).isEqualTo("ed"));
        assertThat(take("stack-1/encrypted", encrypted("signed", 3, signed(manifest(frame("1")), frame("1")))))
                .hasSize(2);
    }

    @Test
    void aRedeliveredMessageIsNoRepeatedNonce() {
        byte[] message = encrypted("hj212", 9, frame("15.2"));

        take("stack-1/encrypted", message);

        assertThat(take("stack-1/encrypted", message)).singleElement().isInstanceOf(Outgoing.Accepted.class);
    }

    @Test
    void aSourceThatMustSignMay() {
        byte[] manifest = ED.sign(head("north/harbour/strict", "ed", DeviceAlgorithm.ED25519, frame("15.2")));

        assertThat(take("strict/signed", signed(manifest, frame("15.2"))))
                .hasSize(2)
                .allMatch(Outgoing.Accepted.class::isInstance);
    }

    private static byte[] stamped(byte[] manifest, StoredKey authority, Instant at, byte[] over) {
        TimestampQuery query = TimestampQuery.of(over, Imprint.SHA_256, RANDOM);
        return DeviceSigner.stamped(
                manifest,
                new BuiltInTimestampAuthority(
                                authority, KeyKind.ECDSA_P256.signature(), InstantSource.fixed(at), RANDOM)
                        .answer(query.bytes()));
    }

    private static byte[] stamped(StoredKey authority, Instant at) {
        byte[] manifest = manifest(frame("15.2"));
        return stamped(manifest, authority, at, DeviceManifest.parse(manifest).stampedBytes());
    }

    @Test
    void aTimeStampCountsWhereItsAuthorityIsTrustedAndItCameInTime() {
        StoredKey foreign = new KeyMaker(RANDOM)
                .timestamping("Foreign", KeyKind.ECDSA_P256, Validity.tenYearsFrom(FROM), root(), KeyKind.ECDSA_P256);

        assertThat(grade(intake, stamped(AUTHORITY, UNTIL))).isEqualTo(SignatureGrade.SIGNED_AND_STAMPED);
        assertThat(grade(intake, stamped(AUTHORITY, UNTIL.plus(Duration.ofHours(1)))))
                .isEqualTo(SignatureGrade.SIGNED_AND_STAMPED);
        assertThat(grade(
                        intake,
                        stamped(AUTHORITY, UNTIL.plus(Duration.ofHours(1)).plusSeconds(1))))
                .isEqualTo(SignatureGrade.SIGNED);
        assertThat(grade(intake, stamped(AUTHORITY, FROM.minusSeconds(1)))).isEqualTo(SignatureGrade.SIGNED);
        assertThat(grade(intake, stamped(foreign, UNTIL))).isEqualTo(SignatureGrade.SIGNED);
        assertThat(grade(intake(Optional.empty()), stamped(AUTHORITY, UNTIL))).isEqualTo(SignatureGrade.SIGNED);
    }

    private static SignatureGrade grade(Intake intake, byte[] manifest) {
        return manifestOf(intake.take(ROOT + "stack-1/manifest", manifest, NOW).get(0))
                .grade();
    }

    /** A message nobody can use. */
    record Bad(QuarantineReason reason, String place, byte[] message, String says) {}

    static Stream<Bad> bad() {
        byte[] frame = frame("15.2");
        byte[] manifest = manifest(frame);
        DeviceSigner thief = signer(DeviceAlgorithm.ED25519);
        ManifestHead head = head(SOURCE, "ed", DeviceAlgorithm.ED25519, frame);
        return Stream.of(
                new Bad(SIGNATURE_MISSING, "strict/hj212", frame, "'signed'"),
                new Bad(MANIFEST_MALFORMED, "stack-1/manifest", "hello".getBytes(StandardCharsets.US_ASCII), "Line 1"),
                new Bad(MANIFEST_MALFORMED, "stack-1/signed", manifest, "empty line"),
                new Bad(MANIFEST_MALFORMED, "stack-1/encrypted", frame, "tanheng-encrypted-1"),
                new Bad(MANIFEST_OF_OTHER_SOURCE, "strict/manifest", manifest, SOURCE),
                new Bad(MANIFEST_OF_OTHER_SOURCE, "strict/signed", signed(manifest, frame), SOURCE),
                new Bad(MANIFEST_OF_OTHER_SOURCE, "strict/encrypted", encrypted("hj212", 101, frame), SOURCE),
                new Bad(MANIFEST_OF_OTHER_SOURCE, "stack-1/encrypted", encrypted("senml", 102, frame), "senml"),
                new Bad(
                        MANIFEST_OF_OTHER_SOURCE,
                        "stack-1/manifest",
                        ED.sign(head("{3}".repeat(1_000), "ed", DeviceAlgorithm.ED25519, frame)),
                        "'{3}{3}"),
                new Bad(
                        MANIFEST_MISMATCH,
                        "stack-1/signed",
                        signed(manifest, Collections.nCopies(30, frame).toArray(byte[][]::new)),
                        "frame 2 of 30 "),
                new Bad(UNKNOWN_SOURCE, "nobody/manifest", manifest, "PUT /api/v1/sources"),
                new Bad(
                        KEY_UNKNOWN,
                        "stack-1/manifest",
                        ED.sign(head(SOURCE, "gm", DeviceAlgorithm.ED25519, frame)),
                        "gm"),
                new Bad(
                        KEY_UNKNOWN,
                        "stack-1/manifest",
                        ED.sign(head(SOURCE, "new", DeviceAlgorithm.ED25519, frame)),
                        "new"),
                new Bad(
                        KEY_UNKNOWN,
                        "unsigned/manifest",
                        ED.sign(head("north/harbour/unsigned", "ed", DeviceAlgorithm.ED25519, frame)),
                        "no such key"),
                new Bad(KEY_NOT_VALID, "stack-1/manifest", of("2025-12-31T23:59:59Z"), "may sign for 2026"),
                new Bad(TIME_TOO_OLD, "stack-1/manifest", of("2024-01-01T00:00:00Z"), "RETENTION"),
                new Bad(TIME_IN_FUTURE, "stack-1/manifest", of("2026-01-01T00:15:00Z"), "run ahead by 10 minutes"),
                new Bad(SIGNATURE_WRONG, "stack-1/manifest", thief.sign(head), "not that of the key ed"),
                new Bad(SIGNATURE_WRONG, "stack-1/signed", signed(thief.sign(head), frame), "not that of the key ed"),
                new Bad(MANIFEST_MISMATCH, "stack-1/signed", signed(manifest, frame("15.3")), "digest"),
                new Bad(MANIFEST_MISMATCH, "stack-1/signed", signed(manifest, frame, frame("15.3")), "digest"),
                new Bad(MANIFEST_MISMATCH, "stack-1/signed", signed(of("2026-01-01T00:05:01Z"), frame), "outside"),
                new Bad(
                        TIMESTAMP_WRONG,
                        "stack-1/manifest",
                        stamped(manifest, AUTHORITY, UNTIL, new byte[] {1}),
                        "other"),
                new Bad(TIMESTAMP_WRONG, "stack-1/manifest", DeviceSigner.stamped(manifest, new byte[] {1, 2}), ""),
                new Bad(
                        NOT_DECRYPTABLE,
                        "stack-1/encrypted",
                        changed(encrypted("hj212", 103, frame)),
                        "byte was changed"),
                new Bad(
                        NOT_DECRYPTABLE,
                        "stack-1/encrypted",
                        EncryptedPayload.encrypt(SOURCE, "hj212", "k2", SM4, new byte[12], frame),
                        "TANHENG_INGEST_DEVICE_KEYS"),
                new Bad(WRONG_CHECKSUM, "stack-1/signed", damaged(), "Annex A"),
                new Bad(WRONG_CHECKSUM, "stack-1/encrypted", encrypted("signed", 104, damaged()), "Annex A"));
    }

    private static byte[] of(String from) {
        Instant start = Instant.parse(from);
        return ED.sign(new ManifestHead(
                SOURCE,
                "hj212",
                1,
                start,
                start.plusSeconds(60),
                List.of(Sha256.of(frame("15.2"))),
                "ed",
                DeviceAlgorithm.ED25519));
    }

    private static byte[] damaged() {
        byte[] frame = new String(frame("15.2"), StandardCharsets.US_ASCII)
                .replace("15.2", "15.3")
                .getBytes(StandardCharsets.US_ASCII);
        return signed(manifest(frame), frame);
    }

    private static byte[] changed(byte[] message) {
        byte[] changed = message.clone();
        changed[changed.length - 1] ^= 1;
        return changed;
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatCannotBeUsedIsKeptAsItCameAndSaysWhatToDo(Bad bad) {
        List<Outgoing> outgoing = take(bad.place(), bad.message());

        assertThat(outgoing.get(outgoing.size() - 1)).isInstanceOfSatisfying(Outgoing.Refused.class, refused -> {
            assertThat(refused.message().reason()).isEqualTo(bad.reason());
            assertThat(refused.message().detail())
                    .contains(bad.says())
                    .hasSizeLessThan(10_000)
                    .contains("\n")
                    .containsPattern("\\p{IsHan}");
            assertThat(refused.original()).isEqualTo(bad.message());
            assertThat(refused.message().mqttTopic()).isEqualTo(ROOT + bad.place());
        });
        assertThat(outgoing.stream().filter(Outgoing.Accepted.class::isInstance).map(SecuredIntakeTest::accepted))
                .allMatch(message -> message.moments().isEmpty());
    }

    @Test
    void aNonceThatComesWithAnotherMessageIsFound() {
        take("stack-1/encrypted", encrypted("hj212", 77, frame("15.2")));

        List<Outgoing> second = take("stack-1/encrypted", encrypted("hj212", 77, frame("15.3")));

        assertThat(second)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outgoing.Refused.class,
                        refused -> assertThat(refused.message().reason()).isEqualTo(NONCE_REPEATED));
    }
}
