/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.util.function.UnaryOperator;

/** The secret half of an Ed25519 key, whether its bytes are here or in a token: it signs, and is never shown. */
public final class Ed25519Secret {

    private final byte[] publicKey;
    private final UnaryOperator<byte[]> signing;

    private Ed25519Secret(byte[] publicKey, UnaryOperator<byte[]> signing) {
        this.publicKey = publicKey;
        this.signing = signing;
    }

    public static Ed25519Secret of(StoredKey key) {
        if (key.secret() instanceof RemoteSecret remote) {
            return new Ed25519Secret(Ed25519Keys.publicKey(key), remote::sign);
        }
        byte[] seed = SecretBytes.ofEd25519(key.secret());
        return new Ed25519Secret(Ed25519Keys.publicKey(seed), bytes -> Ed25519Keys.sign(seed, bytes));
    }

    /** 32 bytes. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** 64 bytes. */
    public byte[] sign(byte[] bytes) {
        return signing.apply(bytes);
    }
}
