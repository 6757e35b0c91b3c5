/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import io.tanheng.evidence.keys.Ed25519Secret;
import io.tanheng.evidence.keys.RemoteSecret;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;

/** Who signs, and from when to when. */
public record DatedSigner(NoteSigner signer, Validity validity) {

    /** A key of a key store, for as long as its certificate says. */
    public static DatedSigner of(String name, SignatureType type, StoredKey stored) {
        NoteSigner signer = stored.secret() instanceof RemoteSecret && type == SignatureType.ED25519
                ? RemoteSigner.of(name, Ed25519Secret.of(stored))
                : SignerKey.of(name, type, stored);
        return new DatedSigner(signer, stored.validity());
    }

    /** The public half, for those who verify. */
    public DatedKey key() {
        return new DatedKey(signer.verifier(), validity);
    }
}
