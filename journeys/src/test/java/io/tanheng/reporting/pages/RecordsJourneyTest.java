/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.reporting.pages.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** What people enter on the pages goes to a running accounting service, and comes back as statements. */
@ExtendWith(RunningPages.class)
class RecordsJourneyTest {

    private static final String SITE = "ash-creek/works";
    private static final String PLAN = """
            {"name": {"en": "Ash Creek power station", "zh": "灰溪电厂"}, "sector": "power", "region": "370000",
             "zone": "Asia/Shanghai", "changedBy": "Zhao Min",
             "units": [{"unit": "unit-1", "name": {"en": "Unit 1", "zh": "1 号机组"}, "family": "cn-power", "purpose": "ets",
               "basis": "CALCULATION", "stacks": [], "meters": []}]}""";
    private static final String ACTIVITY = "/activity/" + SITE;
    private static final String JANUARY = "/statements/" + SITE + "/2024-01";
    private static final String APPROVAL = "/api/v1/packs/ash-creek/boilers/1/decisions/1/proof";
    private static final String HEADINGS = "item,period,FC [t],C_ar [tC/t],sample,laboratory\n";

    private Path folder = Path.of("");

    @Test
    void recordsAndPacksGoInOnPagesAndComeBackAsVersionsOfAStatement() throws IOException, InterruptedException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "files");
        try (AccountingProcess accounting = AccountingProcess.start();
                Browser browser = new Browser(Language.EN, 1280, 900);
                Browser reader = new Browser(Language.ZH, 1280, 900)) {
            accounting.plan(SITE, PLAN);
            mistakesAreSeenAllAtOnceAndNothingIsKept(browser);
            theMendedFileIsKeptAndBecomesAStatement(browser);
            reader.open(JANUARY);
            aCorrectionIsANewVersionThatSaysWhoAndWhy(browser);
            whoHasTheStatementOpenIsToldAndLooks(reader);
            aPackCountsOnceSomebodyElseHasApprovedIt(browser);
            assertThat(browser.complaints()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private void mistakesAreSeenAllAtOnceAndNothingIsKept(Browser browser) throws IOException {
        look(
                browser,
                "coal.csv",
                HEADINGS + "coal,2024-01,100000,5.31,S-01,Coal Test\ncoal,2024-13,90000,0.529,S-02,Coal Test\n");
        List<WebElement> faults = browser.all("#outcome tbody tr");
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0).getText()).contains("row 2", "C_ar", "5.31");
        assertThat(faults.get(1).getText()).contains("row 3", "period", "2024-13");
        assertThat(browser.all("#keep")).isEmpty();
        assertThat(browser.all("[id^=record-]")).isEmpty();
    }

    private void theMendedFileIsKeptAndBecomesAStatement(Browser browser) throws IOException {
        look(
                browser,
                "coal.csv",
                HEADINGS + "coal,2024-01,100000,0.531,S-01,Coal Test\ncoal,2024-02,90000,0.529,S-02,Coal Test\n");
        browser.click("#keep");
        browser.await(
                "both records are listed", () -> browser.all("[id^=record-]").size() == 2);
        browser.await(
                "the statement of January is there", () -> given().get(JANUARY).statusCode() == 200);
        browser.open(JANUARY);
        assertThat(browser.all("#unit-unit-1 a[href$='/lines/unit-1/coal']")).isNotEmpty();
    }

    private void aCorrectionIsANewVersionThatSaysWhoAndWhy(Browser browser) throws IOException {
        browser.open(ACTIVITY);
        browser.click("input[name=correct]");
        browser.see("input[name=reason]").sendKeys("scale drifted");
        fill(browser, "january.csv", HEADINGS + "coal,2024-01,110000,0.531,S-01,Coal Test\n", "Chen Jing");
        browser.click("#keep");
        browser.await(
                "the corrected record stays below the new one",
                () -> browser.all("[id^=record-].is-past").size() == 1);
        newest(browser, "scale drifted");
        String text = browser.see(".version[aria-current]").getText();
        assertThat(text).contains("Chen Jing", "scale drifted", "FC 100000 t → 110000 t");
        List<WebElement> figures = browser.all(".version[aria-current] tbody tr:first-of-type data");
        assertThat(figures).as("before and after").hasSizeGreaterThanOrEqualTo(2);
        assertThat(figures.get(0).getDomAttribute("value"))
                .isNotEqualTo(figures.get(1).getDomAttribute("value"));
    }

    private static void whoHasTheStatementOpenIsToldAndLooks(Browser reader) {
        assertThat(reader.see("#newer a").getText()).isEqualTo("查看");
        assertThat(reader.see(".version").getText()).doesNotContain("scale drifted");
        reader.click("#newer a");
        assertThat(reader.see(".version").getText()).contains("更正记录", "scale drifted", "Chen Jing");
    }

    private void aPackCountsOnceSomebodyElseHasApprovedIt(Browser browser) throws IOException {
        browser.open("/packs");
        browser.click("a[href='/packs/ash-creek']");
        submit(browser, OwnFactor.zip(folder, "cnpower.no-such-factor", "much"), "Li Wei");
        assertThat(browser.all("#outcome tbody tr")).isNotEmpty();
        assertThat(browser.see("#outcome").getText()).contains("parameters/own/oxidation.yaml");
        submit(browser, OwnFactor.zip(folder, "own.oxidation", "0.97"), "Li Wei");
        browser.click("#submit");
        browser.await("its page", () -> browser.address().equals("/packs/ash-creek/boilers/1"));
        assertThat(browser.see("#files").getText()).contains("methodologies/cn-power/own-power-2024.yaml");

        approve(browser, "Li Wei");
        assertThat(browser.see("#refused").getText()).contains("cannot approve");
        approve(browser, "Wang Fang");
        browser.await("it is in force", () -> browser.see(".head").getText().contains("in force"));
        assertThat(browser.see("#decide").getText()).contains("Wang Fang", "analyses looked through");
        browser.await("the approval stands in the evidence log", () -> {
            browser.open("/packs/ash-creek/boilers/1");
            return !browser.all("a[href='" + APPROVAL + "']").isEmpty();
        });
        given().get(APPROVAL).then().statusCode(200);

        newest(browser, "own-power-2024");
        browser.click("#unit-unit-1 .method a");
        browser.await("the pack's page", () -> browser.address().equals("/packs/ash-creek/boilers/1"));
    }

    private static void newest(Browser browser, String because) {
        browser.await("a version because of " + because, () -> {
            browser.open(JANUARY);
            return browser.see(".version").getText().contains(because);
        });
    }

    private void look(Browser browser, String name, String text) throws IOException {
        browser.open(ACTIVITY);
        fill(browser, name, text, "Li Wei");
    }

    private void fill(Browser browser, String name, String text, String person) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        browser.see("#file").sendKeys(file.toString());
        browser.see("#entered-by").clear();
        browser.see("#entered-by").sendKeys(person);
        browser.click("#look");
        browser.see("#outcome");
    }

    private static void submit(Browser browser, Path zip, String person) {
        // anew, so that no outcome of the file before stands there
        browser.open("/packs/ash-creek");
        browser.see("#file").sendKeys(zip.toString());
        browser.see("#pack").clear();
        browser.see("#pack").sendKeys("boilers");
        browser.see("#submitted-by").clear();
        browser.see("#submitted-by").sendKeys(person);
        browser.click("#look");
        browser.see("#outcome");
    }

    private static void approve(Browser browser, String person) {
        browser.click("#choice-APPROVE summary");
        browser.see("#choice-APPROVE input[name=by]").clear();
        browser.see("#choice-APPROVE input[name=by]").sendKeys(person);
        browser.see("#choice-APPROVE input[name=reason]").sendKeys("analyses looked through");
        browser.click("#choice-APPROVE button");
    }
}
