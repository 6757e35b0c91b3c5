/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.keys.Ed25519Secret;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;

/** A key by which credentials are signed, known by an address below the identifier of the issuer. */
public final class IssuerKey {

    private final String id;
    private final Validity validity;
    private final Ed25519Secret secret;

    private IssuerKey(String id, Validity validity, Ed25519Secret secret) {
        this.id = id;
        this.validity = validity;
        this.secret = secret;
    }

    /**
     * A key out of a key store.
     *
     * @param did of the issuer; the name of the key in its store follows behind {@code #}
     */
    public static IssuerKey of(String did, StoredKey key) {
        return new IssuerKey(did + "#" + key.name(), key.validity(), Ed25519Secret.of(key));
    }

    /** Such as {@code did:web:body.example#key-1}. */
    public String id() {
        return id;
    }

    /** When it may sign. */
    public Validity validity() {
        return validity;
    }

    byte[] sign(byte[] bytes) {
        return secret.sign(bytes);
    }

    byte[] publicKey() {
        return secret.publicKey();
    }

    /** The public half, as the issuer publishes it. */
    public DidDocument.Method method() {
        return new DidDocument.Method(id, publicKey());
    }

    /** A secret is never written by accident. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
