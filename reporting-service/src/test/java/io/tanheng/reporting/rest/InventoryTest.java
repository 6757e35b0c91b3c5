/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static io.tanheng.reporting.rest.Certifying.DECIDER;
import static io.tanheng.reporting.rest.Certifying.OPERATOR;
import static io.tanheng.reporting.rest.Certifying.certified;
import static io.tanheng.reporting.rest.Certifying.claim;
import static io.tanheng.reporting.rest.Certifying.decide;
import static io.tanheng.reporting.rest.Certifying.done;
import static io.tanheng.reporting.rest.Certifying.itsPackageIsTheOneItNames;
import static io.tanheng.reporting.rest.Certifying.judged;
import static io.tanheng.reporting.rest.Certifying.page;
import static io.tanheng.reporting.rest.Certifying.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.InventoryReport;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.print.PdfJudge;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Inventories of organisations: what they add up, and how their certificates rest on those of the sites. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class InventoryTest {

    private static Statements site(String organisation, String site, String methodology) {
        return new Statements(
                new SiteId(organisation, site),
                new LocalText("The " + site, "厂区 " + site),
                methodology,
                Optional.empty());
    }

    private static ValidatableResponse make(String organisation) {
        return make(organisation, "All plants, for the ministry.");
    }

    private static ValidatableResponse make(String organisation, String text) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"person": "%s", "organisation": "%s", "period": "2024",
                         "boundary": {"approach": "OPERATIONAL_CONTROL", "text": "%s", "exclusions": "", "baseYear": 2020}}""".formatted(OPERATOR, organisation, text))
                .post("/api/v1/inventories")
                .then();
    }

    /** The version is in the log, without which it cannot be packed. */
    private static void logged(String organisation, int version) {
        await().until(() -> given().get("/api/v1/inventories/" + organisation + "/2024/proof?version=" + version)
                        .statusCode()
                == 200);
    }

    private static ValidatableResponse claimInventory(String organisation, int version) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"person": "%s", "act": {"kind": "claim-inventory", "organisation": "%s", "period": "2024",
                         "version": %d, "assurance": "LIMITED", "materialityPercent": 5, "text": ""}}""".formatted(OPERATOR, organisation, version))
                .post("/api/v1/engagements")
                .then();
    }

    private static BigDecimal total(StatementEvent... statements) {
        return Stream.of(statements)
                .map(statement -> statement.totals().get(0))
                .map(StatementTotal::value)
                .map(Optional::orElseThrow)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static InventoryReport packed(Path folder, String organisation) throws IOException {
        byte[] zip = given().get("/api/v1/inventories/" + organisation + "/2024/package?version=2&verifier=false")
                .asByteArray();
        Path file = Files.write(folder.resolve("inventory.zip"), zip);
        return (InventoryReport) PackageVerifier.verify(file, Believed.NOTHING);
    }

    @Test
    void aCertificateOfAnInventoryRestsOnThoseOfItsSitesAndFallsWithThem(@TempDir Path folder) throws Exception {
        StatementEvent power =
                site("inventory-group", "power", "cn-power-ets-2024").whole(Statements.ofYear());
        StatementEvent cement =
                site("inventory-group", "works", "cn-cement-ets-2024").whole(Statements.ofYear());
        send(power);
        send(cement);
        make("inventory-group").statusCode(201).body("version", equalTo(1)).body("sites", hasSize(2));
        make("inventory-group").statusCode(200).body("version", equalTo(1));
        claimInventory("inventory-group", 1)
                .statusCode(409)
                .body("code", equalTo("basis-not-certified"))
                .body("detail", containsString("inventory-group/power"));

        String basis = claim(power.site(), 1);
        String ofPower = certified(basis);
        String ofWorks = certified(claim(cement.site(), 1));
        make("inventory-group")
                .statusCode(201)
                .body("version", equalTo(2))
                .body("sites.certificate.id", contains(ofPower, ofWorks));
        logged("inventory-group", 2);
        String engagement = claimInventory("inventory-group", 2)
                .statusCode(201)
                .body("organisation", equalTo("inventory-group"))
                .body("tonnes", equalTo(total(power, cement).floatValue()))
                .extract()
                .header("Location");
        String derived = certified(engagement);

        assertThat(judged(derived).standing()).isEqualTo(Standing.HOLDS);
        itsPackageIsTheOneItNames(derived);
        assertThat(packed(folder, "inventory-group")).satisfies(report -> {
            assertThat(report.held()).isEqualTo(2);
            assertThat(report.certificate().orElseThrow().en()).contains(derived, "it held when the package was made");
        });
        page(derived).body(containsString("/certificates/" + ofPower)).body(containsString("Rests on"));
        page(ofPower).body(containsString("/certificates/" + derived));

        done(basis, DECIDER, "{\"kind\": \"suspend\", \"text\": \"A question.\"}");
        assertThat(judged(derived).standing()).isEqualTo(Standing.SUSPENDED);
        decide(engagement, DECIDER, "{\"kind\": \"reinstate\", \"text\": \"Too early.\"}")
                .statusCode(409)
                .body("code", equalTo("basis-not-certified"));
        done(basis, DECIDER, "{\"kind\": \"reinstate\", \"text\": \"Answered.\"}");
        assertThat(judged(derived).standing())
                .as("the body looks at each itself")
                .isEqualTo(Standing.SUSPENDED);
        done(engagement, DECIDER, "{\"kind\": \"reinstate\", \"text\": \"Looked at.\"}");
        assertThat(judged(derived).standing()).isEqualTo(Standing.HOLDS);

        done(basis, DECIDER, "{\"kind\": \"revoke\", \"text\": \"Wrong.\"}");
        assertThat(judged(derived).standing()).isEqualTo(Standing.REVOKED);
        assertThat(packed(folder, "inventory-group").held()).isEqualTo(1);
        given().get(engagement)
                .then()
                .body("phase", equalTo("REVOKED"))
                .body("decisions[-1].act.text", containsString(ofPower));
    }

    @Test
    void aNewVersionWithOtherFiguresFlagsTheCertificateOfTheOneBefore() {
        Statements site = site("flagged-group", "power", "cn-power-ets-2024");
        StatementEvent first = site.without(Statements.ofYear(), "coal", YearMonth.of(2024, 2));
        send(first);
        make("flagged-group").statusCode(201);
        given().header("Accept-Language", "en")
                .get("/inventories/flagged-group/2024")
                .then()
                .statusCode(200)
                .body(containsString("There is no total while a site has none"));
        StatementEvent whole = site.after(first);
        send(whole);
        String ofSite = certified(claim(whole.site(), 2));
        make("flagged-group").statusCode(201).body("version", equalTo(2));
        logged("flagged-group", 2);
        String ofInventory = certified(
                claimInventory("flagged-group", 2).statusCode(201).extract().header("Location"));
        StatementEvent late = site.afterWithout(whole, "coal", YearMonth.of(2024, 3));
        send(late);
        make("flagged-group").statusCode(200).body("version", equalTo(2));
        String corrected = given().get("/api/v1/engagements")
                .path("find { it.certificate == '" + ofSite + "' }.number")
                .toString();
        done("/api/v1/engagements/" + corrected, DECIDER, "{\"kind\": \"revoke\", \"text\": \"Late data.\"}");

        make("flagged-group").statusCode(201).body("version", equalTo(3));

        page(ofInventory).body(containsString("revoked"));
        given().header("Accept-Language", "zh")
                .get("/inventories/flagged-group/2024?version=2")
                .then()
                .statusCode(200)
                .body(containsString("已有更新版本：3"));
    }

    @Test
    void peopleWhoAddUpAtTheSameTimeEachGetAVersionOfTheirOwn() {
        send(site("busy-group", "power", "cn-power-ets-2024").whole(Statements.ofYear()));
        List<CompletableFuture<Integer>> makers = IntStream.range(0, 6)
                .mapToObj(
                        one -> CompletableFuture.supplyAsync(() -> make("busy-group", "Plants as seen by person " + one)
                                .statusCode(201)
                                .extract()
                                .<Integer>path("version")))
                .toList();
        assertThat(makers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatCannotBeAddedUpIsSaidSo() {
        make("nobody-group").statusCode(409).body("code", equalTo("inventory-empty"));
        given().get("/api/v1/inventories/nobody-group/2024")
                .then()
                .statusCode(404)
                .body("code", equalTo("inventory-unknown"));
        given().get("/inventories/nobody-group/2024").then().statusCode(404);
        claimInventory("nobody-group", 1).statusCode(404).body("code", equalTo("statement-unknown"));
        given().contentType(ContentType.JSON)
                .body("""
                        {"person": " ", "organisation": "x", "period": "2024",
                         "boundary": {"approach": "OPERATIONAL_CONTROL", "text": "", "exclusions": ""}}""")
                .post("/api/v1/inventories")
                .then()
                .statusCode(400)
                .body("code", equalTo("inventory-unsigned"));
    }

    @Test
    void anInventoryIsMadeByFormAndItsTableIsTheSameAsAFile() {
        StatementEvent statement =
                site("form-group", "power", "cn-power-ets-2024").whole(Statements.ofYear());
        send(statement);
        given().redirects()
                .follow(false)
                .formParams(
                        "of", "form-group/2024",
                        "approach", "FINANCIAL_CONTROL",
                        "text", "One plant.",
                        "exclusions", "Offices: below one tonne.",
                        "baseYear", "",
                        "person", OPERATOR)
                .post("/inventories")
                .then()
                .statusCode(303)
                .header("Location", containsString("/inventories/form-group/2024"));
        String csv =
                given().get("/api/v1/inventories/form-group/2024?format=csv").asString();
        String shown = csv.lines().skip(1).findFirst().orElseThrow();
        assertThat(shown).contains("form-group,2024,1");
        given().header("Accept-Language", "en")
                .get("/inventories/form-group/2024")
                .then()
                .body(containsString("Offices: below one tonne."))
                .body(containsString("financial control"))
                .body(containsString("value=\"" + total(statement).toPlainString() + "\""));
        for (Language language : Language.values()) {
            byte[] pdf = given().get("/api/v1/inventories/form-group/2024/report?language=" + language.code())
                    .asByteArray();
            assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(PdfJudge.text(pdf))
                    .contains("Offices: below one tonne.", "cn-power-ets-2024", statement.contentDigest());
        }
        given().formParams("of", "form-group/2024", "approach", "FINANCIAL_CONTROL", "text", "", "person", OPERATOR)
                .post("/inventories")
                .then()
                .statusCode(409)
                .body(containsString("role=\"alert\""));
    }
}
