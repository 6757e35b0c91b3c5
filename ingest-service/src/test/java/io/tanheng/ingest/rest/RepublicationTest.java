/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.ingest.IngestParts;
import io.tanheng.ingest.Registrations;
import io.tanheng.ingest.database.Republication;
import io.tanheng.ingest.domain.SourceBook;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Registrations that a new Kafka does not have. */
@QuarkusTest
@QuarkusTestResource(IngestParts.class)
class RepublicationTest {

    @Inject
    Republication republication;

    @Inject
    SourceBook book;

    @Test
    void whatTheTopicLacksIsToldAgainAndNothingElse() {
        SourceRegistration stack = Registrations.stack("republication", "stack-1");
        given().contentType(ContentType.JSON)
                .body(new String(ContractJson.write(stack), StandardCharsets.UTF_8))
                .put("/api/v1/sources/" + stack.id().key())
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> book.of(stack.id()).isPresent() && republication.missingIn(book) == 0);
        assertThat(republication.missingIn(new SourceBook())).isPositive();
    }
}
