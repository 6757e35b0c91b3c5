/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.util.Collection;
import java.util.Set;
import org.bouncycastle.asn1.x509.Extension;

/** Tells the check of a chain that the use for time stamps, which the signer's certificate must name, is understood. */
final class TimestampingUse extends PKIXCertPathChecker {

    @Override
    public void init(boolean forward) {
        // Keeps nothing from one certificate to the next.
    }

    @Override
    public boolean isForwardCheckingSupported() {
        return true;
    }

    @Override
    public Set<String> getSupportedExtensions() {
        return Set.of(Extension.extendedKeyUsage.getId());
    }

    @Override
    public void check(Certificate certificate, Collection<String> unresolved) {
        unresolved.remove(Extension.extendedKeyUsage.getId());
    }
}
