/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static io.tanheng.evidencepackage.PackageProblem.CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.contracts.statements.StatementEvent;
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
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.keys.Sm2PublicKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate that lies in a package is about what the package is about, or the package does not hold, whoever signs it anew. */
class CertificateInPackageTest {

    private static final String DID = "did:web:body.example";
    private static final String BODY = "https://body.example";
    private static final String REVOKED = BODY + "/status/revocation";
    private static final BigDecimal GRAM = new BigDecimal("0.000001");

    private static final IssuerKey KEY = IssuerKey.of(
            DID,
            new KeyMaker(new SecureRandom())
                    .signing("key-1", KeyKind.ED25519, Validity.tenYearsFrom(SamplePackage.NOW)));
    private static final SampleSite SITE = SampleSite.books("cn-power-ets-2024", 2024);

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");

    @BeforeAll
    static void pack() throws IOException {
        whole = new SamplePackage(SITE, folder.resolve("log"))
                .write(folder.resolve("whole.zip"), Optional.empty(), false);
    }

    private static ConformityCredential certificate(String site, BigDecimal more) {
        return certificate(site, more, SamplePackage.NOW.plus(Duration.ofDays(300)));
    }

    private static ConformityCredential certificate(String site, BigDecimal more, Instant until) {
        StatementEvent statement = SITE.statement();
        String id = BODY + "/certificates/2024-0001";
        return new ConformityCredential(
                id,
                new Named(DID, "Example Certification Body"),
                "Verified emissions, " + statement.period().code(),
                "Reasonable assurance.",
                SamplePackage.NOW.minus(Duration.ofDays(2)),
                until,
                new Named(BODY + "/organisations/o", "O"),
                new Named(BODY + "/activity/" + site, "Plant"),
                new Named("https://www.iso.org/standard/66455.html", "ISO 14064-3:2019"),
                new Named(BODY + "/methodologies/m", "M"),
                LocalDate.parse("2025-01-18"),
                statement.totals().stream()
                        .flatMap(total -> total.value().stream())
                        .map(value -> new Performance(
                                new Named("urn:total", "Total"),
                                value.setScale(6, RoundingMode.HALF_UP).add(more),
                                "TNE",
                                Optional.empty()))
                        .toList(),
                new EvidenceLink(id, "Certificate", "text/html", Optional.empty()),
                new EvidenceLink(id + "/package", "Evidence package", "application/zip", Optional.empty()),
                List.of(new StatusEntry(StatusPurpose.REVOCATION, REVOKED, 7)));
    }

    private static ConformityCredential right() {
        return certificate(SITE.statement().site().key(), BigDecimal.ZERO);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Tampering with(ConformityCredential certificate, Set<Long> revoked) throws IOException {
        Jws signed = Credentials.sign(certificate.json(), KEY);
        String list = Credentials.sign(
                        Credentials.statusList(
                                REVOKED, DID, StatusPurpose.REVOCATION, StatusList.of(revoked), SamplePackage.NOW),
                        KEY)
                .compact();
        return new Tampering(whole)
                .with(Names.CERTIFICATE, ascii(signed.compact()))
                .with(Names.CERTIFICATE_PAYLOAD, signed.payload())
                .with(Names.ISSUER, CanonicalJson.write(new DidDocument(DID, List.of(KEY.method())).json()))
                .with(Names.STATUS_LISTS + "revocation.jwt", ascii(list));
    }

    private static Report verify(Tampering tampering) throws IOException {
        return PackageVerifier.verify(tampering.signed().write(folder.resolve("next.zip")), Believed.NOTHING);
    }

    private static void refused(Tampering tampering, String... words) {
        PackageRefusal refusal = catchThrowableOfType(PackageRefusal.class, () -> verify(tampering));
        assertThat(refusal.difference().problem()).isEqualTo(CERTIFICATE);
        assertThat(refusal.difference().toString()).contains(List.of(words));
    }

    @Test
    void aPackageWithoutACertificateSaysNothingOfOne() throws IOException {
        assertThat(verify(new Tampering(whole)).certificate()).isEmpty();
    }

    @Test
    void aRightOneIsToldWithHowItStood() throws IOException {
        assertThat(verify(with(right(), Set.of())).certificate().orElseThrow().en())
                .contains("2024-0001", DID, "it held when the package was made");
        assertThat(verify(with(right(), Set.of(7L))).certificate().orElseThrow().en())
                .contains("it was REVOKED");
        assertThat(verify(with(right(), Set.of()).without(Names.STATUS_LISTS + "revocation.jwt"))
                        .certificate()
                        .orElseThrow()
                        .en())
                .contains("whether it held is not known");
    }

    @Test
    void oneThatHadRunOutIsToldSoAndTheFiguresStillHold() throws IOException {
        ConformityCredential ended = certificate(
                SITE.statement().site().key(), BigDecimal.ZERO, SamplePackage.NOW.minus(Duration.ofDays(1)));
        assertThat(verify(with(ended, Set.of())).certificate().orElseThrow().en())
                .contains("2024-0001", "it had run out when the package was made");
    }

    @Test
    void oneGramMoreIsFound() throws IOException {
        refused(with(certificate(SITE.statement().site().key(), GRAM), Set.of()), "attests");
    }

    @Test
    void oneOfAnotherSiteIsFound() throws IOException {
        refused(with(certificate("north-power/plant-9", BigDecimal.ZERO), Set.of()), "north-power/plant-9");
    }

    @Test
    void oneSignedByAnotherKeyIsFound() throws IOException {
        IssuerKey other = IssuerKey.of(
                DID,
                new KeyMaker(new SecureRandom())
                        .signing("key-1", KeyKind.ED25519, Validity.tenYearsFrom(SamplePackage.NOW)));
        Jws signed = Credentials.sign(right().json(), other);
        refused(with(right(), Set.of()).with(Names.CERTIFICATE, ascii(signed.compact())), Names.CERTIFICATE);
    }

    @Test
    void aPayloadThatIsNotTheOneThatWasSignedIsFound() throws IOException {
        Tampering tampering = with(right(), Set.of());
        byte[] payload = tampering.bytes(Names.CERTIFICATE_PAYLOAD).clone();
        payload[payload.length - 2]++;
        refused(tampering.with(Names.CERTIFICATE_PAYLOAD, payload), Names.CERTIFICATE_PAYLOAD);
    }

    /** With the signature by one key and the other beside it. */
    private static Tampering withSecond(byte[] secret, byte[] beside) throws IOException {
        Tampering tampering = with(right(), Set.of());
        byte[] signature = Sm2Keys.sign(secret, tampering.bytes(Names.CERTIFICATE_PAYLOAD), new SecureRandom());
        return tampering
                .with(Names.CERTIFICATE_SM2, signature)
                .with(Names.CERTIFICATE_SM2_KEY, ascii(new Sm2PublicKey(Sm2Keys.publicKey(beside)).pem()));
    }

    @Test
    void theSecondSignatureIsJudgedByTheKeyBesideIt() throws IOException {
        byte[] secret = Sm2Keys.newSecret(new SecureRandom());
        assertThat(verify(withSecond(secret, secret))
                        .certificate()
                        .orElseThrow()
                        .en())
                .contains("certificate/did.json, certificate/sm2.pem");

        byte[] newer = Sm2Keys.newSecret(new SecureRandom());
        refused(withSecond(secret, newer), Names.CERTIFICATE_SM2, Names.CERTIFICATE_SM2_KEY);
        refused(
                withSecond(secret, secret).with(Names.CERTIFICATE_SM2_KEY, ascii("no key")),
                Names.CERTIFICATE_SM2_KEY,
                "PUBLIC KEY");
    }

    @Test
    void aSecondSignatureWithoutItsKeyIsFound() throws IOException {
        byte[] secret = Sm2Keys.newSecret(new SecureRandom());
        Tampering tampering = withSecond(secret, secret).without(Names.CERTIFICATE_SM2_KEY);
        PackageRefusal refusal = catchThrowableOfType(PackageRefusal.class, () -> verify(tampering));
        assertThat(refusal.difference().problem()).isEqualTo(PackageProblem.FILE_MISSING);
    }
}
