/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.reporting.ReportingParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description that is committed is the one that is served. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi.yaml");

    @Test
    void theCommittedDescriptionIsTheServedOne() throws IOException {
        String served = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path fresh = Files.writeString(Path.of("target", "openapi.yaml"), served);

        assertThat(served).startsWith("---\nopenapi: 3.1.0");
        assertThat(Files.readString(COMMITTED))
                .as(
                        "The public interface changed. Read the difference; if it is meant, run"
                                + " `cp reporting-service/%s docs/openapi.yaml` at the root and commit it.",
                        fresh)
                .isEqualTo(served);
    }
}
