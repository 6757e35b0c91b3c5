/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A power station whose year lacks coal in February, one whose correction completed the year, and a cement works that is whole.
 */
final class SampleStatements {

    static final String POWER = "/statements/north-power/river-bend";
    static final String CORRECTED = "/statements/north-power/oak-lake";
    static final String CEMENT = "/statements/south-cement/stone-hill";

    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);
    private static final int MONTHS = 12;

    private SampleStatements() {}

    static void send() {
        try (Topics topics = new Topics()) {
            power(topics);
            Statements corrected = new Statements(
                    new SiteId("north-power", "oak-lake"),
                    new LocalText("Oak Lake power plant", "橡湖电厂"),
                    "cn-power-ets-2022",
                    Optional.empty());
            StatementEvent early = corrected.without(StatementPeriod.year(2022), "coal", YearMonth.of(2022, 2));
            topics.send(early);
            topics.send(corrected.after(early));
            topics.send(new Statements(
                            new SiteId("south-cement", "stone-hill"),
                            new LocalText("Stone Hill cement works", "石山水泥厂"),
                            "cn-cement-ets-2024",
                            Optional.of("kiln-1"))
                    .whole(Statements.ofYear()));
        }
    }

    /** One inventory without a total, one with; once the statements are there. */
    static void addUp() {
        for (String organisation : List.of("north-power", "south-cement")) {
            given().contentType(ContentType.JSON)
                    .body("{\"person\": \"Li Wei\", \"organisation\": \"" + organisation + "\", \"period\": \"2024\","
                            + " \"boundary\": {\"approach\": \"OPERATIONAL_CONTROL\", \"text\": \"All works.\","
                            + " \"exclusions\": \"\"}}")
                    .post("/api/v1/inventories")
                    .then()
                    .statusCode(anyOf(is(201), is(200)));
        }
    }

    private static void power(Topics topics) {
        Statements power = new Statements(
                new SiteId("north-power", "river-bend"),
                new LocalText("River Bend power plant", "河湾电厂"),
                "cn-power-ets-2024",
                Optional.of("stack-1"));
        for (int month = 1; month <= MONTHS; month++) {
            topics.send(power.without(StatementPeriod.month(YearMonth.of(2024, month)), "coal", FEBRUARY));
        }
        topics.send(power.without(StatementPeriod.yearTo(YearMonth.of(2024, MONTHS)), "coal", FEBRUARY));
        topics.send(power.without(Statements.ofYear(), "coal", FEBRUARY));
    }
}
