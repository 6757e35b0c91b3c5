/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.parts.TestParts;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed under load and comes back: the service waits, says so, goes on, and no hour is lost or doubled. */
@QuarkusTest
@TestProfile(DatabaseOutage.class)
class DatabaseOutageTest {

    private static final Instant HOUR = Instant.parse("2026-04-01T00:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int SOURCES = 8;
    private static final int HOURS = 6;

    @Inject
    DataSource database;

    /** Injected with the server. */
    private Runnable killDatabase = () -> {};

    private Runnable startDatabase = () -> {};

    private final String organisation = "org-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void nothingIsLostOrDoubledWhenTheDatabaseDiesAndComesBack() {
        try (TestTopics topics = new TestTopics(TestParts.shared().environment("TANHENG_KAFKA"))) {
            IntStream.range(0, SOURCES).forEach(number -> topics.register(Sources.stack(source(number), 1)));
            send(topics, 0, 100);
            await().atMost(SOON).until(() -> !currentHours().isEmpty());
            send(topics, 100, 200);
            killDatabase.run();
            send(topics, 200, 300);
            await().atMost(SOON)
                    .untilAsserted(() -> given().get("/q/health/ready")
                            .then()
                            .statusCode(503)
                            .body(containsString("Database connections health check")));
            given().get("/q/health/live").then().statusCode(200);
            startDatabase.run();
            send(topics, 300, HOURS * 60 + 6);
            await().atMost(SOON).untilAsserted(this::everyHourIsThereOnce);
            await().atMost(SOON)
                    .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
            await().atMost(SOON).untilAsserted(() -> everyHourWasPublished(topics));
        }
    }

    private void everyHourIsThereOnce() {
        assertThat(currentHours())
                .hasSize(SOURCES)
                .allSatisfy(row -> assertThat(row).endsWith(" " + HOURS + " " + HOURS * 60));
        assertThat(rows("SELECT 1 FROM accounting.hour_block WHERE NOT superseded"
                        + " GROUP BY organisation, site, source, hour HAVING count(*) > 1"))
                .isEmpty();
    }

    /** A version may be told twice, but never with two contents. */
    private void everyHourWasPublished(TestTopics topics) {
        for (int number = 0; number < SOURCES; number++) {
            Set<Told> told = topics.hours(source(number)).stream()
                    .filter(event -> event.hour().isBefore(HOUR.plusSeconds(3600L * HOURS)))
                    .map(event -> new Told(event.hour(), event.version(), event.blockDigest(), event.sealedAt()))
                    .collect(Collectors.toSet());
            assertThat(told)
                    .extracting(Told::hour, Told::version)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(HOURS);
        }
    }

    private record Told(Instant hour, int version, String blockDigest, Instant sealedAt) {}

    private SourceId source(int number) {
        return new SourceId(organisation, "unit-" + number, "stack");
    }

    private void send(TestTopics topics, int fromMinute, int toMinute) {
        for (int minute = fromMinute; minute < toMinute; minute++) {
            for (int number = 0; number < SOURCES; number++) {
                topics.send(Messages.minute(source(number), HOUR.plusSeconds(60L * minute)));
            }
        }
        topics.flush();
    }

    private List<String> currentHours() {
        return rows("SELECT site, count(*), sum(minutes_valid) FROM accounting.hour_block WHERE organisation = '"
                + organisation + "' AND NOT superseded AND hour < '2026-04-01T06:00:00Z' GROUP BY site ORDER BY site");
    }

    private List<String> rows(String sql) {
        try (Connection connection = database.getConnection()) {
            return TestDatabase.query(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError("The database does not answer yet: " + sql, e);
        }
    }
}
