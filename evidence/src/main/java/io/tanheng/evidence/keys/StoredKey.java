/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * A secret key with the certificate that says whose it is and how long it may sign.
 *
 * @param name under which the key store has it
 * @param chain the key's own certificate first, then those of its issuers
 */
public record StoredKey(String name, PrivateKey secret, List<X509Certificate> chain) {

    public StoredKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("The key " + name + " has no certificate");
        }
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Whether it is an SM2 key, whoever certified it. */
    public boolean isSm2() {
        return Sm2PublicKey.isSm2(
                SubjectPublicKeyInfo.getInstance(certificate().getPublicKey().getEncoded()));
    }

    /** As the certificate says; its last second is part of it. */
    public Validity validity() {
        return new Validity(
                certificate().getNotBefore().toInstant(),
                certificate().getNotAfter().toInstant().plusSeconds(1));
    }

    /** The name and nothing secret. */
    @Override
    public String toString() {
        return "key " + name;
    }
}
