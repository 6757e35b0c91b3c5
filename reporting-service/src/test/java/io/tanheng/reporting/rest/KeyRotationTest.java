/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static io.tanheng.reporting.rest.Certifying.judged;
import static io.tanheng.reporting.rest.Certifying.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidence.keys.Sm2PublicKey;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.Report;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.certification.Body;
import io.tanheng.reporting.print.PdfJudge;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** New keys of the body sign what comes; what the old ones signed is still judged by them. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class KeyRotationTest {

    @Inject
    Body body;

    @Inject
    ServiceClock clock;

    @Test
    void bothCertificatesAreJudgedByTheKeysThatMadeThem() throws IOException {
        RotatedBody rotated = RotatedBody.of(body, clock, "rotated-power");
        String older = key(rotated.older());
        String newer = key(rotated.newer());
        assertThat(older).isNotEqualTo(newer);
        assertThat(keyId(rotated.older())).isNotEqualTo(keyId(rotated.newer()));
        assertThat(holds(rotated.older(), older)).isTrue();
        assertThat(holds(rotated.newer(), newer)).isTrue();
        assertThat(holds(rotated.older(), newer)).isFalse();
        assertThat(judged(rotated.older()).standing()).isEqualTo(Standing.HOLDS);
        assertThat(judged(rotated.newer()).standing()).isEqualTo(Standing.HOLDS);

        String published = given().get("/.well-known/sm2.pem").asString();
        assertThat(published).startsWith(newer).contains(older);

        String address = "https://body.example/certificates/" + rotated.older() + "/sm2.pem";
        page(rotated.older()).body(containsString(address));
        byte[] paper = given().get("/certificates/" + rotated.older() + "/pdf").asByteArray();
        assertThat(PdfJudge.text(paper).replaceAll("\\s", "")).contains(address);
        given().get("/certificates/0000-0000/sm2.pem")
                .then()
                .statusCode(404)
                .body("code", equalTo("certificate-unknown"));

        packageHolds("rotated-power", older);
        packageHolds("rotated-power-later", newer);
    }

    /** As a package of the statement is made after the rotation. */
    private static void packageHolds(String organisation, String key) throws IOException {
        byte[] zip = given().get("/api/v1/statements/" + organisation + "/plant-1/2024/package?verifier=false")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path file = Files.write(Files.createTempFile("rotated", ".zip"), zip);
        try {
            Report report = PackageVerifier.verify(file, Believed.NOTHING);
            assertThat(report.certificate().orElseThrow().en())
                    .contains("certificate/did.json, certificate/sm2.pem", "it held");
            try (ZipFile packed = new ZipFile(file.toFile())) {
                byte[] beside = packed.getInputStream(packed.getEntry("certificate/sm2.pem"))
                        .readAllBytes();
                assertThat(new String(beside, StandardCharsets.US_ASCII)).isEqualTo(key);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String key(String certificate) {
        return given().get("/certificates/" + certificate + "/sm2.pem")
                .then()
                .statusCode(200)
                .contentType("application/x-pem-file")
                .extract()
                .asString();
    }

    private static String keyId(String certificate) {
        return Jws.parse(given().get("/certificates/" + certificate + "/credential")
                        .asString())
                .keyId()
                .orElseThrow();
    }

    private static boolean holds(String certificate, String pem) {
        byte[] payload =
                given().get("/certificates/" + certificate + "/payload").asByteArray();
        return Sm2PublicKey.ofPem(pem)
                .verify(
                        payload,
                        given().get("/certificates/" + certificate + "/sm2").asByteArray());
    }
}
