/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import java.time.Instant;

/**
 * A key by which a source's device signs.
 *
 * @param id its name in manifests; as the name of a source
 * @param publicKey a public key (SubjectPublicKeyInfo) or a certificate, as PEM
 * @param validFrom the first moment it may have signed for
 * @param validUntil the first moment after it
 */
public record RegisteredKey(String id, Algorithm algorithm, String publicKey, Instant validFrom, Instant validUntil) {

    /** By what it signs. */
    public enum Algorithm {
        ED25519,
        /** Over SM3, with the user identity 1234567812345678. */
        SM2
    }
}
