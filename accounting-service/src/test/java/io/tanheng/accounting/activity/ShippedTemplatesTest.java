/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.accounting.Parts;
import io.tanheng.accounting.tables.Filled;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each template that is served is filled in, sent back, and its records are there. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ShippedTemplatesTest {

    private static final String TEMPLATES = "/api/v1/activity/templates";

    static Stream<String> methodologies() {
        return Methodologies.standard().all().stream().map(Methodology::id);
    }

    private static Methodology find(String id) {
        return Methodologies.standard().find(id).orElseThrow();
    }

    private static Site site(Methodology methodology) {
        return Site.of(
                "power", methodology.edition().family(), methodology.edition().purpose());
    }

    private static byte[] fetch(String address) {
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void aWorkbookComesBackAsARecordForEachRow(String id) throws IOException {
        Methodology methodology = find(id);
        byte[] file = Filled.xlsx(methodology, fetch(TEMPLATES + "/" + id + ".xlsx"));
        Site site = site(methodology);
        site.upload(file, Map.of("name", id + ".xlsx"))
                .statusCode(200)
                .body("added", hasSize(Filled.rows(methodology)))
                .body("document.name", equalTo(id + ".xlsx"));
        site.holds(Filled.rows(methodology));
        site.upload(file, Map.of())
                .statusCode(200)
                .body("added", hasSize(0))
                .body("unchanged", hasSize(Filled.rows(methodology)));
        site.list(Map.of("all", true)).body("size()", equalTo(Filled.rows(methodology)));
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void eachTableComesBackAsCsvToo(String id) {
        Methodology methodology = find(id);
        Site site = site(methodology);
        for (Input input : methodology.inputs()) {
            String template =
                    new String(fetch(TEMPLATES + "/" + id + "/" + input.id() + ".csv"), StandardCharsets.UTF_8);
            assertThat(template).startsWith("\uFEFFitem,period,");
            site.upload(
                            (template + csv(Filled.rows(methodology, input), ",")).getBytes(StandardCharsets.UTF_8),
                            Map.of())
                    .statusCode(200)
                    .body("added", hasSize(input.items().size()));
        }
        site.holds(Filled.rows(methodology));
    }

    private static String csv(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(cells -> String.join(separator, cells) + "\r\n")
                .collect(Collectors.joining());
    }

    @Test
    void theTableOfHeatTakesSteamInPlaceOfGigajoules() {
        String template = new String(fetch(TEMPLATES + "/cn-power-ets-2024/heat.csv"), StandardCharsets.UTF_8);
        assertThat(template.lines().findFirst().orElseThrow())
                .contains("Q_gr [GJ],D_st [t],p_st [MPa],t_st [degC],h_st [kJ/kg],D_w [t],T_s [degC]");
        Site site = Site.power();
        String steam = """
                item,period,D_st [t],p_st [MPa],t_st [degC]
                heat-supplied,2024-01,10000,1.45,
                heat-supplied,2024-02,10000,4,375
                """;
        site.upload(steam.getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(200)
                .body("added", hasSize(2));
        String unclear = """
                item,period,D_st [t],p_st [MPa],D_w [t],T_s [degC]
                heat-supplied,2024-03,10000,,,
                heat-supplied,2024-04,10000,1.45,10,90
                """;
        site.upload(unclear.getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(422)
                .body("problems.code", contains("MISSING_PROPERTY", "NOT_USED", "NOT_USED"))
                .body("problems[0].message.en", containsString("or what it follows from: D_st + h_st; D_w + T_s"));
    }

    @Test
    void whatAChineseSpreadsheetSavesIsRead() {
        String file = String.join(
                "\r\n",
                "item;period;FC [kg];M_ar [%];C_ar [tC/t];sample;laboratory;;",
                "# coal;月份;消耗量;全水分;元素碳;样品;检测机构;;",
                ";;;;;;;;",
                "coal;2024年1月;100000000;8.5%;0.531;样-01;山东煤检;;",
                "coal;2024/2/1;90000000.5;7.9;0.529;样-02;山东煤检;;",
                ";;;;;;;;",
                "");
        Site site = Site.power();
        site.upload(file.getBytes(Charset.forName("GB18030")), Map.of("name", "入炉煤.csv"))
                .statusCode(200)
                .body("added.place.row", contains(4, 5));
        site.list(Map.of())
                .body("period", contains("2024-01", "2024-02"))
                .body("values.FC.unit", contains("kg", "kg"))
                .body("values.FC.amount", contains("100000000", "90000000.5"))
                .body("values.M_ar.amount", contains("8.5", "7.9"))
                .body("values.C_ar.analysis.laboratory", contains("山东煤检", "山东煤检"))
                .body("document.name", contains("入炉煤.csv", "入炉煤.csv"));
    }

    @Test
    void everyBadCellIsNamedWithItsRowAndNothingIsKept() {
        String file = """
                item,period,FC [t],C_ar [tC/t],standstill
                coal,2024-01,"100,000",0.53,
                coal,2024-02,90000,5.3,
                coal,soon,90000,0.53,
                coal,2024-04,#DIV/0!,0.53,
                coal,2024-05,90000,0.53,perhaps
                """;
        Site site = Site.power();
        site.upload(file.getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(422)
                .body(
                        "problems.code",
                        contains("UNKNOWN_WORD", "NOT_A_NUMBER", "IMPLAUSIBLE", "NOT_A_PERIOD", "FORMULA_ERROR"))
                .body("problems.place.row", contains(6, 2, 3, 4, 5))
                .body("problems[1].message.en", containsString("separators of thousands"))
                .body("problems[2].allowed", equalTo("0.15 tC/t … 0.9 tC/t"));
        site.holds(0);
        given().get("/api/v1/activity" + site.address() + "/documents").then().body("size()", equalTo(0));
    }

    @Test
    void aFileIsLookedAtWithoutKeepingIt() {
        byte[] file = "item,period,FC [t]\ncoal,2024-01,100000\n".getBytes(StandardCharsets.UTF_8);
        Site site = Site.power();
        site.upload(file, Map.of("dryRun", true))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", hasSize(1));
        site.holds(0);
    }

    @Test
    void aFileOfCorrectionsChangesWhatDiffersAndAddsWhatIsNew() {
        Site site = Site.power();
        site.upload("item,period,FC [t]\ncoal,2024-01,1\ncoal,2024-02,2\n".getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(200);
        byte[] file = "item,period,FC [t]\ncoal,2024-01,1\ncoal,2024-02,22\ncoal,2024-03,3\n"
                .getBytes(StandardCharsets.UTF_8);
        site.upload(file, Map.of()).statusCode(422).body("problems.code", contains("DUPLICATE_RECORD"));
        site.upload(file, Map.of("correct", true, "reason", "scale drifted"))
                .statusCode(200)
                .body("unchanged", hasSize(1))
                .body("corrected", hasSize(1))
                .body("added", hasSize(1));
        site.upload(file, Map.of("correct", true))
                .statusCode(200)
                .body("unchanged", hasSize(3))
                .body("corrected", hasSize(0));
        site.list(Map.of("all", true)).body("size()", equalTo(4));
    }

    @Test
    void templatesAreListedAndAnUnknownOneNamesTheNearest() {
        given().get(TEMPLATES).then().statusCode(200).body("xlsx[0]", startsWith(TEMPLATES));
        given().get(TEMPLATES + "/cn-power-ets-2025.xlsx")
                .then()
                .statusCode(404)
                .body("code", equalTo("NO_SUCH_TEMPLATE"))
                .body("message.en", containsString("nearest is 'cn-power-ets-202"));
    }

    @Test
    void aFileForAUnitOrSiteNobodyKnowsIsRefused() {
        byte[] file = "item,period,FC [t]\ncoal,2024-01,1\n".getBytes(StandardCharsets.UTF_8);
        Site.power().upload(file, Map.of("unit", "unit-7")).statusCode(422).body("code", equalTo("UNKNOWN_UNIT"));
        Site.nowhere().upload(file, Map.of()).statusCode(404).body("code", equalTo("UNKNOWN_SITE"));
    }
}
