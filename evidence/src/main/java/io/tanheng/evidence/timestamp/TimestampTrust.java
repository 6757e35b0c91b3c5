/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_AUTHORITY_NOT_TRUSTED;
import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_SIGNATURE_WRONG;

import io.tanheng.evidence.keys.BouncyCastle;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.Pem;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The certificates somebody trusts to say, themselves or through those they certify, when something was.
 *
 * @param anchors of time stamp authorities or of who certifies them
 */
public record TimestampTrust(List<X509Certificate> anchors) {

    public TimestampTrust {
        anchors = List.copyOf(anchors);
    }

    /** Reads certificates as PEM, one after the other. */
    public static TimestampTrust ofPem(byte[] pem) {
        try {
            List<X509Certificate> read = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER)
                    .generateCertificates(new ByteArrayInputStream(pem))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (read.isEmpty()) {
                throw notTrusted("no certificate was given", "未给出证书");
            }
            return new TimestampTrust(read);
        } catch (CertificateException e) {
            throw notTrusted(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    /** The certificates as PEM, as programs such as OpenSSL want them. */
    public String pem() {
        StringBuilder text = new StringBuilder();
        for (X509Certificate anchor : anchors) {
            try {
                text.append(Pem.of("CERTIFICATE", anchor.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("A certificate that was read can be written", e);
            }
        }
        return text.toString();
    }

    /** Judges the answer to a question that was just asked. */
    public VerifiedTimestamp verify(TimestampAnswer answer, byte[] data, TimestampQuery query) {
        answer.requireOf(query);
        return verify(answer, data);
    }

    /** Refuses unless the time stamp is of these bytes, signed by an authority that was trusted when it signed. */
    public VerifiedTimestamp verify(TimestampAnswer answer, byte[] data) {
        return TimestampAnswer.guarded(() -> verified(answer, data));
    }

    private VerifiedTimestamp verified(TimestampAnswer answer, byte[] data) {
        Imprint imprint = answer.requireOf(data);
        TimeStampToken token = answer.token();
        List<X509Certificate> certificates = certificates(token);
        X509Certificate signer = signer(token, certificates);
        requireSignature(token, signer);
        Instant at = token.getTimeStampInfo().getGenTime().toInstant();
        CertificateChain.from(signer, certificates, anchors).requireValid(at);
        return new VerifiedTimestamp(
                at,
                imprint,
                signer.getSubjectX500Principal().getName(),
                token.getTimeStampInfo().getPolicy().getId(),
                token.getTimeStampInfo().getSerialNumber());
    }

    /** Those in the time stamp and those trusted, which an authority may leave out. */
    private List<X509Certificate> certificates(TimeStampToken token) {
        List<X509Certificate> certificates = new ArrayList<>();
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter().setProvider(BouncyCastle.PROVIDER);
        try {
            for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
                certificates.add(converter.getCertificate(holder));
            }
        } catch (GeneralSecurityException e) {
            throw TimestampAnswer.malformed(String.valueOf(e.getMessage()));
        }
        certificates.addAll(anchors);
        return certificates;
    }

    private static X509Certificate signer(TimeStampToken token, List<X509Certificate> certificates) {
        for (X509Certificate certificate : certificates) {
            boolean sameNumber = token.getSID().getSerialNumber().equals(certificate.getSerialNumber());
            X500Name issuer =
                    X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
            if (sameNumber && issuer.equals(token.getSID().getIssuer())) {
                return certificate;
            }
        }
        throw notTrusted("its certificate is neither in the time stamp nor among those trusted", "其证书既不在时间戳中，也不在受信任之列");
    }

    private static void requireSignature(TimeStampToken token, X509Certificate signer) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(BouncyCastle.PROVIDER)
                    .build(signer));
        } catch (TSPException | OperatorCreationException e) {
            throw new Refusal(
                    TIMESTAMP_SIGNATURE_WRONG,
                    "The signature of the time stamp does not hold, or its key is not one for time stamps ({0}). Get the time"
                            + " stamp again from where it was kept.",
                    "时间戳签名不成立，或其密钥不用于时间戳（{0}）。请从保存处重新获取。",
                    Refusal.quote(String.valueOf(e.getMessage())));
        }
    }

    static Refusal notTrusted(String why, String whyChinese) {
        return new Refusal(
                TIMESTAMP_AUTHORITY_NOT_TRUSTED,
                "The time stamp is of an authority that is not trusted here: {0}. Add its certificate to those you trust, if you"
                        + " do.",
                "时间戳机构不受信任：{1}。若您信任它，请将其证书加入受信任之列。",
                why,
                whyChinese);
    }
}
