/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.IssuerKey;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.token.KeyPlaces;
import io.tanheng.reporting.domain.Certificate;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys a certification body signs certificates by, those of each kind one after the other with overlap. Old ones stay among them, so that
 * what they signed can still be judged.
 *
 * @param address at which the body is reached, without a slash at its end
 * @param did of the body, which follows from its address
 * @param first its Ed25519 keys, the one that begins last first
 * @param second its SM2 keys, in the same order
 */
public record CertificateKeys(String address, String did, List<IssuerKey> first, List<SecondKey> second) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ED25519 = "certificates-ed25519";
    private static final String SM2 = "certificates-sm2";

    /** Of two that begin together the name decides. */
    private static final Comparator<StoredKey> BEGINS_LAST = Comparator.comparing(
                    (StoredKey key) -> key.validity().from())
            .thenComparing(StoredKey::name)
            .reversed();

    public CertificateKeys {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** All keys whose name begins with {@code certificates-ed25519} or {@code certificates-sm2}; there must be one of each kind. */
    static CertificateKeys read(String address, KeyPlaces places) {
        String did = did(address);
        List<StoredKey> keys = places.keys().stream().sorted(BEGINS_LAST).toList();
        List<IssuerKey> first = keys.stream()
                .filter(key -> key.name().startsWith(ED25519))
                .map(key -> IssuerKey.of(did, key))
                .toList();
        List<SecondKey> second = keys.stream()
                .filter(key -> key.name().startsWith(SM2))
                .map(SecondKey::of)
                .toList();
        if (first.isEmpty() || second.isEmpty()) {
            throw new IllegalStateException(
                    "The key store or token for certificates needs a key whose name begins with " + ED25519
                            + " and one whose name begins with " + SM2 + "; it has "
                            + keys.stream().map(StoredKey::name).toList());
        }
        return new CertificateKeys(address, did, first, second);
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
        return new DidDocument(did, first.stream().map(IssuerKey::method).toList());
    }

    /** The key that signs at a moment: of those that are valid then, the one that began last. */
    Optional<IssuerKey> first(Instant at) {
        return first.stream().filter(key -> key.validity().holdsAt(at)).findFirst();
    }

    /** The same for the second signature. */
    Optional<SecondKey> second(Instant at) {
        return second.stream().filter(key -> key.validity().holdsAt(at)).findFirst();
    }

    /** The key that made the second signature of a certificate, found by trying; nothing where the body does not have it any more. */
    public Optional<SecondKey> second(Certificate certificate) {
        byte[] signed = Jws.parse(certificate.credential()).payload();
        return second.stream()
                .filter(key -> key.validity().holdsAt(certificate.issuedAt()))
                .filter(key -> key.made(certificate.sm2Signature(), signed))
                .findFirst();
    }

    /** All SM2 keys as OpenSSL reads them, the one that signs at a moment first: a program that takes one alone takes that. */
    public String secondPem(Instant at) {
        return second.stream()
                .sorted(Comparator.comparing(key -> !key.validity().holdsAt(at)))
                .map(SecondKey::pem)
                .collect(Collectors.joining());
    }
}
