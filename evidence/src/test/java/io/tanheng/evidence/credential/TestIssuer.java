/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.merkle.Hash;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A certification body of the tests, with a certificate and its status lists. */
final class TestIssuer {

    static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    static final String DID = "did:web:body.example";
    static final String REVOKED = "https://body.example/status/revocation";
    static final String SUSPENDED = "https://body.example/status/suspension";
    static final long INDEX = 94_567;

    final StoredKey stored;
    final IssuerKey key;

    TestIssuer() {
        Validity year = new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
        stored = new KeyMaker(new SecureRandom()).signing("key-1", KeyKind.ED25519, year);
        key = IssuerKey.of(DID, stored);
    }

    DidDocument document() {
        return new DidDocument(DID, List.of(key.method()));
    }

    CredentialTrust trust() {
        return new CredentialTrust(List.of(document()));
    }

    static ConformityCredential certificate() {
        return new ConformityCredential(
                "https://body.example/certificates/2026-0001",
                new Named(DID, "Example Certification Body"),
                "Verified emissions 2024, Plant 1",
                "Reasonable assurance, unmodified opinion.",
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2027-11-01T00:00:00Z"),
                new Named("https://tanheng.example/organisations/north-power", "North Power"),
                new Named("https://tanheng.example/sites/north-power/plant-1", "Plant 1"),
                new Named("https://www.iso.org/standard/66455.html", "ISO 14064-3:2019"),
                new Named(
                        "https://tanheng.example/methodologies/cn-power-ets-2024",
                        "MEE guide for power generation 2024"),
                LocalDate.parse("2026-10-30"),
                List.of(new Performance(
                        new Named(
                                "https://vocabulary.uncefact.org/performance-metric/scope-1-ghg-emissions",
                                "Scope 1 GHG Emissions"),
                        new BigDecimal("2868647.091"),
                        "TNE",
                        Optional.of(new BigDecimal("28686.47")))),
                new EvidenceLink(
                        "https://body.example/certificates/2026-0001", "Certificate", "text/html", Optional.empty()),
                new EvidenceLink(
                        "https://tanheng.example/package.zip",
                        "Evidence package",
                        "application/zip",
                        Optional.of(Hash.of(new byte[32]))),
                List.of(
                        new StatusEntry(StatusPurpose.REVOCATION, REVOKED, INDEX),
                        new StatusEntry(StatusPurpose.SUSPENSION, SUSPENDED, INDEX)));
    }

    String issued() {
        return Credentials.sign(certificate().json(), key).compact();
    }

    String list(String id, StatusPurpose purpose, Set<Long> set) {
        return Credentials.sign(Credentials.statusList(id, DID, purpose, StatusList.of(set), NOW), key)
                .compact();
    }

    /** Both lists, with these certificates revoked and suspended. */
    Map<String, String> lists(Set<Long> revoked, Set<Long> suspended) {
        return Map.of(
                REVOKED, list(REVOKED, StatusPurpose.REVOCATION, revoked),
                SUSPENDED, list(SUSPENDED, StatusPurpose.SUSPENSION, suspended));
    }
}
