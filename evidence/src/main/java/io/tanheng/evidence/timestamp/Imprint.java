/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/** By which digest a time stamp names what it stamps. */
public enum Imprint {
    SHA_256,
    SM3;

    ASN1ObjectIdentifier identifier() {
        return switch (this) {
            case SHA_256 -> NISTObjectIdentifiers.id_sha256;
            case SM3 -> GMObjectIdentifiers.sm3;
        };
    }

    static Optional<Imprint> of(ASN1ObjectIdentifier identifier) {
        return Arrays.stream(values())
                .filter(imprint -> imprint.identifier().equals(identifier))
                .findFirst();
    }

    /** The digest of some bytes. */
    public byte[] digest(byte[] data) {
        Digest digest = switch (this) {
            case SHA_256 -> SHA256Digest.newInstance();
            case SM3 -> new SM3Digest();
        };
        digest.update(data, 0, data.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }
}
