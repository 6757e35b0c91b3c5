/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import java.security.SecureRandom;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Ed25519 (RFC 8032) on plain bytes: a seed of 32, a public key of 32, a signature of 64. */
public final class Ed25519Keys {

    public static final int KEY_BYTES = Ed25519.SECRET_KEY_SIZE;
    public static final int SIGNATURE_BYTES = Ed25519.SIGNATURE_SIZE;

    private Ed25519Keys() {}

    /** A new secret. */
    public static byte[] newSeed(SecureRandom random) {
        byte[] seed = new byte[KEY_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    public static byte[] publicKey(byte[] seed) {
        requireSeed(seed);
        byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed, 0, publicKey, 0);
        return publicKey;
    }

    public static byte[] sign(byte[] seed, byte[] message) {
        requireSeed(seed);
        byte[] signature = new byte[SIGNATURE_BYTES];
        Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /** The public half of a stored key as its certificate has it, which must be one of this kind. */
    static byte[] publicKey(StoredKey key) {
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(
                key.certificate().getPublicKey().getEncoded());
        if (!info.getAlgorithm().getAlgorithm().equals(EdECObjectIdentifiers.id_Ed25519)) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "The certificate of the key {0} is not of an Ed25519 key. Put the certificate of the key beside it.",
                    "密钥 {0} 的证书不属于 Ed25519 密钥。请放入该密钥的证书。",
                    Refusal.quote(key.name()));
        }
        byte[] publicKey = info.getPublicKeyData().getBytes();
        require(publicKey);
        return publicKey;
    }

    /** Whether the signature is of this key over this message. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return signature.length == SIGNATURE_BYTES
                && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }

    /** Refuses bytes that are no public key anybody could have made, such as those of small order. */
    public static void require(byte[] publicKey) {
        if (publicKey.length != KEY_BYTES || !Ed25519.validatePublicKeyFull(publicKey, 0)) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "The bytes are no Ed25519 public key: expected are 32 bytes that stand for a point of the curve. Ask its"
                            + " owner for the key.",
                    "这些字节不是 Ed25519 公钥：应为表示曲线上一点的 32 字节。请向密钥所有者索取。");
        }
    }

    private static void requireSeed(byte[] seed) {
        if (seed.length != KEY_BYTES) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "An Ed25519 secret has 32 bytes, found {0}.",
                    "Ed25519 私钥应为 32 字节，实为 {0} 字节。",
                    seed.length);
        }
    }
}
