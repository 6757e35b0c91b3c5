/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.parts.TestParts;
import io.tanheng.telemetry.model.DataFlag;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service with real Kafka and PostgreSQL, from a reading to a sealed hour in its topic. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AccountingServiceTest {

    private static final Instant HOUR = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    javax.sql.DataSource database;

    private final SourceId source =
            new SourceId("org-" + UUID.randomUUID().toString().substring(0, 8), "unit-1", "stack");
    private final TestTopics topics = new TestTopics(TestParts.shared().environment("TANHENG_KAFKA"));

    @BeforeEach
    void register() {
        topics.register(Sources.stack(source, 1));
    }

    @AfterEach
    void close() {
        topics.close();
    }

    private void sendMinutes(int from, int to) {
        for (int minute = from; minute < to; minute++) {
            topics.send(Messages.minute(source, HOUR.plusSeconds(60L * minute)));
        }
        topics.flush();
    }

    /** The versions of the first hour. */
    private List<HourEvent> awaitVersions(int count) {
        return awaitVersions(HOUR, count);
    }

    private List<HourEvent> awaitVersions(Instant hour, int count) {
        return await().atMost(SOON)
                .until(
                        () -> topics.hours(source).stream()
                                .filter(found -> found.hour().equals(hour))
                                .toList(),
                        hours -> hours.size() >= count);
    }

    private static BigDecimal tonnes(HourEvent hour) {
        return hour.figures().get(0).value().orElseThrow(() -> new AssertionError(hour.figures()));
    }

    @Test
    void anHourOfMinutesIsSealedOnceAndCanBeTracedToItsFrames() {
        sendMinutes(0, 66);
        HourEvent hour = awaitVersions(1).get(0);
        assertThat(hour.hour()).isEqualTo(HOUR);
        assertThat(hour.version()).isEqualTo(1);
        assertThat(hour.reason()).isEqualTo(VersionReason.SEALED);
        assertThat(hour.status()).isEqualTo(HourStatus.VALID);
        assertThat(tonnes(hour)).isEqualByComparingTo(new BigDecimal("374.5937436612436").add(rest(hour)));
        var block = HourBlockCodec.decode(hour.block());
        assertThat(block.frames()).hasSize(60);
        assertThat(BlockDigest.of(source, HOUR, block)).isEqualTo(hour.blockDigest());
        assertThat(block.frames())
                .allSatisfy(
                        frame -> assertThat(Messages.sha256(frame.original())).isEqualTo(frame.digest()));
    }

    /** Binary examples end where decimals go on. */
    private static BigDecimal rest(HourEvent hour) {
        BigDecimal rest = tonnes(hour).subtract(new BigDecimal("374.5937436612436"));
        assertThat(rest.abs()).isLessThan(new BigDecimal("1e-11"));
        return rest;
    }

    @Test
    void lateDataMakesTheNextVersionAndKeepsTheOneBefore() {
        sendMinutes(0, 10);
        sendMinutes(11, 66);
        awaitVersions(1);
        sendMinutes(10, 11);
        List<HourEvent> hours = awaitVersions(2);
        assertThat(hours).extracting(HourEvent::version).containsExactly(1, 2);
        assertThat(hours.get(1).reason()).isEqualTo(VersionReason.LATE_DATA);
        assertThat(hours.get(1).minutes().valid()).isEqualTo(60);
        assertThat(rows("SELECT version, superseded FROM accounting.hour_block WHERE " + ours() + " AND hour = '" + HOUR
                        + "' ORDER BY version"))
                .containsExactly("1 t", "2 f");
    }

    private List<Messages.Sent> frames(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(minute -> Messages.minute(source, HOUR.plusSeconds(60L * minute)))
                .toList();
    }

    private void sendManifest(int from, int to) {
        topics.send(
                Messages.manifest(source, HOUR.plusSeconds(60L * from), HOUR.plusSeconds(60L * to), frames(from, to)));
        topics.flush();
    }

    @Test
    void aManifestTellsWhatIsSignedAndOneThatComesLateMakesTheNextVersion() {
        sendManifest(0, 30);
        sendMinutes(0, 66);
        HourEvent first = awaitVersions(1).get(0);
        assertThat(first.signatures().orElseThrow().signedFrames()).isEqualTo(30);
        assertThat(first.signatures().orElseThrow().signedMass().orElseThrow())
                .isCloseTo(tonnes(first).divide(new BigDecimal(2)), within(new BigDecimal("1e-20")));
        sendManifest(30, 60);
        HourEvent second = awaitVersions(2).get(1);
        assertThat(second.reason()).isEqualTo(VersionReason.LATE_DATA);
        assertThat(second.signatures().orElseThrow().signedMass()).contains(tonnes(second));
        assertThat(second.blockDigest())
                .isNotEqualTo(first.blockDigest())
                .isEqualTo(BlockDigest.of(source, HOUR, HourBlockCodec.decode(second.block())));
        assertThat(rows("SELECT version, signatures ->> 'signedFrames' FROM accounting.hour_block WHERE " + ours()
                        + " AND hour = '" + HOUR + "' ORDER BY version"))
                .containsExactly("1 30", "2 60");
        sendManifest(0, 30);
        sendMinutes(120, 186);
        awaitVersions(HOUR.plusSeconds(7200), 1);
        assertThat(awaitVersions(2)).as("the same manifest again").hasSize(2);
    }

    @Test
    void framesThatComeTwiceAndOutOfOrderChangeNothing() {
        for (int minute = 59; minute >= 0; minute--) {
            topics.send(Messages.minute(source, HOUR.plusSeconds(60L * minute)));
            topics.send(Messages.minute(source, HOUR.plusSeconds(60L * minute)));
        }
        sendMinutes(60, 66);
        HourEvent first = awaitVersions(1).get(0);
        assertThat(HourBlockCodec.decode(first.block()).frames()).hasSize(60);
        sendMinutes(0, 60);
        sendMinutes(120, 186);
        awaitVersions(HOUR.plusSeconds(7200), 1);
        assertThat(awaitVersions(1)).hasSize(1);
    }

    @Test
    void aSecondValueIsAConflictAndAManualOneACorrection() {
        sendMinutes(0, 66);
        awaitVersions(1);
        topics.send(Messages.minute(source, HOUR, DataFlag.NORMAL, Map.of("a05001", "20")));
        HourEvent conflict = awaitVersions(2).get(1);
        assertThat(conflict.reason()).isEqualTo(VersionReason.CONFLICT);
        assertThat(conflict.conflicts()).singleElement().satisfies(found -> {
            assertThat(found.kept()).isEqualByComparingTo("12.4");
            assertThat(found.other()).isEqualByComparingTo("20");
        });
        assertThat(tonnes(conflict))
                .isEqualByComparingTo(tonnes(awaitVersions(1).get(0)));
        topics.send(Messages.minute(source, HOUR, DataFlag.MANUAL, Map.of("a05001", "18.4")));
        HourEvent correction = awaitVersions(3).get(2);
        assertThat(correction.reason()).isEqualTo(VersionReason.CORRECTION);
        assertThat(tonnes(correction)).isGreaterThan(tonnes(conflict));
        given().queryParam("organisation", source.organisation())
                .get("/api/v1/conflicts")
                .then()
                .statusCode(200)
                .body("[0].version", equalTo(3))
                .body("[0].conflicts.other.collect { it as String }", hasItem("20"));
    }

    @Test
    void aRecordThatIsNoneOfOursGoesToQuarantineAndThePartitionMovesOn() {
        byte[] nonsense = ("no JSON for " + source.key()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Messages.Sent undigested = withDigest("not a digest", Messages.minute(source, HOUR.plusSeconds(60L * 29)));
        Messages.Sent exchanged = withDigest("0".repeat(64), Messages.minute(source, HOUR.plusSeconds(60L * 28)));
        sendMinutes(0, 30);
        topics.sendRaw(source, nonsense);
        topics.send(undigested);
        topics.send(exchanged);
        sendMinutes(30, 66);
        awaitVersions(1);
        assertThat(quarantined(nonsense)).isNotEmpty().allMatch(detail -> detail.contains("no header 'original'"));
        for (Messages.Sent sent : List.of(undigested, exchanged)) {
            assertThat(quarantined(ReadingsCodec.encode(sent.message())))
                    .isNotEmpty()
                    .allMatch(detail -> detail.contains("its digest is not the SHA-256 of the device's bytes"));
        }
    }

    /** What is said of a record in quarantine, each time it is there. */
    private List<String> quarantined(byte[] value) {
        return topics.all(Topic.QUARANTINE)
                .filter(found -> java.util.Arrays.equals(
                        value, found.headers().lastHeader("original").value()))
                .map(found -> ContractJson.read(found.value(), QuarantinedMessage.class)
                        .detail())
                .toList();
    }

    @Test
    void hoursAreThoseOfTheSiteInAZoneHalfAnHourOff() {
        topics.register(Sources.stack(source, 2, "38.5", ZoneId.of("Asia/Kolkata")));
        for (int minute = 0; minute < 96; minute++) {
            topics.send(withRegistration(2, Messages.minute(source, HOUR.plusSeconds(60L * minute))));
        }
        topics.flush();
        assertThat(awaitVersions(HOUR.minusSeconds(1800), 1).get(0).minutes().valid())
                .isEqualTo(30);
        assertThat(awaitVersions(HOUR.plusSeconds(1800), 1).get(0).minutes().valid())
                .isEqualTo(60);
    }

    @Test
    void anOpenHourOfALiveSourceIsPublishedAsFarAsItHasCome() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        topics.send(Messages.minute(source, now.minusSeconds(60)));
        topics.flush();
        LiveHour live = await().atMost(SOON)
                .until(
                        () -> topics.all(Topic.LIVE)
                                .map(found -> ContractJson.read(found.value(), LiveHour.class))
                                .filter(hour -> hour.source().equals(source))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
        assertThat(live.minutes().valid()).isEqualTo(1);
        assertThat(live.figures()).isNotEmpty();
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/api/v1/open-hours")
                        .then()
                        .statusCode(200)
                        .body("hour.source.organisation", hasItem(source.organisation())));
    }

    @Test
    void sealedHoursAreComputedAgainOnlyWhenSomebodyAsks() {
        sendMinutes(0, 126);
        HourEvent first = awaitVersions(1).get(0);
        awaitVersions(HOUR.plusSeconds(3600), 1);
        topics.register(Sources.stack(source, 2, "77", ZoneId.of("Asia/Shanghai")));
        topics.send(withRegistration(2, Messages.minute(source, HOUR.plusSeconds(10_800))));
        HourEvent third = awaitVersions(HOUR.plusSeconds(10_800), 1).get(0);
        assertThat(third.registrationVersion()).isEqualTo(2);
        assertThat(awaitVersions(1)).hasSize(1);
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "source",
                        Map.of("organisation", source.organisation(), "site", "unit-1", "source", "stack"),
                        "from",
                        HOUR.toString(),
                        "to",
                        HOUR.plusSeconds(7200).toString(),
                        "reason",
                        "new survey of the duct"))
                .post("/api/v1/recalculations")
                .then()
                .statusCode(200)
                .body("hours", equalTo(2));
        HourEvent again = awaitVersions(2).get(1);
        assertThat(again.reason()).isEqualTo(VersionReason.RECALCULATION);
        assertThat(again.version()).isEqualTo(2);
        assertThat(tonnes(again)).isGreaterThan(tonnes(first).multiply(new BigDecimal("1.9")));
        // late data finds the version it did not make itself
        topics.send(Messages.minute(source, HOUR, DataFlag.MANUAL, Map.of("a05001", "18.4")));
        topics.flush();
        assertThat(awaitVersions(3).get(2).version()).isEqualTo(3);
        assertThat(rows("SELECT version FROM accounting.registration WHERE " + ours() + " ORDER BY version"))
                .containsExactly("1", "2");
    }

    @Test
    void anOrderWithoutReasonIsRefusedInWords() {
        given().contentType(ContentType.JSON)
                .body("{\"from\":\"2026-01-01T00:00:00Z\"}")
                .post("/api/v1/recalculations")
                .then()
                .statusCode(400)
                .body("en", containsString("reason"));
    }

    @Test
    void operatorsSeePartitionsAndMetrics() {
        sendMinutes(0, 66);
        awaitVersions(1);
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/api/v1/partitions")
                        .then()
                        .statusCode(200)
                        .body("reading", equalTo(true))
                        .body("unpublished", equalTo(0))
                        .body("database.size()", equalTo(Topic.READINGS.partitions()))
                        .body("here.lag.sum()", equalTo(0)));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("tanheng_accounting_hours_total"));
    }

    private static Messages.Sent withRegistration(long version, Messages.Sent sent) {
        ReadingsMessage message = sent.message();
        return new Messages.Sent(
                new ReadingsMessage(
                        message.source(),
                        version,
                        message.receivedAt(),
                        message.mqttTopic(),
                        message.originalDigest(),
                        message.moments()),
                sent.original());
    }

    private static Messages.Sent withDigest(String digest, Messages.Sent sent) {
        ReadingsMessage message = sent.message();
        return new Messages.Sent(
                new ReadingsMessage(
                        message.source(),
                        message.registrationVersion(),
                        message.receivedAt(),
                        message.mqttTopic(),
                        digest,
                        message.moments()),
                sent.original());
    }

    private String ours() {
        return "organisation = '" + source.organisation() + "'";
    }

    private List<String> rows(String sql) {
        try (var connection = database.getConnection()) {
            return TestDatabase.query(connection, sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
