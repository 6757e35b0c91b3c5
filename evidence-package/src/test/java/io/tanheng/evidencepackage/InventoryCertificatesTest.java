/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static io.tanheng.evidencepackage.PackageProblem.CERTIFICATE;
import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;
import static io.tanheng.evidencepackage.PackageProblem.FILE_MISSING;
import static io.tanheng.evidencepackage.PackageProblem.PROOF;
import static io.tanheng.evidencepackage.SampleInventory.CEMENT;
import static io.tanheng.evidencepackage.SampleInventory.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.verify.InventoryReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inventory stands on the certificates of its sites: each is the one it names, about its site, and told with how it stood. */
class InventoryCertificatesTest {

    private static final BigDecimal GRAM = new BigDecimal("0.000001");
    private static final SampleCertificate STATION =
            SampleCertificate.of(SampleInventory.statement(POWER), "2024-0001", 7);
    private static final SampleCertificate WORKS =
            SampleCertificate.of(SampleInventory.statement(CEMENT), "2024-0002", 8);
    private static final Jws STATION_SIGNED = STATION.signed();
    private static final Jws WORKS_SIGNED = WORKS.signed();
    private static final CertificateFiles STATION_FILES = CertificateFiles.ofBasis("2024-0001");
    private static final CertificateFiles WORKS_FILES = CertificateFiles.ofBasis("2024-0002");

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");
    private static SampleCertificate deserved = STATION;

    @BeforeAll
    static void pack() throws IOException {
        SampleInventory sample = sample(WORKS, WORKS_SIGNED, "log");
        deserved = sample.deserved();
        whole = sample.write(folder.resolve("whole.zip"));
    }

    /** An inventory that names the right certificate of the power station, and one for the cement works. */
    private static SampleInventory sample(SampleCertificate works, Jws signed, String log) {
        return new SampleInventory(
                        Map.of(POWER, STATION.named(STATION_SIGNED), CEMENT, works.named(signed)), folder.resolve(log))
                .with(STATION_FILES, STATION_SIGNED)
                .with(CertificateFiles.ofBasis(works.id()), signed);
    }

    private static InventoryReport verify(Tampering tampering) throws IOException {
        return Judged.inventory(tampering.signed().write(folder.resolve("next.zip")));
    }

    private static Difference difference(Tampering tampering) throws IOException {
        return Judged.difference(tampering.signed().write(folder.resolve("next.zip")));
    }

    private static Tampering lists(StatusPurpose purpose, long set) throws IOException {
        return with(WORKS_FILES, WORKS_SIGNED, purpose, Set.of(set));
    }

    private static Tampering with(CertificateFiles files, Jws signed, StatusPurpose purpose, Set<Long> set)
            throws IOException {
        Tampering tampering = new Tampering(whole);
        SampleCertificate.files(files, signed, purpose, set).forEach(tampering::with);
        return tampering;
    }

    @Test
    void certificatesThatHeldAreToldSiteBySite() throws IOException {
        InventoryReport report = Judged.inventory(whole);
        assertThat(report.held()).isEqualTo(2);
        assertThat(report.proofs()).isEqualTo(5);
        assertThat(report.certificate()).isEmpty();
        assertThat(report.basis().get(0).en())
                .startsWith("north-power/plant-1: Certificate https://body.example/certificates/2024-0001")
                .endsWith("it held when the package was made.");
        assertThat(report.basis().get(1).zh())
                .startsWith("north-power/works-2：证书")
                .contains("有效");
        assertThat(report.line().en()).contains("certificates that held: 2 of 2");
    }

    @Test
    void wherePackagesWithTheHoursAreIsSaidWithTheirDigest() throws IOException {
        assertThat(Judged.inventory(whole).notes())
                .anyMatch(note -> note.en()
                        .endsWith(
                                "of certificate 2024-0002: https://body.example/certificates/2024-0002/package, SHA-256 "
                                        + SampleCertificate.PACKAGE + "."));
    }

    @Test
    void oneThatWasRevokedOrSuspendedIsToldPlainly() throws IOException {
        InventoryReport revoked = verify(lists(StatusPurpose.REVOCATION, 8));
        assertThat(revoked.basis().get(1).en()).contains("it was REVOKED when the package was made");
        assertThat(revoked.line().en()).contains("certificates that held: 1 of 2");
        InventoryReport suspended = verify(lists(StatusPurpose.SUSPENSION, 8));
        assertThat(suspended.basis().get(1).en()).contains("it was SUSPENDED");
        assertThat(suspended.held()).isEqualTo(1);
        assertThat(verify(lists(StatusPurpose.REVOCATION, 9)).held())
                .as("the bit of another")
                .isEqualTo(2);
    }

    @Test
    void aCertificateThatIsMissingIsToldAndCountsAsNone() throws IOException {
        Tampering tampering = new Tampering(whole);
        tampering.names().stream()
                .filter(name -> name.startsWith(WORKS_FILES.folder()))
                .toList()
                .forEach(tampering::without);
        InventoryReport report = verify(tampering);
        assertThat(report.basis().get(1).en())
                .contains("north-power/works-2", "2024-0002 was issued", "is MISSING here");
        assertThat(report.held()).isEqualTo(1);
        assertThat(report.notes()).anyMatch(note -> note.en().contains("the hours of north-power/works-2"));
    }

    @Test
    void oneWithoutTheDocumentOfItsIssuerIsRefused() throws IOException {
        assertThat(difference(new Tampering(whole).without(WORKS_FILES.issuer()))
                        .problem())
                .isEqualTo(FILE_MISSING);
    }

    @Test
    void aCertificateThatWasPutInThePlaceOfTheNamedOneIsFound() throws IOException {
        Difference other = difference(with(WORKS_FILES, STATION_SIGNED, StatusPurpose.REVOCATION, Set.of()));
        assertThat(other.problem()).isEqualTo(CERTIFICATE);
        assertThat(other.file()).isEqualTo(WORKS_FILES.credential());
        SampleCertificate later = WORKS.until(SamplePackage.NOW.plusSeconds(1000));
        Difference again = difference(with(WORKS_FILES, later.signed(), StatusPurpose.REVOCATION, Set.of()));
        assertThat(again.problem()).isEqualTo(CERTIFICATE);
        assertThat(again.field()).contains("SHA-256");
        assertThat(again.recomputed()).contains(WORKS.named(WORKS_SIGNED).credentialDigest());
    }

    @Test
    void aNamedCertificateOfAnotherSiteIsRefused() throws IOException {
        SampleCertificate foreign = WORKS.about("activity/north-power/plant-9");
        Jws signed = foreign.signed();
        Difference found = Judged.difference(sample(foreign, signed, "foreign").write(folder.resolve("foreign.zip")));
        assertThat(found.problem()).isEqualTo(CERTIFICATE);
        assertThat(found.sentence().en()).contains("north-power/plant-9", "north-power/works-2");
    }

    @Test
    void aNamedCertificateOfOneGramMoreIsRefused() throws IOException {
        SampleCertificate more = WORKS.plus(GRAM);
        Jws signed = more.signed();
        Difference found = Judged.difference(sample(more, signed, "more").write(folder.resolve("more.zip")));
        assertThat(found.problem()).isEqualTo(CERTIFICATE);
        assertThat(found.sentence().en()).contains("attests");
    }

    @Test
    void aCertificateNobodyLoggedIsRefused() throws IOException {
        Tampering tampering = new Tampering(whole);
        Difference found = difference(tampering.with(
                Names.certificateProof("2024-0002"), tampering.bytes(Names.certificateProof("2024-0001"))));
        assertThat(found.problem()).isEqualTo(PROOF);
        assertThat(found.file()).isEqualTo("certificates/2024-0002.tlog-proof");
    }

    @Test
    void aCertificateTheInventoryDoesNotNameIsRefused() throws IOException {
        Difference found = difference(
                with(CertificateFiles.ofBasis("2024-0003"), WORKS_SIGNED, StatusPurpose.REVOCATION, Set.of()));
        assertThat(found.problem()).isEqualTo(CONTENT_MALFORMED);
        assertThat(found.file()).startsWith("certificates/2024-0003/");
    }

    @Test
    void theInventorysOwnCertificateAttestsItsTotalToTheGram() throws IOException {
        InventoryReport report =
                verify(with(CertificateFiles.OWN, deserved.signed(), StatusPurpose.REVOCATION, Set.of()));
        assertThat(report.certificate().orElseThrow().en()).contains("2024-0100", "it held when the package was made");
        Difference more = difference(
                with(CertificateFiles.OWN, deserved.plus(GRAM).signed(), StatusPurpose.REVOCATION, Set.of()));
        assertThat(more.sentence().en()).contains("it attests", "where the inventory comes to");
        for (String address : new String[] {"inventories/south-power", "activity/north-power"}) {
            Difference other = difference(
                    with(CertificateFiles.OWN, deserved.about(address).signed(), StatusPurpose.REVOCATION, Set.of()));
            assertThat(other.problem()).isEqualTo(CERTIFICATE);
            assertThat(other.sentence().en()).contains("inventories/north-power");
        }
    }
}
