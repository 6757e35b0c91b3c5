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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An organisation's own factor has no page among what is shipped: it leads to its pack. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class OwnParameterTest {

    private static final String LINE = "/statements/own-power/plant-1/2024/lines/unit-1/coal";

    @Test
    void anOwnFactorIsNamedInTheDerivationAndLeadsToItsPack() {
        StatementEvent shipped = new Statements(
                        new SiteId("own-power", "plant-1"),
                        new LocalText("Plant 1", "一号厂"),
                        "cn-power-ets-2024",
                        Optional.empty())
                .whole(Statements.ofYear());
        try (Topics topics = new Topics()) {
            topics.send(Statements.reworded(shipped, "cnpower.oxidation.coal", "own.oxidation"));
        }
        await().until(() -> given().get(LINE).statusCode() == 200);
        String page = given().get(LINE).asString();
        assertThat(page)
                .contains("own.oxidation")
                .contains("/packs/own-power?own=own.oxidation")
                .doesNotContain("/parameters/own.oxidation");
        assertThat(page).contains("/parameters/common.molar-mass-carbon");
    }
}
