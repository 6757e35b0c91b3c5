/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.ingest.domain.SourceBook;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Registers sources as an operator does, over HTTP. */
final class TestRegistry {

    private TestRegistry() {}

    /** Registers a source and returns when the service works with it. */
    static void register(SourceRegistration registration) {
        String key = registration.id().key();
        String address = ConfigProvider.getConfig().getValue("test.url", String.class);
        byte[] answer = given().baseUri(address)
                .contentType(ContentType.JSON)
                .body(new String(ContractJson.write(registration), StandardCharsets.UTF_8))
                .put("/api/v1/sources/" + key)
                .asByteArray();
        SourceRegistration registered = ContractJson.read(answer, SourceRegistration.class);
        SourceBook book = CDI.current().select(SourceBook.class).get();
        await().atMost(Duration.ofSeconds(20)).until(() -> book.has(registered));
    }
}
