/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.print.PdfJudge;
import java.util.List;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a certificate on paper must be. */
final class PrintedCertificate {

    private PrintedCertificate() {}

    static void isThereInBothLanguages(String certificate, StatementEvent statement) {
        given().header("Accept-Language", "en")
                .get("/certificates/" + certificate)
                .then()
                .statusCode(200)
                .body(containsString("/certificates/" + certificate + "/pdf?language=zh"));
        for (String language : List.of("en", "zh")) {
            String address = "/certificates/" + certificate + "/pdf?language=" + language;
            byte[] pdf = given().get(address)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            assertThat(given().get(address).asByteArray()).isEqualTo(pdf);
            assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(PdfJudge.text(pdf))
                    .contains(
                            certificate,
                            "一号厂",
                            "https://body.example/certificates/" + certificate,
                            "https://body.example/status/revocation",
                            "did:web:body.example#",
                            statement.contentDigest(),
                            language.equals("en") ? "Verification certificate" : "核查证书");
            assertThat(PdfJudge.qr(pdf)).isEqualTo("https://body.example/certificates/" + certificate);
        }
        given().get("/certificates/" + certificate + "/pdf?language=fr").then().statusCode(400);
        given().get("/certificates/0000-0000/pdf").then().statusCode(404).body("code", equalTo("certificate-unknown"));
    }
}
