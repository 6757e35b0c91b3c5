/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import io.tanheng.evidence.keys.Ed25519Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Signs notes by an Ed25519 key whose secret is somewhere else. */
record RemoteSigner(VerifierKey verifier, Ed25519Secret secret) implements NoteSigner {

    static RemoteSigner of(String name, Ed25519Secret secret) {
        return new RemoteSigner(new VerifierKey(name, SignatureType.ED25519, secret.publicKey()), secret);
    }

    @Override
    public NoteSignature sign(String text, Instant at) {
        return new NoteSignature(verifier.name(), verifier.id(), secret.sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "signer of " + verifier.text();
    }
}
