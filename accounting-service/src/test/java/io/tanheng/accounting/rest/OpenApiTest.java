/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tanheng.accounting.Parts;
import io.tanheng.parts.ServedDescription;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The description that is committed is the one that is served. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OpenApiTest {

    @Test
    void theServedDescriptionIsTheCommittedOne() throws IOException, InterruptedException {
        ServedDescription description =
                ServedDescription.fetch(RestAssured.port, "accounting-service", "openapi-accounting.yaml");
        assertThat(description.served()).contains("\nopenapi: 3.1.0");
        assertThat(description.served()).as(description.advice()).isEqualTo(description.committed());
    }
}
