/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import io.tanheng.reporting.pages.words.Language;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Four people go from a claim to a certificate by forms, late data questions it, it is revoked, and a stranger is told so. */
@ExtendWith(RunningPages.class)
class CertificateJourneyTest {

    private static final Statements SITE = new Statements(
            new SiteId("journey-power", "plant-1"),
            new LocalText("Plant 1", "一号厂"),
            "cn-power-ets-2024",
            Optional.empty());

    @Test
    void aClaimBecomesACertificateThatLateDataQuestionsAndTheBodyRevokes() {
        StatementEvent incomplete = SITE.without(Statements.ofYear(), "coal", YearMonth.of(2024, 2));
        send(incomplete);
        try (Browser browser = new Browser(Language.EN, 1280, 900)) {
            browser.open("/statements/journey-power/plant-1/2024");
            browser.click("main a[href^='/engagements?statement=']");
            fill(browser.see("#ask form"), "person", "Li Operator");
            submit(browser, browser.see("#ask form"));
            String engagement = browser.address();
            decide(browser, "plan", "Wang Verifier", "The belt scale was exchanged in February.");
            drawSample(browser);
            decide(browser, "raise-finding", "Wang Verifier", "February is missing.");
            assertThat(browser.see("#findings").getText()).contains("February is missing.", "open");

            StatementEvent whole = SITE.after(incomplete);
            send(whole);
            WebElement answer = form(browser, "answer-finding");
            fill(answer, "version", "2");
            say(browser, answer, "Li Operator", "The records of February are in.");
            decide(browser, "close-finding", "Wang Verifier", "Seen.");
            decide(browser, "give-opinion", "Wang Verifier", "Free of material misstatement.");
            decide(browser, "review", "Wang Verifier", "My own work is good.");
            assertThat(browser.see("[role=alert]").getText()).contains("Nobody approves own work");
            browser.open(engagement);
            decide(browser, "review", "Zhao Reviewer", "The work supports the opinion.");
            decide(browser, "decide", "Chen Decider", "Granted.");
            browser.click(".hero__facts a[href^='/certificates/']");
            String certificate = browser.address();
            assertThat(browser.see(".head__meta").getText()).contains("stands");
            assertThat(standing(certificate)).isEqualTo(Standing.HOLDS);
            String inventory = addUp(browser);
            assertThat(browser.see("[data-site='journey-power/plant-1']").getText())
                    .contains("stands");

            send(SITE.afterWithout(whole, "coal", YearMonth.of(2024, 5)));
            browser.open(certificate);
            assertThat(browser.see(".notice--warn").getText()).contains("The data has changed since", "Version 3");

            browser.open(engagement);
            browser.see("details.act:last-of-type summary").click();
            decide(browser, "revoke", "Chen Decider", "The late data changes the total.");
            browser.open(inventory);
            assertThat(browser.see("[data-site='journey-power/plant-1']").getText())
                    .contains("revoked");
            browser.open(certificate + "?lang=zh");
            assertThat(browser.see(".head__meta").getText()).contains("已撤销");
            assertThat(standing(certificate)).isEqualTo(Standing.REVOKED);
            assertThat(browser.complaints())
                    .as("the browser says itself what was refused, and nothing else")
                    .singleElement()
                    .asString()
                    .contains("409");
        }
    }

    /** The operator makes an inventory of the one site, which could be verified while its certificate holds. */
    private static String addUp(Browser browser) {
        browser.open("/inventories");
        WebElement form = browser.see("#make form");
        new Select(form.findElement(By.name("of"))).selectByValue("journey-power/2024");
        fill(form, "text", "One plant, for the ministry.");
        fill(form, "person", "Li Operator");
        submit(browser, form);
        assertThat(browser.see("main a[href^='/engagements?statement=journey-power/2024/1']")
                        .getText())
                .isEqualTo("Have it verified");
        return browser.address();
    }

    private static void send(StatementEvent statement) {
        try (Topics topics = new Topics()) {
            topics.send(statement);
        }
        await().until(() -> given().get("/api/v1/statements/journey-power/plant-1/2024?version=" + statement.version())
                        .statusCode()
                == 200);
    }

    private static void drawSample(Browser browser) {
        WebElement form = form(browser, "draw-sample");
        fill(form, "seed", "7");
        say(browser, form, "Wang Verifier", "All months.");
    }

    private static void decide(Browser browser, String kind, String person, String text) {
        WebElement form = form(browser, kind);
        for (WebElement select : form.findElements(By.cssSelector("select[name=severity]"))) {
            new Select(select).selectByValue("NONCONFORMITY");
        }
        form.findElements(By.name("place")).forEach(place -> place.sendKeys("coal, 2024-02"));
        say(browser, form, person, text);
    }

    private static WebElement form(Browser browser, String kind) {
        return browser.see("form:has(input[name=kind][value='" + kind + "'])");
    }

    private static void say(Browser browser, WebElement form, String person, String text) {
        fill(form, "text", text);
        fill(form, "person", person);
        submit(browser, form);
    }

    private static void fill(WebElement form, String name, String text) {
        form.findElement(By.name(name)).sendKeys(text);
    }

    private static void submit(Browser browser, WebElement form) {
        WebElement button = form.findElement(By.cssSelector("button[type=submit]"));
        button.click();
        browser.await("the next page", () -> browser.gone(button));
    }

    /** What somebody finds out with the published files alone. */
    private static Standing standing(String certificate) {
        DidDocument issuer =
                DidDocument.parse(given().get("/.well-known/did.json").asByteArray());
        return new CredentialTrust(List.of(issuer))
                .verify(
                        given().get(certificate + "/credential").asString(),
                        list -> Optional.of(
                                given().get(URI.create(list).getPath()).asString()),
                        Instant.parse("2026-12-01T00:00:00Z"))
                .standing();
    }
}
