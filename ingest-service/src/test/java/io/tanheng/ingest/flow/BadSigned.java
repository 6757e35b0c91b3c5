/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.source.DeviceSigning.Demand;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.evidence.device.EncryptedPayload;
import io.tanheng.evidence.device.ManifestHead;
import io.tanheng.evidence.device.SignedPayload;
import io.tanheng.ingest.IngestParts;
import io.tanheng.ingest.Registrations;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a signed or encrypted message. */
final class BadSigned {

    private static final String SOURCE = "quarantine/harbour/stack-1";
    private static final String STRICT = "quarantine/harbour/strict";
    private static final String ROOT = "tanheng/v1/";
    private static final byte[] SM4 =
            HexFormat.of().parseHex(IngestParts.ENCRYPTING.split(" ")[2]);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The same in every class loader, for the registration is made in another than the messages. */
    private static final DeviceSigner DEVICE = new DeviceSigner(DeviceAlgorithm.ED25519, new byte[32], RANDOM);

    private BadSigned() {}

    static SourceRegistration signing(SourceRegistration registration, Demand demand) {
        return Registrations.signing(registration, demand, Registrations.key("logger", DEVICE.publicKey()));
    }

    /** Comes first, so that its nonce is known. */
    static byte[] firstOfItsNonce(byte[] frame) {
        return encrypted(frame, 7);
    }

    private static byte[] encrypted(byte[] frame, int nonce) {
        return EncryptedPayload.encrypt(
                SOURCE, "hj212", "k1", SM4, HexFormat.of().parseHex("%024x".formatted(nonce)), frame);
    }

    private static byte[] manifest(String source, String key, byte[] frame) {
        Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        return DEVICE.sign(new ManifestHead(
                source,
                "hj212",
                1,
                minute.minusSeconds(60),
                minute.plusSeconds(60),
                List.of(Sha256.of(frame)),
                key,
                DeviceAlgorithm.ED25519));
    }

    static Stream<QuarantineTest.Bad> messages(byte[] frame) {
        byte[] manifest = manifest(SOURCE, "logger", frame);
        byte[] longAgo = new String(manifest, StandardCharsets.US_ASCII)
                .replaceAll("(from|until) \\S+T", "$1 2025-12-31T")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] otherText = new String(manifest, StandardCharsets.US_ASCII)
                .replace("sequence 1", "sequence 2")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] changed = encrypted(frame, 1);
        changed[changed.length - 1] ^= 1;
        return Stream.of(
                bad(QuarantineReason.SIGNATURE_MISSING, STRICT + "/hj212", frame, "'signed'"),
                bad(QuarantineReason.MANIFEST_MALFORMED, SOURCE + "/manifest", frame, "Line 1"),
                bad(QuarantineReason.MANIFEST_OF_OTHER_SOURCE, STRICT + "/manifest", manifest, SOURCE),
                bad(QuarantineReason.KEY_UNKNOWN, SOURCE + "/manifest", manifest(SOURCE, "new", frame), "new"),
                bad(QuarantineReason.KEY_NOT_VALID, SOURCE + "/manifest", longAgo, "may sign for 2026"),
                bad(QuarantineReason.SIGNATURE_WRONG, SOURCE + "/manifest", otherText, "not that of the key logger"),
                bad(
                        QuarantineReason.MANIFEST_MISMATCH,
                        SOURCE + "/signed",
                        new SignedPayload(manifest, new byte[] {1}).bytes(),
                        "digest"),
                bad(
                        QuarantineReason.TIMESTAMP_WRONG,
                        SOURCE + "/manifest",
                        DeviceSigner.stamped(manifest, new byte[] {1, 2}),
                        "time stamp"),
                bad(QuarantineReason.NOT_DECRYPTABLE, SOURCE + "/encrypted", changed, "byte was changed"),
                bad(QuarantineReason.NONCE_REPEATED, SOURCE + "/encrypted", encrypted(new byte[] {2}, 7), "nonce"));
    }

    private static QuarantineTest.Bad bad(QuarantineReason reason, String place, byte[] message, String says) {
        return new QuarantineTest.Bad(reason, ROOT + place, message, says);
    }
}
