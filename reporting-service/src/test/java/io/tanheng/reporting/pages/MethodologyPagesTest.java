/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.pages.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The law as it can be read in the portal: methodologies, what they use, and back. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class MethodologyPagesTest {

    private static final String POWER = "/methodologies/cn-power-ets-2024";

    @Test
    void everyMethodologyHasAWholePageInBothLanguages() {
        for (Methodology methodology : Methodologies.standard().all()) {
            for (Language language : Language.values()) {
                PageChecks.whole("/methodologies/" + methodology.id(), language, 200);
            }
        }
    }

    @Test
    void theNewestEditionStandsFirstAndTheOldOneLeadsToIt() {
        PageText list = PageChecks.page("/methodologies", Language.EN);
        assertThat(list.html().indexOf("cn-power-ets-2024"))
                .isLessThan(list.html().indexOf("cn-power-ets-2022"));
        assertThat(list.all("(?s)<tr class=\"is-past\"(.*?)</tr>"))
                .anySatisfy(row -> assertThat(row)
                        .contains("cn-power-ets-2022", "Superseded by <a href=\"/methodologies/cn-power-ets-2023\""));
        assertThat(PageChecks.page("/methodologies/cn-power-ets-2022", Language.EN)
                        .words())
                .contains("Superseded by");
    }

    @Test
    void eachStepLeadsToItsRuleAndToTheParametersOfThePeriod() {
        PageText page = PageChecks.page(POWER, Language.EN);
        assertThat(page.links())
                .contains(
                        "/rules/cnpower.combustion",
                        "/parameters/cnpower.oxidation.coal",
                        "/parameters/fuel.cets-2024.diesel.net-calorific-value",
                        "/parameters/cnallowance.gross-benchmark.coal-above-300");
        assertThat(page.attribute("href"))
                .contains("#step-coal-C_ar", "#input-coal", "#line-oil", "#figure-generation");
    }

    @Test
    void theRevisionsOfAnEditionStandWithTheirWordsAndDigests() {
        PageText page = PageChecks.page(POWER, Language.EN);
        for (Methodology revision : Methodologies.standard().revisions("cn-power-ets-2024")) {
            assertThat(page.html())
                    .contains(revision.edition().reference(), revision.edition().sha256());
        }
        assertThat(page.words()).contains("in place of gigajoules", "The text first published.");
        assertThat(PageChecks.page("/methodologies/cn-lime", Language.EN).words())
                .doesNotContain("The text first published.");
        given().get("/api/v1" + POWER).then().body("revisions.number", equalTo(List.of(2, 1)));
    }

    @Test
    void whatARecordMayLeaveOutLeadsToTheRulesThatWorkItOut() {
        PageText page = PageChecks.page(POWER, Language.EN);
        assertThat(page.links())
                .contains("/rules/steamtable.superheated", "/rules/steamtable.saturated", "/rules/cnpower.steam-heat");
        assertThat(PageChecks.page("/rules/steamtable.saturated", Language.EN).links())
                .contains(POWER);
    }

    @Test
    void theExampleYearComesToWhatTheCommandLineComesTo() {
        assertThat(PageChecks.page(POWER, Language.EN).html()).contains("3,441,353.773", "2,963,640");
        given().get("/api/v1" + POWER).then().body("example.complete", equalTo(true));
    }

    @Test
    void rulesAndParametersLeadBackToTheMethodologiesThatUseThem() {
        for (String address : List.of("/rules/cnpower.combustion", "/parameters/cnpower.oxidation.coal")) {
            assertThat(PageChecks.page(address, Language.EN).links()).contains(POWER);
            given().get("/api/v1" + address).then().body("usedByMethodologies", hasItem("cn-power-ets-2024"));
        }
    }

    @Test
    void thePrintedTablesAreServedUnderTheIdThatTheirTermsCarry() {
        given().get("/api/v1/parameters/steamtable.c5")
                .then()
                .statusCode(200)
                .body("corrections[0].id", equalTo("C5-1"), "rows[2].values[2]", equalTo(3217.8f));
        PageText page = PageChecks.page("/parameters/steamtable.c5", Language.EN);
        assertThat(page.words()).contains("3,217.8", "kept as printed");
        assertThat(page.links()).contains("/rules/steamtable.superheated");
        assertThat(given().get("/api/v1/parameters/steamtable.c5?format=csv").asString())
                .contains("3217.8");
    }

    @Test
    void aLongListIsReadByFamilyAndByAWord() {
        PageText found = PageChecks.page("/parameters?q=oxidation&family=cnpower", Language.EN);
        assertThat(found.links())
                .contains("/parameters/cnpower.oxidation.coal")
                .noneMatch(link -> link.contains("gwp."));
        assertThat(PageChecks.page("/rules?q=combustion&confidence=unverified", Language.EN)
                        .words())
                .contains("cnpower");
        assertThat(PageChecks.page("/parameters?q=no-such-thing", Language.EN).words())
                .contains("Nothing matches");
    }
}
