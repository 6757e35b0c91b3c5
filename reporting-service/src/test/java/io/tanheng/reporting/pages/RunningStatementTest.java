/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import io.tanheng.reporting.pages.words.Language;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A statement of a period that is not over asks for months nobody can report yet, and says so. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class RunningStatementTest {

    private static final String RUNNING = "/statements/running-power/plant-1/2024";
    private static final String OVER = "/statements/running-power/plant-2/2024";

    @Test
    void thePageSaysThatThePeriodIsNotOver() {
        try (Topics topics = new Topics()) {
            topics.send(lacksDecember("plant-2"));
            topics.send(Statements.reworded(lacksDecember("plant-1"), "\"INCOMPLETE\"", "\"RUNNING\""));
        }
        await().until(() ->
                given().get(RUNNING).statusCode() == 200 && given().get(OVER).statusCode() == 200);
        assertThat(PageChecks.page(RUNNING, Language.EN).html())
                .contains("The period is still running: what its last months lack cannot be reported yet.");
        assertThat(PageChecks.page(RUNNING, Language.ZH).html()).contains("报告期尚未结束，最后几个月的数据还不能填报。");
        assertThat(PageChecks.page(OVER, Language.EN).html())
                .contains("lacks 2024-12")
                .doesNotContain("still running");
    }

    private static StatementEvent lacksDecember(String site) {
        return new Statements(
                        new SiteId("running-power", site),
                        new LocalText("Plant", "电厂"),
                        "cn-power-ets-2024",
                        Optional.empty())
                .without(Statements.ofYear(), "coal", YearMonth.of(2024, 12));
    }
}
