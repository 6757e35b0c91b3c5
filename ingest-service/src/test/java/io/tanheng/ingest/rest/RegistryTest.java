/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.device.DeviceAlgorithm;
import io.tanheng.evidence.device.DeviceKey;
import io.tanheng.evidence.device.DeviceSigner;
import io.tanheng.ingest.IngestParts;
import io.tanheng.ingest.Registrations;
import io.tanheng.ingest.domain.SourceBook;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IngestParts.class)
class RegistryTest {

    private static ValidatableResponse put(String key, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/sources/" + key)
                .then();
    }

    private static ValidatableResponse put(SourceRegistration registration) {
        return put(registration.id().key(), json(registration));
    }

    private static String json(SourceRegistration registration) {
        return new String(ContractJson.write(registration), StandardCharsets.UTF_8);
    }

    @Test
    void aRegisteredSourceIsThereWithItsFirstVersion() {
        SourceRegistration stack = Registrations.stack("registry", "new");
        put(stack).statusCode(201).header("ETag", equalTo("\"1\"")).body("version", is(1));
        String body = given().get("/api/v1/sources/registry/harbour/new")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        SourceRegistration stored = ContractJson.read(body.getBytes(StandardCharsets.UTF_8), SourceRegistration.class);
        assertThat(stored.channels()).isEqualTo(stack.channels());
        assertThat(stored.constants()).isEqualTo(stack.constants());
        given().get("/api/v1/sources").then().statusCode(200).body("id.source", hasItem("new"));
    }

    @Test
    void whatWasAnsweredAsRegisteredIsWorkedWithAtOnce() {
        SourceBook book = CDI.current().select(SourceBook.class).get();
        SourceRegistration stack = Registrations.stack("registry", "at-once");
        for (int version = 1; version <= 20; version++) {
            put(Registrations.withDevice(stack, "DEVICE" + version)).body("version", is(version));
            assertThat(book.of(stack.id()))
                    .map(source -> source.registration().version())
                    .contains((long) version);
        }
    }

    @Test
    void theSameContentAgainIsNoNewVersionAndAnotherContentIs() {
        SourceRegistration stack = Registrations.stack("registry", "again");
        put(stack).statusCode(201);
        put(stack).statusCode(200).body("version", is(1));
        put(Registrations.withDevice(stack, "OTHER")).statusCode(200).body("version", is(2));
        put(stack).statusCode(200).body("version", is(3));
        given().get("/api/v1/sources/registry/harbour/again/versions")
                .then()
                .body("version", equalTo(java.util.List.of(3, 2, 1)));
    }

    @Test
    void aRemovedSourceIsGoneItsHistoryIsNotAndItsVersionsGoOn() {
        SourceRegistration stack = Registrations.stack("registry", "removed");
        put(stack).statusCode(201);
        given().delete("/api/v1/sources/registry/harbour/removed").then().statusCode(204);
        given().get("/api/v1/sources/registry/harbour/removed")
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"))
                .body("code", is("NOT_REGISTERED"))
                .body("message", hasKey("zh"));
        given().delete("/api/v1/sources/registry/harbour/removed").then().statusCode(404);
        put(stack).statusCode(201).body("version", is(3));
    }

    @Test
    void aChangeOfAVersionThatIsNoLongerCurrentIsRefused() {
        SourceRegistration stack = Registrations.stack("registry", "match");
        put(stack).statusCode(201);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"7\"")
                .body(json(Registrations.withDevice(stack, "OTHER")))
                .put("/api/v1/sources/registry/harbour/match")
                .then()
                .statusCode(412)
                .body("code", is("VERSION_CONFLICT"))
                .body("message.en", containsString("version 1"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        put("registry/harbour/wrong", """
                {"name": {"en": "Stack"}, "siteName": 5, "sector": "circus", "format": "MORSE", "zone": "Mars/Phobos",
                 "channels": [
                   {"parameter": "a", "measurand": "O2_DRY", "unit": "furlong", "plausibleLow": 1, "plausibleHigh": 0,
                    "name": {"en": "a", "zh": "a"}},
                   {"parameter": "a", "measurand": "LUCK", "unit": "%", "plausibleLow": "0", "plausibleHigh": 9,
                    "name": {"en": "a", "zh": "a"}},
                   {"parameter": "b", "measurand": "STEAM_FLOW", "unit": "degC", "plausibleLow": 0, "plausibleHigh": 9,
                    "name": {"en": "b", "zh": "b"}}],
                 "methodId": "magic"}
                """)
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("code", is("REGISTRATION_NOT_VALID"))
                .body(
                        "problems.collect { it.code + ' ' + it.field }",
                        hasItems(
                                "FIELD_MISSING name.zh",
                                "NOT_AN_OBJECT siteName",
                                "SECTOR_NOT_KNOWN sector",
                                "FIELD_MISSING region",
                                "FORMAT_NOT_KNOWN format",
                                "ZONE_NOT_KNOWN zone",
                                "UNIT_NOT_KNOWN channels[0].unit",
                                "RANGE_EMPTY channels[0].plausibleLow",
                                "CHANNEL_TWICE channels[1].parameter",
                                "MEASURAND_NOT_KNOWN channels[1].measurand",
                                "NOT_A_NUMBER channels[1].plausibleLow",
                                "UNIT_OF_OTHER_DIMENSION channels[2].unit",
                                "METHOD_NOT_KNOWN methodId"))
                .body("problems.message", everyItem(hasKey("zh")));
    }

    @Test
    void aMethodThatLacksAChannelIsRefusedWithWhatItNeeds() throws Exception {
        ObjectNode stack = (ObjectNode)
                ContractJson.mapper().readTree(ContractJson.write(Registrations.stack("registry", "method")));
        stack.put("methodId", "cn-hj75-co2-dry-percent");
        put("registry/harbour/method", stack.toString())
                .statusCode(400)
                .body("problems", hasItem(hasEntry("code", "METHOD_NEED_NOT_MET")))
                .body("problems[0].message.en", containsString("CO2"));
    }

    @Test
    void anAddressThatIsNoNameAndABodyThatIsNoJsonAreRefused() {
        put("Registry/harbour/x", "{}").statusCode(400).body("code", is("NAME_NOT_ALLOWED"));
        put("registry/harbour/x", "[").statusCode(400).body("code", is("BODY_NOT_JSON"));
        put("registry/harbour/x", json(Registrations.stack("registry", "y")))
                .statusCode(400)
                .body("problems[0].code", is("IDENTITY_MISMATCH"));
    }

    @Test
    void readinessNamesWhatTheServiceNeeds() {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .statusCode(200)
                        .body(
                                "checks.name",
                                hasItems("MQTT", "Kafka", "registry", "Database connections health check")));
    }

    private static DeviceKey newKey(DeviceAlgorithm algorithm) {
        SecureRandom random = new SecureRandom();
        return DeviceSigner.generate(algorithm, random).publicKey();
    }

    @Test
    void theKeysOfADeviceAreKeptAsRegistered() {
        SourceRegistration signing = Registrations.signing(
                Registrations.stack("registry", "signing"),
                DeviceSigning.Demand.MANIFEST,
                Registrations.key("logger-1", newKey(DeviceAlgorithm.ED25519)),
                Registrations.key("logger-2", newKey(DeviceAlgorithm.SM2)));

        put(signing).statusCode(201).body("signing.keys.algorithm", equalTo(java.util.List.of("ED25519", "SM2")));
        put(signing).statusCode(200).body("version", is(1));
        put(Registrations.stack("registry", "signing")).statusCode(200).body("version", is(2));
    }

    @Test
    void aKeyThatCouldVerifyNothingIsRefusedWithItsPlace() {
        String one = newKey(DeviceAlgorithm.SM2).pem().replace("\n", "\\n");
        String signing = "{\"demand\":\"ALL\",\"keys\":["
                + "{\"id\":\"a\",\"publicKey\":\"" + one + "\",\"validFrom\":\"2026-01-01T00:00:00Z\"},"
                + "{\"id\":\"a\",\"publicKey\":\"" + one + "\",\"algorithm\":\"ED25519\","
                + "\"validFrom\":\"2026-01-02T00:00:00Z\",\"validUntil\":\"2026-01-01T00:00:00Z\"},"
                + "{\"id\":\"B!\",\"publicKey\":\"none\",\"validFrom\":\"today\"}]}";
        String body = json(Registrations.stack("registry", "badkeys"));

        put("registry/harbour/badkeys", body.substring(0, body.length() - 1) + ",\"signing\":" + signing + "}")
                .statusCode(400)
                .body(
                        "problems.code",
                        hasItems(
                                "DEMAND_NOT_KNOWN",
                                "KEY_TWICE",
                                "KEY_ALGORITHM_DIFFERS",
                                "VALIDITY_EMPTY",
                                "FIELD_MISSING",
                                "KEY_ID_NOT_ALLOWED",
                                "KEY_NOT_READABLE"))
                .body("problems.field", hasItems("signing.keys[0].validUntil", "signing.keys[2].publicKey"));
        put(
                        "registry/harbour/badkeys",
                        body.substring(0, body.length() - 1) + ",\"signing\":{\"demand\":\"NOTHING\",\"keys\":[]}}")
                .statusCode(400)
                .body("problems.code", hasItem("NO_KEYS"));
    }
}
