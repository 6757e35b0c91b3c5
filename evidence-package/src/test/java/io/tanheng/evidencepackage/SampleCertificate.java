/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.credential.ConformityCredential;
import io.tanheng.evidence.credential.Credentials;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.IssuerKey;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Named;
import io.tanheng.evidence.credential.Performance;
import io.tanheng.evidence.credential.StatusEntry;
import io.tanheng.evidence.credential.StatusList;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidencepackage.format.CertificateFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A certificate of a body that exists for a test.
 *
 * @param facility what follows the body's address and a slash
 * @param index its bit in the body's lists
 */
record SampleCertificate(String id, String facility, String period, List<BigDecimal> totals, Instant until, int index) {

    static final String DID = "did:web:body.example";

    /** Of the package a certificate was granted on. */
    static final String PACKAGE = Sha256.of(new byte[] {7});

    private static final String BODY = "https://body.example";
    private static final IssuerKey KEY = key();

    /** A key as the body's is, which is not the body's. */
    static IssuerKey key() {
        return IssuerKey.of(
                DID,
                new KeyMaker(new SecureRandom())
                        .signing("key-1", KeyKind.ED25519, Validity.tenYearsFrom(SamplePackage.NOW)));
    }

    /** The one a statement deserves. */
    static SampleCertificate of(StatementEvent statement, String id, int index) {
        return new SampleCertificate(
                id,
                "activity/" + statement.site().key(),
                statement.period().code(),
                statement.totals().stream()
                        .map(StatementTotal::value)
                        .flatMap(Optional::stream)
                        .map(Performance::toTheGram)
                        .toList(),
                SamplePackage.NOW.plus(Duration.ofDays(300)),
                index);
    }

    SampleCertificate plus(BigDecimal more) {
        return new SampleCertificate(
                id, facility, period, totals.stream().map(more::add).toList(), until, index);
    }

    SampleCertificate about(String other) {
        return new SampleCertificate(id, other, period, totals, until, index);
    }

    SampleCertificate until(Instant end) {
        return new SampleCertificate(id, facility, period, totals, end, index);
    }

    Jws signed() {
        return signed(KEY);
    }

    Jws signed(IssuerKey key) {
        return Credentials.sign(credential().json(), key);
    }

    /** As an inventory names one that was signed. */
    InventorySite.Certified named(Jws signed) {
        return new InventorySite.Certified(id, Sha256.of(ascii(signed.compact())));
    }

    /** The files of one that was signed, as the body published its lists. */
    static Map<String, byte[]> files(CertificateFiles names, Jws signed, StatusPurpose purpose, Set<Long> set) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(names.credential(), ascii(signed.compact()));
        files.put(names.payload(), signed.payload());
        files.put(names.issuer(), CanonicalJson.write(new DidDocument(DID, List.of(KEY.method())).json()));
        for (StatusPurpose each : StatusPurpose.values()) {
            StatusList list = StatusList.of(each == purpose ? set : Set.of());
            files.put(
                    list(names, each),
                    ascii(Credentials.sign(
                                    Credentials.statusList(address(each), DID, each, list, SamplePackage.NOW), KEY)
                            .compact()));
        }
        return files;
    }

    static String list(CertificateFiles names, StatusPurpose purpose) {
        return names.statusLists() + purpose.word() + ".jwt";
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String address(StatusPurpose purpose) {
        return BODY + "/status/" + purpose.word();
    }

    private ConformityCredential credential() {
        String page = BODY + "/certificates/" + id;
        return new ConformityCredential(
                page,
                new Named(DID, "Example Certification Body"),
                "Verified emissions, " + period,
                "Reasonable assurance.",
                SamplePackage.NOW.minus(Duration.ofDays(2)),
                until,
                new Named(BODY + "/organisations/o", "O"),
                new Named(BODY + "/" + facility, "Plant"),
                new Named("https://www.iso.org/standard/66455.html", "ISO 14064-3:2019"),
                new Named(BODY + "/methodologies/m", "M"),
                LocalDate.parse("2025-01-18"),
                totals.stream()
                        .map(total -> new Performance(new Named("urn:total", "Total"), total, "TNE", Optional.empty()))
                        .toList(),
                new EvidenceLink(page, "Certificate", "text/html", Optional.empty()),
                new EvidenceLink(
                        page + "/package", "Evidence package", "application/zip", Optional.of(Hash.ofHex(PACKAGE))),
                List.of(
                        new StatusEntry(StatusPurpose.REVOCATION, address(StatusPurpose.REVOCATION), index),
                        new StatusEntry(StatusPurpose.SUSPENSION, address(StatusPurpose.SUSPENSION), index)));
    }
}
