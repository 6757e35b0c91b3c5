/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidencepackage.SampleStack;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.StatementReport;
import io.tanheng.reporting.MeasuredStatement;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Topics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A stranger takes a statement home out of the running service, and checks every figure of it with nothing of ours but the file. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class EvidencePackageTest {

    private static final Instant MARCH = Instant.parse("2024-02-29T16:00:00Z");

    private static SampleStack stack(String site) {
        return new SampleStack(new SiteId("north-power", site), "stack-1");
    }

    private static List<HourEvent> hours(SampleStack stack) {
        return IntStream.range(0, 48)
                .mapToObj(hour -> stack.hour(MARCH.plusSeconds(3600L * hour)))
                .toList();
    }

    private static String packed(SampleStack stack, List<HourEvent> hours, StatementEvent statement) {
        Given.hours(stack.registration(), hours);
        try (Topics topics = new Topics()) {
            topics.send(statement);
        }
        String address = "/api/v1/statements/" + statement.site().key() + "/"
                + statement.period().code() + "/package";
        await().until(() -> given().get(address).statusCode() != 404);
        return address;
    }

    private static StatementReport verify(Response answer, Believed believed) throws IOException {
        answer.then().statusCode(200).contentType("application/zip");
        Path file = Files.write(Files.createTempFile("package", ".zip"), answer.asByteArray());
        try {
            return (StatementReport) PackageVerifier.verify(file, believed);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void thePackageHoldsOfflineByTheKeysOfTheLog() throws IOException {
        SampleStack stack = stack("taken-home");
        List<HourEvent> hours = hours(stack);
        String address = packed(stack, hours, MeasuredStatement.of(stack.registration(), hours));
        List<String> keys = given().get("/api/v1/log").jsonPath().getList("keys");
        Believed operator = new Believed(keys.stream().map(VerifierKey::parse).toList(), Optional.empty(), List.of());
        StatementReport report = verify(given().get(address + "?verifier=false"), operator);
        assertThat(report.hours()).isEqualTo(48);
        assertThat(report.figures()).isGreaterThan(100);
        assertThat(report.steps()).isGreaterThan(10);
        assertThat(report.vouched()).isTrue();
        assertThat(report.keys()).as("Ed25519 and SM2").hasSize(2);
        assertThat(report.blocks()).isZero();
        StatementReport sampled = verify(given().get(address + "?sample=5&seed=dice-4"), Believed.NOTHING);
        assertThat(sampled.blocks()).isEqualTo(5);
        StatementReport whole = verify(given().get(address + "?originals=true&sample="), Believed.NOTHING);
        assertThat(whole.blocks()).isEqualTo(48);
    }

    @Test
    void thePackageHasTheReportInBothLanguagesWithItsOwnCheckpoint() throws IOException {
        SampleStack stack = stack("printed-too");
        List<HourEvent> hours = hours(stack);
        String address = packed(stack, hours, MeasuredStatement.of(stack.registration(), hours));
        byte[] zip = given().get(address + "?verifier=false").asByteArray();
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        String checkpoint = new String(file(files, "log/checkpoint"), StandardCharsets.UTF_8);
        String root = checkpoint.lines().skip(2).findFirst().orElse("");
        assertThat(text(file(files, "report.en.pdf"))).contains(root, "Evidence and how to check it");
        assertThat(text(file(files, "report.zh.pdf"))).contains(root, "证据与核验方法");
        assertThat(new String(file(files, "manifest.json"), StandardCharsets.UTF_8))
                .contains("report.en.pdf", "report.zh.pdf");
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theHoursAreThoseTheStatementAddedUpAlsoWhenOneWasCorrectedSince() throws IOException {
        SampleStack stack = stack("corrected-since");
        List<HourEvent> first = hours(stack);
        StatementEvent statement = MeasuredStatement.of(stack.registration(), first);
        // sealed long after the statement was made
        HourEvent late = stack.corrected(MARCH);
        String address =
                packed(stack, Stream.concat(first.stream(), Stream.of(late)).toList(), statement);
        StatementReport report = verify(given().get(address), Believed.NOTHING);
        assertThat(report.hours()).isEqualTo(48);
    }

    @Test
    void aStatementWhoseHoursAreOthersIsNotPackedAndSaysWhichMonthDiffers() {
        SampleStack stack = stack("one-missing");
        List<HourEvent> hours = hours(stack);
        String address = packed(stack, hours.subList(1, 48), MeasuredStatement.of(stack.registration(), hours));
        given().get(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("package-hours-differ"))
                .body("detail", containsString("stacks/stack-1/2024-03"));
    }

    @Test
    void whatCannotBeDrawnIsSaidSo() {
        SampleStack stack = stack("drawn-wrong");
        List<HourEvent> hours = hours(stack);
        String address = packed(stack, hours, MeasuredStatement.of(stack.registration(), hours));
        given().get(address + "?sample=0").then().statusCode(400).body("code", equalTo("number-not-readable"));
        given().get(address + "?sample=3&seed=a%20b").then().statusCode(400).body("code", equalTo("seed-not-readable"));
        given().get(address + "?originals=perhaps")
                .then()
                .statusCode(400)
                .body("code", equalTo("yes-or-no-not-readable"));
        given().get(address + "?version=9").then().statusCode(404).body("code", equalTo("statement-version-unknown"));
    }
}
