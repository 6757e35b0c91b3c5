/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.accounting.Parts;
import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.accounting.domain.activity.SiteDataChanged;
import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Monitoring plans over REST. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MonitoringPlansTest {

    @Inject
    MonitoringPlans plans;

    @Inject
    Heard heard;

    /** Hears which sites changed. */
    @Singleton
    static class Heard {

        private final List<SiteId> sites = new CopyOnWriteArrayList<>();

        void changed(@ObservesAsync SiteDataChanged change) {
            sites.add(change.site());
        }
    }

    private static String plan(String unit) {
        return Site.plan("power", "cn-power", "ets", unit);
    }

    @Test
    void everyChangeIsAVersionAndTheSamePlanAgainIsNone() throws SQLException {
        Site site = Site.nowhere();
        site.put(plan("unit-1")).statusCode(200).body("version", equalTo(1));
        site.put(plan("unit-1")).statusCode(200).body("version", equalTo(1));
        site.put(plan("unit-2")).statusCode(200).body("version", equalTo(2));
        String address = "/api/v1/monitoring-plans" + site.address();
        given().get(address).then().body("units.unit", contains("unit-2")).body("changedBy", equalTo("Zhao Min"));
        given().get(address + "/versions").then().body("version", contains(2, 1));
        given().get("/api/v1/monitoring-plans").then().body("id.organisation", hasItem(site.organisation()));
        SiteId id = new SiteId(site.organisation(), "works");
        assertThat(plans.current(id))
                .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(2));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(heard.sites).filteredOn(id::equals).hasSize(2));
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        Site site = Site.nowhere();
        site.put(plan("unit-1")).statusCode(200);
        site.put(plan("unit-2")).statusCode(200);
        site.put(plan("unit-3").replaceFirst("\\{", "{\"version\": 1, "))
                .statusCode(409)
                .body("code", equalTo("VERSION_CONFLICT"));
        site.put(plan("unit-3").replaceFirst("\\{", "{\"version\": 2, ")).statusCode(200);
    }

    @Test
    void aPlanThatCannotBeComputedByIsRefusedWithAllThatIsWrong() {
        Site site = Site.nowhere();
        site.put(plan("Unit 1").replace("cn-power", "cn-powr").replace("\"power\"", "\"pwoer\""))
                .statusCode(422)
                .body("problems.code", contains("UNKNOWN_WORD", "NAME_NOT_ALLOWED", "UNKNOWN_FAMILY"))
                .body("problems[2].message.en", containsString("nearest is 'cn-power'"));
        site.put("{\"zone\": \"Asia/Shanghai\"}").statusCode(422).body("problems.code", hasItem("MISSING_PERSON"));
        given().get("/api/v1/monitoring-plans" + site.address())
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_SITE"));
    }

    @Test
    void aUnitWithRecordsCannotBeLeftOut() {
        Site site = Site.power();
        site.upload("item,period,FC [t]\ncoal,2024-01,1\n".getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(200);
        site.put(plan("unit-2")).statusCode(422).body("problems.code", contains("UNIT_HAS_RECORDS"));
    }
}
