/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tanheng.parts.ServedDescription;
import io.tanheng.reporting.ReportingParts;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The description that is committed is the one that is served. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class OpenApiTest {

    @Test
    void theCommittedDescriptionIsTheServedOne() throws IOException, InterruptedException {
        ServedDescription description = ServedDescription.fetch(RestAssured.port, "reporting-service", "openapi.yaml");
        assertThat(description.served()).contains("\nopenapi: 3.1.0");
        assertThat(description.served()).as(description.advice()).isEqualTo(description.committed());
    }
}
