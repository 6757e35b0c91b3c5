/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import java.io.IOException;
import java.security.PrivateKey;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.util.BigIntegers;

/** The secret of a key as plain bytes, for those who sign without the platform's providers. */
public final class SecretBytes {

    private SecretBytes() {}

    public static byte[] ofEd25519(PrivateKey key) {
        if (parameters(key) instanceof Ed25519PrivateKeyParameters ed25519) {
            return ed25519.getEncoded();
        }
        throw other("Ed25519", key);
    }

    public static byte[] ofSm2(PrivateKey key) {
        if (parameters(key) instanceof ECPrivateKeyParameters curve && Sm2Keys.isCurve(curve.getParameters())) {
            return BigIntegers.asUnsignedByteArray(Sm2Keys.SECRET_BYTES, curve.getD());
        }
        throw other("SM2", key);
    }

    private static AsymmetricKeyParameter parameters(PrivateKey key) {
        try {
            return PrivateKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw other("", key);
        }
    }

    private static Refusal other(String expected, PrivateKey key) {
        return new Refusal(
                KEY_MALFORMED,
                "The key is one of {1}; expected is {0}. Name another key of the store, or make one.",
                "密钥类型为 {1}；应为 {0}。请指定密钥库中的另一密钥，或新建一个。",
                expected,
                key.getAlgorithm());
    }
}
