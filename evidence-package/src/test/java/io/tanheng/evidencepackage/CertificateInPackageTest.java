/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static io.tanheng.evidencepackage.PackageProblem.CERTIFICATE;
import static io.tanheng.evidencepackage.SampleCertificate.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.keys.Sm2PublicKey;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.evidencepackage.verify.StatementReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate that lies in a package is about what the package is about, or the package does not hold, whoever signs it anew. */
class CertificateInPackageTest {

    private static final BigDecimal GRAM = new BigDecimal("0.000001");
    private static final CertificateFiles FILES = CertificateFiles.OWN;
    private static final SampleSite SITE = SampleSite.books("cn-power-ets-2024", 2024);
    private static final SampleCertificate RIGHT = SampleCertificate.of(SITE.statement(), "2024-0001", 7);

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");

    @BeforeAll
    static void pack() throws IOException {
        whole = new SamplePackage(SITE, folder.resolve("log"))
                .write(folder.resolve("whole.zip"), Optional.empty(), false);
    }

    private static Tampering with(SampleCertificate certificate, Set<Long> revoked) throws IOException {
        Tampering tampering = new Tampering(whole);
        SampleCertificate.files(FILES, certificate.signed(), StatusPurpose.REVOCATION, revoked)
                .forEach(tampering::with);
        return tampering;
    }

    private static StatementReport verify(Tampering tampering) throws IOException {
        return Judged.statement(tampering.signed().write(folder.resolve("next.zip")));
    }

    private static String told(Tampering tampering) throws IOException {
        return verify(tampering).certificate().orElseThrow().en();
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
        assertThat(told(with(RIGHT, Set.of())))
                .contains("2024-0001", SampleCertificate.DID, "it held when the package was made");
        assertThat(told(with(RIGHT, Set.of(7L)))).contains("it was REVOKED");
        assertThat(told(with(RIGHT, Set.of()).without(SampleCertificate.list(FILES, StatusPurpose.REVOCATION))))
                .contains("whether it held is not known");
    }

    @Test
    void oneThatHadRunOutIsToldSoAndTheFiguresStillHold() throws IOException {
        SampleCertificate ended = RIGHT.until(SamplePackage.NOW.minus(Duration.ofDays(1)));
        assertThat(told(with(ended, Set.of()))).contains("2024-0001", "it had run out when the package was made");
    }

    @Test
    void oneGramMoreIsFound() throws IOException {
        refused(with(RIGHT.plus(GRAM), Set.of()), "attests");
    }

    @Test
    void oneOfAnotherSiteIsFound() throws IOException {
        refused(with(RIGHT.about("activity/north-power/plant-9"), Set.of()), "north-power/plant-9");
    }

    @Test
    void oneSignedByAnotherKeyIsFound() throws IOException {
        String signed = RIGHT.signed(SampleCertificate.key()).compact();
        refused(with(RIGHT, Set.of()).with(FILES.credential(), ascii(signed)), FILES.credential());
    }

    @Test
    void aPayloadThatIsNotTheOneThatWasSignedIsFound() throws IOException {
        Tampering tampering = with(RIGHT, Set.of());
        byte[] payload = tampering.bytes(FILES.payload()).clone();
        payload[payload.length - 2]++;
        refused(tampering.with(FILES.payload(), payload), FILES.payload());
    }

    /** With the signature by one key and the other beside it. */
    private static Tampering withSecond(byte[] secret, byte[] beside) throws IOException {
        Tampering tampering = with(RIGHT, Set.of());
        byte[] signature = Sm2Keys.sign(secret, tampering.bytes(FILES.payload()), new SecureRandom());
        return tampering
                .with(FILES.sm2(), signature)
                .with(FILES.sm2Key(), ascii(new Sm2PublicKey(Sm2Keys.publicKey(beside)).pem()));
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
        refused(withSecond(secret, newer), FILES.sm2(), FILES.sm2Key());
        refused(withSecond(secret, secret).with(FILES.sm2Key(), ascii("no key")), FILES.sm2Key(), "PUBLIC KEY");
    }

    @Test
    void aSecondSignatureWithoutItsKeyIsFound() throws IOException {
        byte[] secret = Sm2Keys.newSecret(new SecureRandom());
        Tampering tampering = withSecond(secret, secret).without(FILES.sm2Key());
        PackageRefusal refusal = catchThrowableOfType(PackageRefusal.class, () -> verify(tampering));
        assertThat(refusal.difference().problem()).isEqualTo(PackageProblem.FILE_MISSING);
    }
}
