/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.Hours;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.SampleTime;
import io.tanheng.reporting.Topics;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What watchers of the live stream hear, over real server-sent events. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class LiveTest {

    private static final SourceRegistration STACK = Plant.stack("live");

    private final Topics topics = new Topics();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private Optional<Stream<String>> stream = Optional.empty();

    @BeforeEach
    void watch() throws IOException, InterruptedException {
        URI live = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/live");
        HttpRequest request = HttpRequest.newBuilder(live)
                .header("Accept", "text/event-stream")
                .build();
        Stream<String> body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body();
        stream = Optional.of(body);
        Thread reader = new Thread(() -> read(body), "watcher");
        reader.setDaemon(true);
        reader.start();
        await().until(() -> heard("event:quarantine"));
    }

    private void read(Stream<String> body) {
        try {
            body.forEach(lines::add);
        } catch (java.io.UncheckedIOException closed) {
            lines.add("closed");
        }
    }

    @AfterEach
    void close() {
        stream.ifPresent(Stream::close);
        topics.close();
    }

    @Test
    void aReadingIsHeardWithItsValueAndItsSource() {
        topics.send(reading("11.317"));
        await().until(() -> heard("\"source\":\"live\"", "\"value\":11.317", "\"flag\":\"NORMAL\""));
    }

    @Test
    void aProvisionalHourIsHeard() {
        topics.send(reading("11.4"));
        HourFigure mass = new HourFigure(
                "co2-mass",
                Optional.of(new BigDecimal("77.1234")),
                "t",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        topics.send(new LiveHour(
                STACK.id(),
                Instant.parse("2026-11-20T12:00:00Z"),
                SampleTime.NOW,
                new MinuteCounts(30, 0, 0, 0, 30, false),
                List.of(mass)));
        await().until(() -> heard("\"source\":\"live\"", "\"thisHour\":", "\"value\":77.123,\"exact\":77.1234"));
    }

    @Test
    void aSealedHourIsHeardWhenItCanBeRead() {
        topics.send(STACK);
        topics.send(new Hours(STACK).valid(Instant.parse("2026-11-18T05:00:00Z")));
        await().until(() -> heard("\"source\":\"live\"", "\"hour\":\"2026-11-18T05:00:00Z\"", "\"version\":1"));
    }

    @Test
    void theNumberInQuarantineIsHeardWhenItChanges() {
        topics.send(
                new QuarantinedMessage(
                        "live-entry",
                        QuarantineReason.TOO_LARGE,
                        "Too large.",
                        "tanheng/v1/north-power/plant-1/live/hj212",
                        Optional.of("north-power"),
                        SampleTime.NOW,
                        "00",
                        Optional.empty()),
                new byte[] {1});
        await().until(() -> heard("\"byReason\":", "\"TOO_LARGE\":1"));
    }

    private static ReadingsMessage reading(String value) {
        ReadingValue co2 =
                new ReadingValue(Plant.CO2, Statistic.AVERAGE, new BigDecimal(value), DataFlag.NORMAL, false);
        return new ReadingsMessage(
                STACK.id(),
                1,
                SampleTime.NOW,
                "tanheng/v1/north-power/plant-1/live/hj212",
                "00",
                List.of(new Moment(SampleTime.NOW, 60, List.of(co2))));
    }

    private boolean heard(String... parts) {
        return lines.stream().anyMatch(line -> Stream.of(parts).allMatch(line::contains));
    }
}
