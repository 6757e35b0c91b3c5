/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.text.StrictBase64;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/** The device's side: a secret of 32 bytes that signs. For gateways that have Java, for the demonstration and for tests. */
public final class DeviceSigner {

    private final DeviceAlgorithm algorithm;
    private final byte[] secret;
    private final SecureRandom random;

    public DeviceSigner(DeviceAlgorithm algorithm, byte[] secret, SecureRandom random) {
        this.algorithm = algorithm;
        this.secret = secret.clone();
        this.random = random;
    }

    /** A secret nobody has had before. */
    public static byte[] newSecret(DeviceAlgorithm algorithm, SecureRandom random) {
        return switch (algorithm) {
            case ED25519 -> Ed25519Keys.newSeed(random);
            case SM2 -> Sm2Keys.newSecret(random);
        };
    }

    /** With a secret nobody has had before. */
    public static DeviceSigner generate(DeviceAlgorithm algorithm, SecureRandom random) {
        return new DeviceSigner(algorithm, newSecret(algorithm, random), random);
    }

    /** What the source is registered with. */
    public DeviceKey publicKey() {
        byte[] bytes = switch (algorithm) {
            case ED25519 -> Ed25519Keys.publicKey(secret);
            case SM2 -> Sm2Keys.publicKey(secret);
        };
        return new DeviceKey(algorithm, bytes, Optional.empty());
    }

    /** The manifest as it is published. */
    public byte[] sign(ManifestHead head) {
        byte[] text = head.text().getBytes(StandardCharsets.ISO_8859_1);
        byte[] signature = switch (algorithm) {
            case ED25519 -> Ed25519Keys.sign(secret, text);
            case SM2 -> Sm2Keys.sign(secret, text, random);
        };
        return withLine(text, "sign", signature);
    }

    /** A signed manifest with the answer of a time stamp authority over it. */
    public static byte[] stamped(byte[] manifest, byte[] answer) {
        return withLine(manifest, "stamp", answer);
    }

    private static byte[] withLine(byte[] text, String name, byte[] value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text);
        bytes.writeBytes((name + " " + StrictBase64.encode(value) + "\n").getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
