/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/**
 * SM2 over SM3 (GB/T 32918, GM/T 0003) with the default user identity 1234567812345678 (GM/T 0009): a secret of 32 bytes, a public
 * key of 65 (0x04, x, y), a signature in DER as GM/T 0009 writes it.
 */
public final class Sm2Keys {

    public static final int SECRET_BYTES = 32;
    public static final int PUBLIC_KEY_BYTES = 65;

    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN = new ECDomainParameters(CURVE);

    private Sm2Keys() {}

    /** A new secret: from 1 to n - 2, as the standard asks. */
    public static byte[] newSecret(SecureRandom random) {
        BigInteger highest = DOMAIN.getN().subtract(BigInteger.TWO);
        return BigIntegers.asUnsignedByteArray(
                SECRET_BYTES, BigIntegers.createRandomInRange(BigInteger.ONE, highest, random));
    }

    public static byte[] publicKey(byte[] secret) {
        return new FixedPointCombMultiplier()
                .multiply(DOMAIN.getG(), scalar(secret))
                .normalize()
                .getEncoded(false);
    }

    public static byte[] sign(byte[] secret, byte[] message, SecureRandom random) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(scalar(secret), DOMAIN), random));
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("SM2 could not sign", e);
        }
    }

    /** Whether the signature is of this key over this message. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        SM2Signer signer = new SM2Signer();
        signer.init(false, new ECPublicKeyParameters(point(publicKey), DOMAIN));
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    /** Refuses bytes that are no point of the curve, or not in the one form that is used here. */
    public static void require(byte[] publicKey) {
        point(publicKey);
    }

    static boolean isCurve(ECDomainParameters parameters) {
        return parameters.getCurve().equals(CURVE.getCurve())
                && parameters.getG().equals(CURVE.getG());
    }

    private static ECPoint point(byte[] publicKey) {
        if (publicKey.length == PUBLIC_KEY_BYTES && publicKey[0] == 4) {
            try {
                return DOMAIN.validatePublicPoint(CURVE.getCurve().decodePoint(publicKey));
            } catch (IllegalArgumentException ignored) {
                // said below
            }
        }
        throw new Refusal(
                KEY_MALFORMED,
                "The bytes are no SM2 public key: expected are 0x04 and the two coordinates of a point of sm2p256v1, 65 bytes."
                        + " Ask its owner for the key.",
                "这些字节不是 SM2 公钥：应为 0x04 和 sm2p256v1 上一点的两个坐标，共 65 字节。请向密钥所有者索取。");
    }

    private static BigInteger scalar(byte[] secret) {
        BigInteger scalar = new BigInteger(1, secret);
        if (secret.length != SECRET_BYTES
                || scalar.signum() == 0
                || scalar.compareTo(DOMAIN.getN().subtract(BigInteger.ONE)) >= 0) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "An SM2 secret is a number from 1 to n - 2 in 32 bytes; found are {0} bytes.",
                    "SM2 私钥是 1 到 n-2 之间的数，占 32 字节；实为 {0} 字节。",
                    secret.length);
        }
        return scalar;
    }
}
