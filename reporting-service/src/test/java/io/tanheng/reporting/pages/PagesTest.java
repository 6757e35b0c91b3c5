/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.pages.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, filled and with bad data, in both languages. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class PagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsWholeAndInItsLanguageAlone(Language language) {
        SamplePlant plant = SamplePlant.report();
        for (String address : plant.pages()) {
            PageChecks.whole(address, language, 200);
        }
    }

    @Test
    void anHourThatNeverCameLeadsNowhereAndShowsDashesInsteadOfZeros() {
        SamplePlant plant = SamplePlant.report();
        PageText day = PageChecks.page(plant.day(), Language.EN);
        String row = day.all("(?s)<tr data-at=\"" + plant.missingHour() + "\"(.*?)</tr>")
                .get(0);
        assertThat(row).contains("nothing came").doesNotContain("href", ">0<");
        String api = "/api/v1" + plant.stack() + "/hours/" + plant.missingHour();
        assertThat(given().get(api).statusCode()).isEqualTo(404);
    }

    @Test
    void anHourInCalibrationIsCalledThatAndNotTooLittleData() {
        SamplePlant plant = SamplePlant.report();
        String hour = plant.calibrationHour().replaceFirst(".*/", "");
        PageText overview = PageChecks.page("/", Language.EN);
        assertThat(overview.all("(?s)<tr data-at=\"" + hour + "\"(.*?)</tr>").get(0))
                .contains("data-gap=\"In calibration\"");
    }

    @Test
    void aRecordThatIsCountedNowhereIsNamedWithItsReason() {
        SamplePlant.report();
        PageText page = PageChecks.page(SampleStatements.CORRECTED + "/2022", Language.EN);
        assertThat(page.all("(?s)id=\"not-counted\"(.*?)</section>").get(0))
                .contains("/activity/north-power/oak-lake#record-77", "Power generation does not count electricity.");
        assertThat(PageChecks.page(SampleStatements.CEMENT + "/2024", Language.EN)
                        .html())
                .doesNotContain("id=\"not-counted\"");
    }

    @Test
    void aStatementSomebodyReadsSaysWhenThereIsANewerOne() {
        SamplePlant.report();
        String newer = SampleStatements.CORRECTED + "/2022/newer?than=";
        given().get(newer + "2").then().statusCode(204);
        given().cookie("tanheng-lang", "zh")
                .get(newer + "1")
                .then()
                .statusCode(200)
                .header("Content-Language", "zh-CN");
        assertThat(given().cookie("tanheng-lang", "en").get(newer + "1").asString())
                .contains("There is version 2", "href=\"" + SampleStatements.CORRECTED + "/2022\"", "newer?than=2");
        given().get(SampleStatements.CORRECTED + "/1999/newer").then().statusCode(404);
    }

    @Test
    void anHourStillToComeIsNoGap() {
        SamplePlant plant = SamplePlant.report();
        PageText tomorrow =
                PageChecks.page(plant.stack() + "/days/" + plant.today().plusDays(1), Language.EN);
        assertThat(tomorrow.html()).contains("not sealed yet").doesNotContain("class=\"is-gap\"");
    }

    @Test
    void theConversionOfADerivationNamesTheUnitItLeadsTo() {
        SamplePlant plant = SamplePlant.report();
        assertThat(PageChecks.page(plant.validHour(), Language.EN).html()).doesNotContain("→ ]", "[ →");
    }

    @Test
    void aReplacedVersionSaysSoAndLeadsToTheCurrentOne() {
        SamplePlant plant = SamplePlant.report();
        PageText old = PageChecks.page(plant.correctedHour() + "?version=1", Language.EN);
        assertThat(old.words()).contains("You see version 1. It was replaced by version 2.");
        assertThat(old.links()).contains(plant.correctedHour());
    }

    @Test
    void anHourSaysHowMuchOfItItsDeviceSigned() {
        SamplePlant plant = SamplePlant.report();
        PageText hour = PageChecks.page(plant.correctedHour(), Language.EN);
        assertThat(hour.all("(?s)<dd id=\"signed\">(.*?)</dd>").get(0))
                .startsWith("75.0 % (")
                .contains("rest on readings their device signed, 25.0 % time-stamped; 45 of 60 frames");
        assertThat(hour.all("(?s)<tr id=\"manifest-(.*?)</tr>")).hasSize(2);
        assertThat(hour.all("(?s)<tr id=\"frame-(.*?)</tr>"))
                .filteredOn(frame -> frame.contains("Not signed"))
                .hasSize(15);
        assertThat(PageChecks.page(plant.validHour(), Language.EN).html())
                .doesNotContain("id=\"signed\"", "id=\"manifests\"");
        given().get("/api/v1" + plant.correctedHour())
                .then()
                .body("signed.signedFrames", equalTo(45))
                .body("signed.manifests.keyId", equalTo(List.of("logger-1", "logger-1")))
                .body("frames.signature.grade.findAll { it != null }.size()", equalTo(45));
        given().get("/api/v1" + plant.correctedHour() + "/originals/" + "%064x".formatted(30))
                .then()
                .statusCode(200)
                .body(startsWith("tanheng-manifest-1"));
    }

    @Test
    void aStatementSaysHowManyTonnesOfAStackRestOnSignatures() {
        SamplePlant.report();
        PageText page = PageChecks.page(SampleStatements.POWER + "/2024", Language.EN);
        assertThat(page.all("(?s)<td class=\"signed\">(.*?)</td>").get(0))
                .contains("% (", "rest on readings their device signed");
        assertThat(PageChecks.page(SampleStatements.POWER + "/2024", Language.ZH)
                        .words())
                .contains("以设备签名的读数为依据");
    }

    @Test
    void theOtherLanguageIsTheSamePageAndIsRemembered() {
        String address = "/quarantine?state=OPEN";
        assertThat(PageChecks.page(address, Language.EN).links()).contains("/quarantine?state=OPEN&lang=zh");
        given().get(address + "&lang=zh").then().cookie("tanheng-lang", "zh").header("Content-Language", "zh-CN");
        given().cookie("tanheng-lang", "zh").get("/").then().header("Content-Language", "zh-CN");
    }
}
