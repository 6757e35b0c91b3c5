/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.evidence.keys.SecretBytes;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.keys.Sm2PublicKey;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import java.security.SecureRandom;

/** A key the body makes second signatures by: SM2 over SM3, in DER. */
public final class SecondKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String name;
    private final Validity validity;
    private final byte[] secret;
    private final Sm2PublicKey publicHalf;

    private SecondKey(String name, Validity validity, byte[] secret) {
        this.name = name;
        this.validity = validity;
        this.secret = secret;
        this.publicHalf = new Sm2PublicKey(Sm2Keys.publicKey(secret));
    }

    static SecondKey of(StoredKey key) {
        return new SecondKey(key.name(), key.validity(), SecretBytes.ofSm2(key.secret()));
    }

    /** When it may sign. */
    Validity validity() {
        return validity;
    }

    byte[] sign(byte[] bytes) {
        return Sm2Keys.sign(secret, bytes, RANDOM);
    }

    /** Whether a signature over the bytes is of this key. */
    boolean made(byte[] signature, byte[] bytes) {
        return publicHalf.verify(bytes, signature);
    }

    /** The public half, as OpenSSL reads it. */
    public String pem() {
        return publicHalf.pem();
    }

    /** A secret is never written by accident. */
    @Override
    public String toString() {
        return "key " + name;
    }
}
