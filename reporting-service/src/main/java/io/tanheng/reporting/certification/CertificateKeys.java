/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.IssuerKey;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.SecretBytes;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.text.Pem;
import io.tanheng.evidence.token.KeyPlaces;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;

/**
 * The keys a certification body signs certificates by.
 *
 * @param address at which the body is reached, without a slash at its end
 * @param did of the body, which follows from its address
 * @param signing the newest key, which signs
 * @param all its Ed25519 keys, old ones among them, so that what they signed can still be judged
 */
public record CertificateKeys(String address, String did, IssuerKey signing, List<IssuerKey> all, StoredKey sm2) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ED25519 = "certificates-ed25519";
    private static final String SM2 = "certificates-sm2";

    /** All keys: those whose name begins with {@code certificates-ed25519}, the last of which signs, and the last for SM2. */
    static CertificateKeys read(String address, KeyPlaces places) {
        String did = did(address);
        List<StoredKey> keys = places.keys();
        List<IssuerKey> signing = keys.stream()
                .filter(key -> key.name().startsWith(ED25519))
                .map(key -> IssuerKey.of(did, key))
                .toList();
        List<StoredKey> chinese =
                keys.stream().filter(key -> key.name().startsWith(SM2)).toList();
        if (signing.isEmpty() || chinese.isEmpty()) {
            throw new IllegalStateException(
                    "The key store or token for certificates needs a key whose name begins with " + ED25519
                            + " and one whose name begins with " + SM2 + "; it has "
                            + keys.stream().map(StoredKey::name).toList());
        }
        return new CertificateKeys(
                address, did, signing.get(signing.size() - 1), signing, chinese.get(chinese.size() - 1));
    }

    /** {@code did:web} of a host, with its port where it has one (did:web method, 3.2). */
    private static String did(String address) {
        return "did:web:" + URI.create(address).getAuthority().replace(":", "%3A");
    }

    static void make(KeyStoreSettings store, Validity validity) {
        KeyMaker maker = new KeyMaker(RANDOM);
        new KeyStoreFile(store)
                .begin(
                        List.of(
                                maker.signing(ED25519, KeyKind.ED25519, validity),
                                maker.signing(SM2, KeyKind.SM2, validity)),
                        RANDOM);
    }

    /** What the body publishes of itself. */
    public DidDocument document() {
        return new DidDocument(did, all.stream().map(IssuerKey::method).toList());
    }

    /** SM2 over SM3 over the bytes, in DER. */
    byte[] sm2(byte[] bytes) {
        return Sm2Keys.sign(SecretBytes.ofSm2(sm2.secret()), bytes, RANDOM);
    }

    /** The public half of the SM2 key, as OpenSSL reads it. */
    public String sm2Pem() {
        return Pem.of("PUBLIC KEY", sm2.certificate().getPublicKey().getEncoded());
    }
}
