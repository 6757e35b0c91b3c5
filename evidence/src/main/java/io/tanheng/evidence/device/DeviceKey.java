/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.keys.Sm2PublicKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.Pem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;

/**
 * The public key of a device.
 *
 * @param bytes 32 of Ed25519; 65 of SM2: 0x04, x, y
 * @param validity that of the certificate it came in, if it came in one
 */
public record DeviceKey(DeviceAlgorithm algorithm, byte[] bytes, Optional<Validity> validity) {

    public DeviceKey {
        bytes = bytes.clone();
        switch (algorithm) {
            case ED25519 -> Ed25519Keys.require(bytes);
            case SM2 -> Sm2Keys.require(bytes);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Reads one public key (SubjectPublicKeyInfo) or one certificate as PEM. Who issued the certificate is not asked: registering it is the trust. */
    public static DeviceKey ofPem(String pem) {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            Object found = parser.readObject();
            if (parser.readObject() != null) {
                throw malformed("more than one thing in the PEM text", "PEM 文本中不止一项");
            }
            if (found instanceof SubjectPublicKeyInfo key) {
                return of(key, Optional.empty());
            }
            if (found instanceof X509CertificateHolder certificate) {
                Validity validity = new Validity(
                        certificate.getNotBefore().toInstant(),
                        certificate.getNotAfter().toInstant().plusSeconds(1));
                return of(certificate.getSubjectPublicKeyInfo(), Optional.of(validity));
            }
            throw malformed("neither a PUBLIC KEY nor a CERTIFICATE in PEM", "既不是 PEM 的 PUBLIC KEY，也不是 CERTIFICATE");
        } catch (IOException | IllegalArgumentException e) {
            throw malformed("not readable as PEM", "不能按 PEM 读取");
        }
    }

    private static DeviceKey of(SubjectPublicKeyInfo key, Optional<Validity> validity) {
        AlgorithmIdentifier algorithm = key.getAlgorithm();
        byte[] bytes = key.getPublicKeyData().getBytes();
        if (algorithm.getAlgorithm().equals(EdECObjectIdentifiers.id_Ed25519)) {
            return new DeviceKey(DeviceAlgorithm.ED25519, bytes, validity);
        }
        if (Sm2PublicKey.isSm2(key)) {
            return new DeviceKey(DeviceAlgorithm.SM2, bytes, validity);
        }
        throw malformed("a key of " + algorithm.getAlgorithm(), "算法为 " + algorithm.getAlgorithm() + " 的密钥");
    }

    /** Whether the signature is of this key over this message; false also for bytes that are no signature. */
    public boolean verify(byte[] message, byte[] signature) {
        return switch (algorithm) {
            case ED25519 -> Ed25519Keys.verify(bytes, message, signature);
            case SM2 -> Sm2Keys.verify(bytes, message, signature);
        };
    }

    /** As PEM, as OpenSSL reads it. */
    public String pem() {
        return switch (algorithm) {
            case ED25519 -> ed25519Pem();
            case SM2 -> new Sm2PublicKey(bytes).pem();
        };
    }

    private String ed25519Pem() {
        AlgorithmIdentifier identifier = new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
        try {
            return Pem.of("PUBLIC KEY", new SubjectPublicKeyInfo(identifier, bytes).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal malformed(String found, String foundChinese) {
        return new Refusal(
                KEY_MALFORMED,
                "Expected is one public key (SubjectPublicKeyInfo) or certificate in PEM, of Ed25519 or of SM2 on sm2p256v1 with an"
                        + " uncompressed point; found is {0}. Export the device's key anew.",
                "应为一个 PEM 格式的公钥（SubjectPublicKeyInfo）或证书，算法为 Ed25519，或 sm2p256v1 曲线上未压缩点的 SM2；实为{1}。请重新导出设备密钥。",
                found,
                foundChinese);
    }
}
