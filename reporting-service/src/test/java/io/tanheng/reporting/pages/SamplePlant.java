/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.tanheng.parts.TestParts;
import io.tanheng.reporting.SampleTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A filled service: three sources, two days with an hour of every kind, a live hour, and three messages in quarantine. */
final class SamplePlant {

    private static final int HOURS = 50;
    private static final String STACK = "/sources/" + SampleSources.STACK.key();

    private static Optional<SamplePlant> reported = Optional.empty();

    private final SampleFeed feed;
    private final List<String> quarantined;

    private SamplePlant(SampleFeed feed, List<String> quarantined) {
        this.feed = feed;
        this.quarantined = quarantined;
    }

    /** Brings all of it into the service, once, and waits until the last of it is shown. */
    static synchronized SamplePlant report() {
        SamplePlant plant = reported.orElseGet(SamplePlant::bring);
        reported = Optional.of(plant);
        return plant;
    }

    private static SamplePlant bring() {
        SampleFeed feed = new SampleFeed(TestParts.shared().environment("TANHENG_KAFKA"), SampleTime.NOW);
        try (feed) {
            feed.sources();
            SamplePlant plant = new SamplePlant(feed, feed.quarantine());
            SampleStatements.send();
            feed.hours(HOURS);
            feed.live(SampleTime.NOW);
            plant.arrived();
            return plant;
        }
    }

    /** A minute of readings and a live hour that is further than before. */
    void reportLater() {
        try (SampleFeed later = new SampleFeed(TestParts.shared().environment("TANHENG_KAFKA"), SampleTime.NOW)) {
            later.live(SampleTime.NOW.plus(Duration.ofMinutes(5)));
        }
    }

    private void arrived() {
        List<String> last = new ArrayList<>(List.of(
                "/sources/" + SampleSources.SILENT.key(),
                "/sources/" + SampleSources.METERS.key(),
                SampleStatements.POWER + "/2024",
                SampleStatements.CORRECTED + "/2022?version=2",
                SampleStatements.CEMENT + "/2024",
                hour(feed.currentHour().minus(Duration.ofHours(2))),
                hour(feed.correctedHour()) + "?version=2"));
        quarantined.forEach(id -> last.add("/quarantine/" + id));
        for (String address : last) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> given().get("/api/v1" + address).statusCode() == 200);
        }
        SampleStatements.addUp();
    }

    private static String hour(Instant hour) {
        return STACK + "/hours/" + hour;
    }

    Instant missingHour() {
        return feed.missingHour();
    }

    /** Noon in Shanghai is in the middle of this day. */
    LocalDate today() {
        return LocalDate.ofInstant(SampleTime.NOW, SampleSources.ZONE);
    }

    String stack() {
        return STACK;
    }

    String day() {
        return STACK + "/days/" + today();
    }

    String validHour() {
        return hour(feed.validHour());
    }

    String correctedHour() {
        return hour(feed.correctedHour());
    }

    String invalidHour() {
        return hour(feed.invalidHour());
    }

    String calibrationHour() {
        return hour(feed.calibrationHour());
    }

    /** An address of each page and of each state a page can be in. */
    List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/about",
                "/evidence",
                "/engagements",
                "/certificates",
                "/inventories",
                "/inventories/north-power/2024",
                "/inventories/south-cement/2024",
                "/activity",
                "/activity/north-power/river-bend",
                "/packs",
                "/packs/north-power",
                "/packs/north-power/boilers/1",
                "/statements",
                "/statements?year=2022",
                "/statements?year=1999",
                SampleStatements.POWER + "/2024",
                SampleStatements.POWER + "/2024-02",
                SampleStatements.POWER + "/2024-to-12",
                SampleStatements.POWER + "/2024/cross-check",
                SampleStatements.POWER + "/2024/lines/unit-1/coal",
                SampleStatements.POWER + "/2024/figures/unit-1/generation",
                SampleStatements.POWER + "/2024/figures/unit-1/total",
                SampleStatements.CORRECTED + "/2022",
                SampleStatements.CORRECTED + "/2022?version=1",
                SampleStatements.CORRECTED + "/2022/cross-check",
                SampleStatements.CORRECTED + "/2022/figures/unit-1/total",
                SampleStatements.CORRECTED + "/2022/lines/unit-1/coal",
                SampleStatements.CEMENT + "/2024",
                SampleStatements.CEMENT + "/2024/cross-check",
                "/quarantine",
                "/quarantine?state=OPEN&reason=WRONG_CHECKSUM",
                "/quarantine?page=999",
                "/methodologies",
                "/methodologies/cn-power-ets-2022",
                "/methodologies/cn-power-ets-2024",
                "/parameters",
                "/parameters?q=steam&family=steamtable",
                "/parameters?q=no-such-thing",
                "/parameters/cnpower.oxidation.coal",
                "/parameters/steamtable.c4",
                "/parameters/steamtable.c5",
                "/parameters/" + id("parameters"),
                "/rules",
                "/rules?q=coal&confidence=unverified",
                "/rules/cnpower.combustion",
                "/rules/" + id("rules"),
                STACK,
                STACK + "?month=2026-10",
                STACK + "?month=2020-01",
                "/sources/" + SampleSources.METERS.key(),
                "/sources/" + SampleSources.SILENT.key(),
                day(),
                STACK + "/days/" + today().minusDays(1),
                STACK + "/days/2020-01-01",
                STACK + "/days/" + today().plusDays(1),
                validHour(),
                correctedHour(),
                correctedHour() + "?version=1",
                invalidHour(),
                calibrationHour(),
                validHour() + "/readings/a05001/" + feed.validHour().plus(Duration.ofMinutes(7))));
        quarantined.forEach(id -> pages.add("/quarantine/" + id));
        return pages;
    }

    private static String id(String what) {
        return given().get("/api/v1/" + what).jsonPath().getString("[0].id");
    }
}
