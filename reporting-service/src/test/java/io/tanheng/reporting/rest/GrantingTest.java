/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static io.tanheng.reporting.rest.Certifying.DECIDER;
import static io.tanheng.reporting.rest.Certifying.GRANTED;
import static io.tanheng.reporting.rest.Certifying.certified;
import static io.tanheng.reporting.rest.Certifying.claim;
import static io.tanheng.reporting.rest.Certifying.corrects;
import static io.tanheng.reporting.rest.Certifying.decide;
import static io.tanheng.reporting.rest.Certifying.done;
import static io.tanheng.reporting.rest.Certifying.judged;
import static io.tanheng.reporting.rest.Certifying.reviewed;
import static io.tanheng.reporting.rest.Certifying.send;
import static io.tanheng.reporting.rest.Certifying.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What granting rests on, replaces, and says where something is not there. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class GrantingTest {

    @Test
    void aCorrectedCertificateTakesThePlaceOfTheOldOne() {
        Statements site = site("corrected-power");
        StatementEvent first = site.whole(Statements.ofYear());
        send(first);
        String old = certified(claim("corrected-power", 1));
        send(site.after(first));
        given().contentType(ContentType.JSON)
                .body(corrects("corrected-power", 2, "2024-none"))
                .post("/api/v1/engagements")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-correct"));
        String engagement = given().contentType(ContentType.JSON)
                .body(corrects("corrected-power", 2, old))
                .post("/api/v1/engagements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        String replacing = certified(engagement);

        assertThat(judged(old).standing()).isEqualTo(Standing.REVOKED);
        assertThat(judged(replacing).standing()).isEqualTo(Standing.HOLDS);
    }

    @Test
    void nothingIsGrantedOnEvidenceThatCannotBePacked() {
        send(site("hourless-power", Optional.of("stack-1")).whole(Statements.ofYear()));
        String engagement = claim("hourless-power", 1);
        reviewed(engagement);

        decide(engagement, DECIDER, GRANTED)
                .statusCode(409)
                .body("code", equalTo("evidence-not-packable"))
                .body("detail", containsString("stack-1"));

        given().get(engagement).then().body("phase", equalTo("REVIEWED"));
        decide(engagement, DECIDER, "{\"kind\": \"decide\", \"granted\": false, \"text\": \"No hours.\"}")
                .statusCode(200);
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        given().get("/api/v1/engagements/999999").then().statusCode(404).body("code", equalTo("engagement-unknown"));
        given().get("/api/v1/engagements/x").then().statusCode(404).body("code", equalTo("engagement-unknown"));
        given().get("/certificates/none/credential")
                .then()
                .statusCode(404)
                .body("code", equalTo("certificate-unknown"));
        given().get("/certificates/none").then().statusCode(404);
        given().get("/certificates/none/package").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"person\": \"x\", \"act\": {\"kind\": \"plan\", \"text\": \"x\"}}")
                .post("/api/v1/engagements")
                .then()
                .statusCode(400)
                .body("code", equalTo("claim-expected"));
        given().contentType(ContentType.JSON)
                .body(corrects("nobody-power", 1, "x"))
                .post("/api/v1/engagements")
                .then()
                .statusCode(404)
                .body("code", equalTo("statement-unknown"));
    }

    /** Whoever gets the package after the decision has the certificate in it, with how it stands by then. */
    @Test
    void aPackageOfTheVersionHoldsTheCertificateThatWasGrantedOnIt(@TempDir Path folder) throws Exception {
        Statements site = site("packed-power");
        send(site.whole(Statements.ofYear()));
        String engagement = claim("packed-power", 1);
        String certificate = certified(engagement);
        String id = "https://body.example/certificates/" + certificate;

        assertThat(certificateIn(folder, "packed-power").orElseThrow().en())
                .contains(id, "signed by did:web:body.example", "it held when the package was made");
        done(engagement, DECIDER, "{\"kind\": \"revoke\", \"text\": \"Found wrong.\"}");
        assertThat(certificateIn(folder, "packed-power").orElseThrow().en()).contains(id, "it was REVOKED");
    }

    private static Optional<Sentence> certificateIn(Path folder, String organisation) throws Exception {
        byte[] zip = given().get(
                        "/api/v1/statements/" + organisation + "/plant-1/2024/package?version=1&verifier=false")
                .asByteArray();
        Path file = Files.write(folder.resolve("package.zip"), zip);
        return PackageVerifier.verify(file, Believed.NOTHING).certificate();
    }
}
