/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** Has a certificate signed by a secret that is somewhere else. */
final class RemoteContentSigner implements ContentSigner {

    private final RemoteSecret secret;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    RemoteContentSigner(RemoteSecret secret) {
        this.secret = secret;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        return secret.sign(content.toByteArray());
    }
}
