/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.accounting.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description that is committed is the one that is served. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi-accounting.yaml");

    @Test
    void theServedDescriptionIsTheCommittedOne() throws IOException {
        String served = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path fresh = Files.writeString(Path.of("target", "openapi-accounting.yaml"), served);
        assertThat(served).startsWith("---\nopenapi: 3.1.0");
        assertThat(served)
                .as(
                        "The API changed. If that is meant: `cp accounting-service/%s docs/openapi-accounting.yaml` at the root.",
                        fresh)
                .isEqualTo(Files.readString(COMMITTED));
    }
}
