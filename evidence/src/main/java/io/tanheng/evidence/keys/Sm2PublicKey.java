/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.Pem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.openssl.PEMParser;

/**
 * The public half of an SM2 key, as files have it.
 *
 * @param point 0x04, x, y
 */
public record Sm2PublicKey(byte[] point) {

    private static final ASN1ObjectIdentifier CURVE = GMObjectIdentifiers.sm2p256v1;

    public Sm2PublicKey {
        point = point.clone();
        Sm2Keys.require(point);
    }

    @Override
    public byte[] point() {
        return point.clone();
    }

    /** Reads a text with one PUBLIC KEY in it and nothing else. */
    public static Sm2PublicKey ofPem(String text) {
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            if (parser.readObject() instanceof SubjectPublicKeyInfo info
                    && parser.readObject() == null
                    && isSm2(info)) {
                return new Sm2PublicKey(info.getPublicKeyData().getBytes());
            }
        } catch (IOException | IllegalArgumentException ignored) {
            // said below
        }
        throw new Refusal(
                KEY_MALFORMED,
                "The text is not one SM2 public key in PEM (PUBLIC KEY on the curve sm2p256v1). Ask its owner for the key.",
                "文本不是一个 PEM 格式的 SM2 公钥（sm2p256v1 曲线的 PUBLIC KEY）。请向密钥所有者索取。");
    }

    /** Whether a public key is one of these. */
    public static boolean isSm2(SubjectPublicKeyInfo info) {
        AlgorithmIdentifier algorithm = info.getAlgorithm();
        return algorithm.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
                && CURVE.equals(algorithm.getParameters());
    }

    /** As OpenSSL reads it. */
    public String pem() {
        try {
            AlgorithmIdentifier algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, CURVE);
            return Pem.of("PUBLIC KEY", new SubjectPublicKeyInfo(algorithm, point).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the signature (DER) is of this key over this message; false also for bytes that are no signature. */
    public boolean verify(byte[] message, byte[] signature) {
        return Sm2Keys.verify(point, message, signature);
    }
}
