/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import java.util.Arrays;

/** The secret half of an Ed25519 key, wherever it is: it signs, and is never shown. */
public interface Ed25519Secret {

    /** 32 bytes. */
    byte[] publicKey();

    /** 64 bytes. */
    byte[] sign(byte[] bytes);

    /** That of a stored key, whether its bytes are here or in a token. */
    static Ed25519Secret of(StoredKey key) {
        if (key.secret() instanceof RemoteSecret remote) {
            return new Remote(publicKey(key), remote);
        }
        return new Local(SecretBytes.ofEd25519(key.secret()));
    }

    private static byte[] publicKey(StoredKey key) {
        byte[] encoded = key.certificate().getPublicKey().getEncoded();
        if (!key.certificate().getPublicKey().getAlgorithm().startsWith("Ed")
                || encoded.length < Ed25519Keys.KEY_BYTES) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "The certificate of the key {0} is not of an Ed25519 key. Put the certificate of the key beside it.",
                    "密钥 {0} 的证书不属于 Ed25519 密钥。请放入该密钥的证书。",
                    Refusal.quote(key.name()));
        }
        // its last bytes, as RFC 8410 has it
        byte[] publicKey = Arrays.copyOfRange(encoded, encoded.length - Ed25519Keys.KEY_BYTES, encoded.length);
        Ed25519Keys.require(publicKey);
        return publicKey;
    }

    /** Its bytes are here. */
    final class Local implements Ed25519Secret {
        private final byte[] seed;

        private Local(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public byte[] publicKey() {
            return Ed25519Keys.publicKey(seed);
        }

        @Override
        public byte[] sign(byte[] bytes) {
            return Ed25519Keys.sign(seed, bytes);
        }
    }

    /** Somebody else has it. */
    final class Remote implements Ed25519Secret {
        private final byte[] publicKey;
        private final RemoteSecret secret;

        private Remote(byte[] publicKey, RemoteSecret secret) {
            this.publicKey = publicKey;
            this.secret = secret;
        }

        @Override
        public byte[] publicKey() {
            return publicKey.clone();
        }

        @Override
        public byte[] sign(byte[] bytes) {
            return secret.sign(bytes);
        }
    }
}
