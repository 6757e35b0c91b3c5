/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.reporting.pages.words.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.support.ui.Select;

/** What people come for, done in a real browser by clicking. */
@ExtendWith(RunningPages.class)
class JourneysTest {

    private SamplePlant plant;

    @BeforeEach
    void aFilledService() {
        plant = SamplePlant.report();
    }

    private Browser desk(Language language) {
        return new Browser(language, 1280, 900);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAuditorWalksFromATonneDownToTheBytesOfItsFrame(Language language) {
        try (Browser browser = desk(language)) {
            browser.open("/");
            browser.click("#last24 summary");
            browser.click("#last24-table td[data-href='" + plant.validHour() + "'] a");
            assertThat(browser.address()).isEqualTo(plant.validHour());
            assertThat(browser.language()).isEqualTo(language.tag());
            assertThat(browser.all("#figure-co2-mass math")).isNotEmpty();

            browser.click("#readings-table tr:nth-of-type(8) a.number");
            assertThat(browser.address()).startsWith(plant.validHour() + "/readings/");
            String digest = browser.see(".proof dd code.break").getText();
            assertThat(digest).matches("[0-9a-f]{64}");
            String original = browser.attribute("#frame a[download]", "href");
            byte[] bytes =
                    given().get(original).then().statusCode(200).extract().asByteArray();
            assertThat(Sha256.of(bytes)).isEqualTo(digest);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whoeverReadsChineseChangesTheLanguageOnceAndStaysOnThePage() {
        try (Browser browser = desk(Language.EN)) {
            browser.open(plant.day());
            assertThat(browser.language()).isEqualTo("en");
            browser.click("#language");
            assertThat(browser.language()).isEqualTo("zh-CN");
            assertThat(browser.address()).startsWith(plant.day());
            browser.click(".nav a[href='/quarantine']");
            assertThat(browser.language()).isEqualTo("zh-CN");
            assertThat(browser.heading()).matches("\\p{IsHan}+.*");
            browser.click("#language");
            assertThat(browser.language()).isEqualTo("en");
        }
    }

    @Test
    void anOperatorSeesANewFigureWithoutLoadingThePageAgain() {
        try (Browser browser = desk(Language.EN)) {
            browser.open("/");
            browser.run("return window.stillTheSamePage = true");
            String row = "tr[data-source='" + SampleSources.STACK.key() + "']";
            String before = browser.see(row + " [data-live-minutes]").getText();
            browser.await(
                    "the page is told that it is live",
                    () -> browser.see("[data-live-word]")
                            .getText()
                            .equals(browser.attribute("[data-live-word]", "data-on")));
            plant.reportLater();
            browser.await(
                    "the minutes of the hour go on from " + before,
                    () -> !browser.see(row + " [data-live-minutes]").getText().equals(before));
            assertThat(browser.run("return window.stillTheSamePage === true")).isEqualTo(true);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void anOperatorFindsTheDamagedFrameByItsReason() {
        try (Browser browser = desk(Language.EN)) {
            browser.open("/quarantine");
            int all = browser.all("#entries tbody tr").size();
            new Select(browser.see("select[name=reason]")).selectByValue("WRONG_CHECKSUM");
            browser.await(
                    "fewer entries", () -> browser.all("#entries tbody tr").size() < all);
            assertThat(browser.address()).contains("reason=WRONG_CHECKSUM");
            browser.click("#entries tbody tr[data-reason=WRONG_CHECKSUM] a");
            assertThat(browser.see("main").getText()).contains("The frame was damaged on its way");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aChartShowsWhatTheTableBesideItHolds() {
        try (Browser browser = desk(Language.EN)) {
            browser.open(plant.validHour());
            browser.run("document.querySelector('[data-chart=minutes]').scrollIntoView(); return true");
            browser.await(
                    "the chart is drawn",
                    () -> !browser.all("[data-chart=minutes] canvas, [data-chart=minutes] svg")
                            .isEmpty());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReporterSeesWhatTheYearLacksComparesBothMethodsAndWalksDownToARecord(Language language) {
        try (Browser browser = desk(language)) {
            browser.open("/");
            browser.click(".nav a[href='/statements']");
            browser.click("tr[data-site='north-power/river-bend'] th a");
            assertThat(browser.address()).isEqualTo(SampleStatements.POWER + "/2024");
            assertThat(browser.see("#missing").getText()).contains("2024-02");

            browser.click("#to-cross-check");
            assertThat(browser.all("#check-unit-1-table tbody tr")).hasSize(12);
            browser.click("#check-unit-1-table tbody tr:nth-of-type(3) td:nth-of-type(2) a");
            assertThat(browser.address()).isEqualTo(plant.stack() + "?month=2024-03");

            browser.open(SampleStatements.CORRECTED + "/2022");
            browser.click("#unit-unit-1 a[href$='/lines/unit-1/coal']");
            browser.click("#records details:first-of-type summary");
            assertThat(browser.see("#records details[open]").getText()).contains("Coal feeder book 2022.xlsx");
            browser.click("#records details[open] .record__number a");
            assertThat(browser.address()).isEqualTo("/activity/north-power/oak-lake");
            assertThat(browser.see("#silence").getText()).contains("TANHENG_ACCOUNTING_URL");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theChartOfAStatementIsDrawnFromItsTable() {
        try (Browser browser = desk(Language.EN)) {
            browser.open(SampleStatements.POWER + "/2024/cross-check");
            browser.run("document.querySelector('[data-chart=months]').scrollIntoView(); return true");
            browser.await(
                    "the chart is drawn",
                    () -> !browser.all("[data-chart=months] canvas").isEmpty());
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
