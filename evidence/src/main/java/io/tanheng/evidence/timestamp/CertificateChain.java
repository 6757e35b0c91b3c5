/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import io.tanheng.evidence.keys.BouncyCastle;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates from a signer up to one that is trusted.
 *
 * @param path without the trusted one
 */
record CertificateChain(List<X509Certificate> path, List<X509Certificate> anchors) {

    /** Longer chains of time stamp authorities are not met. */
    private static final int LONGEST = 8;

    static CertificateChain from(X509Certificate signer, List<X509Certificate> known, List<X509Certificate> anchors) {
        List<X509Certificate> path = new ArrayList<>();
        Optional<X509Certificate> next = Optional.of(signer);
        while (next.isPresent() && !anchors.contains(next.get()) && path.size() < LONGEST) {
            X509Certificate certificate = next.get();
            path.add(certificate);
            next = known.stream()
                    .filter(issuer -> issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                    .filter(issuer -> !path.contains(issuer))
                    .findFirst();
        }
        return new CertificateChain(List.copyOf(path), anchors);
    }

    /** Refuses unless every certificate was valid at the moment and the chain ends at one that is trusted. */
    void requireValid(Instant at) {
        try {
            if (path.isEmpty()) {
                // The signer itself is trusted; that it was valid then, the check of its signature has found.
                return;
            }
            Set<TrustAnchor> trusted = new HashSet<>();
            anchors.forEach(anchor -> trusted.add(new TrustAnchor(anchor, null)));
            PKIXParameters parameters = parameters(trusted);
            parameters.setDate(Date.from(at));
            parameters.setRevocationEnabled(false);
            parameters.addCertPathChecker(new TimestampingUse());
            CertificateFactory factory = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
            CertPathValidator.getInstance("PKIX", BouncyCastle.PROVIDER)
                    .validate(factory.generateCertPath(path), parameters);
        } catch (GeneralSecurityException e) {
            throw TimestampTrust.notTrusted(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    private static PKIXParameters parameters(Set<TrustAnchor> trusted) {
        try {
            return new PKIXParameters(trusted);
        } catch (InvalidAlgorithmParameterException e) {
            throw TimestampTrust.notTrusted("none is", "没有受信任的证书");
        }
    }
}
