/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.proof.ProofPolicy;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidence.tile.Fsck;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.timestamp.TimestampAnswer;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.evidence.timestamp.VerifiedTimestamp;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.reporting.Hours;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import io.tanheng.reporting.database.StampedCheckpoint;
import java.io.InputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an auditor does with the evidence log of the running service, with the public keys and nothing else of ours. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class EvidenceLogTest {

    private static final Instant MORNING = Instant.parse("2026-11-19T00:00:00Z");
    private static final SourceRegistration STACK = Plant.stack("logged");
    private static final HourEvent HOUR = new Hours(STACK).valid(MORNING);
    private static final HourEvent LATE = new Hours(STACK).valid(MORNING, 2, VersionReason.LATE_DATA, "11.3");

    @Test
    void eachVersionOfAnHourIsProvedOffline() {
        String source = Given.hours(STACK, List.of(HOUR, LATE));
        TlogProof first = proof(source, "?version=1");
        TlogProof second = proof(source, "");
        ProofPolicy policy = ProofPolicy.withoutWitnesses(identity());
        first.verify(TreeHash.leaf(HourEntry.of(HOUR).bytes()), policy, Instant.now());
        second.verify(TreeHash.leaf(HourEntry.of(LATE).bytes()), policy, Instant.now());
        assertThatThrownBy(() -> first.verify(TreeHash.leaf(HourEntry.of(LATE).bytes()), policy, Instant.now()))
                .isInstanceOf(Refusal.class);
        assertThat(first.index()).isNotEqualTo(second.index());
    }

    @Test
    void theWholeLogIsCheckedFromItsFilesAndKeysAlone() {
        proof(Given.hours(STACK, List.of(HOUR, LATE)), "");
        Fsck.Report report = Fsck.check(
                file -> {
                    Response answer = given().get("/log/" + file.path());
                    return answer.statusCode() == 200 ? Optional.of(answer.asByteArray()) : Optional.empty();
                },
                identity(),
                Instant.now());
        assertThat(report.checkpoint().checkpoint().size()).isGreaterThanOrEqualTo(2);
        assertThat(report.checkpoint().note().signatures())
                .as("Ed25519 and SM2")
                .hasSize(2);
    }

    @Test
    void aStatementIsProvedAsWell() {
        Statements site = new Statements(
                new SiteId("proved-power", "plant-1"),
                new LocalText("Plant 1", "一号厂"),
                "cn-power-ets-2024",
                Optional.of("stack-1"));
        StatementEvent statement = site.without(Statements.ofYear(), "coal", YearMonth.of(2024, 2));
        try (Topics topics = new Topics()) {
            topics.send(statement);
        }
        String address = "/api/v1/statements/" + statement.site().key() + "/"
                + statement.period().code() + "/proof";
        await().until(() -> given().get(address).statusCode() == 200);
        TlogProof.parse(given().get(address).asByteArray())
                .verify(
                        TreeHash.leaf(StatementEntry.of(statement).bytes()),
                        ProofPolicy.withoutWitnesses(identity()),
                        Instant.now());
    }

    /** The digests are made here of the files as they lie in the build, by the text docs/evidence-log.md gives. */
    @Test
    void theTextsFiguresRestOnAreProvedFromTheirFiles() throws Exception {
        String parameter =
                "tanheng-parameter-version-1\nhj75.ice-point\n" + digest("/parameters/hj75/ice-point.yaml") + "\n";
        String methodology = "tanheng-methodology-version-1\ncn-power-ets-2024\n-\n"
                + given().get("/api/v1/methodologies/cn-power-ets-2024").path("sha256") + "\n";
        proved("/api/v1/parameters/hj75.ice-point", "parameter-version", parameter);
        proved("/api/v1/methodologies/cn-power-ets-2024", "methodology-version", methodology);
        given().get("/api/v1/parameters/none/proof").then().statusCode(404).body("code", equalTo("parameter-unknown"));
        given().get("/api/v1/methodologies/none/proof").then().statusCode(404);
    }

    private static String digest(String resource) throws Exception {
        try (InputStream file = Parameters.class.getResourceAsStream(resource)) {
            return Sha256.of(file.readAllBytes());
        }
    }

    private static void proved(String address, String kind, String text) {
        String entry = "tanheng-log-entry-1\n" + kind + "\n" + Sha256.of(text.getBytes(UTF_8)) + "\n";
        await().until(() -> given().get(address + "/proof").statusCode() == 200);
        TlogProof.parse(given().get(address + "/proof").asByteArray())
                .verify(TreeHash.leaf(entry.getBytes(UTF_8)), ProofPolicy.withoutWitnesses(identity()), Instant.now());
        String page = address.replace("/api/v1", "");
        assertThat(given().get(page).asString()).contains(address + "/proof");
    }

    @ParameterizedTest(name = "imprint {0}")
    @EnumSource(Imprint.class)
    void checkpointsGetTimeStampsThatHoldByTheCertificatesOfTheAuthorityAlone(Imprint imprint) {
        proof(Given.hours(STACK, List.of(HOUR)), "");
        String code = StampedCheckpoint.code(imprint);
        await().until(() -> stamps(code), stamps -> !stamps.isEmpty());
        Map<String, ?> stamp = stamps(code).get(0);
        byte[] note = given().get((String) stamp.get("checkpoint")).asByteArray();
        TimestampTrust trust =
                TimestampTrust.ofPem(given().get("/api/v1/log/authorities").asByteArray());
        VerifiedTimestamp verified = trust.verify(
                TimestampAnswer.parse(given().get((String) stamp.get("answer")).asByteArray()), note);
        assertThat(verified.imprint()).isEqualTo(imprint);
        assertThat(verified.at()).isEqualTo(Instant.parse((String) stamp.get("at")));
        assertThat(verified.authority()).contains("not an authority");
        assertThat(String.valueOf(
                        identity().open(note, verified.at()).checkpoint().size()))
                .isEqualTo(String.valueOf(stamp.get("size")));
        assertThat(stamp.get("demonstration")).isEqualTo(true);
    }

    private static List<Map<String, ?>> stamps(String imprint) {
        return given().get("/api/v1/log").jsonPath().getList("timestamps.findAll { it.imprint == '" + imprint + "' }");
    }

    @Test
    void aTimeStampThatIsNotThereIsSaidSo() {
        for (String place : List.of("7/md5", "x/sha-256", "999999999/sm3", "0/sm3")) {
            given().get("/api/v1/log/timestamps/" + place)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("timestamp-unknown"));
        }
    }

    @Test
    void whatIsNoFileOfTheLogIsSaidSo() {
        given().get("/log/tile/0/999").then().statusCode(404).body("code", equalTo("log-file-unknown"));
        given().get("/log/tile/0/0").then().statusCode(404).body("detail", containsString("tile/0/0"));
        given().get("/log/checkpoint").then().header("Cache-Control", equalTo("no-cache"));
    }

    private static TlogProof proof(String source, String version) {
        String address = source + "/hours/2026-11-19T00Z/proof" + version;
        await().until(() -> given().get(address).statusCode() == 200);
        return TlogProof.parse(given().get(address).asByteArray());
    }

    private static LogIdentity identity() {
        Response log = given().get("/api/v1/log");
        List<String> keys = log.jsonPath().getList("keys");
        return new LogIdentity(
                log.jsonPath().getString("origin"),
                NoteKeys.always(keys.stream().map(VerifierKey::parse).toArray(VerifierKey[]::new)));
    }
}
