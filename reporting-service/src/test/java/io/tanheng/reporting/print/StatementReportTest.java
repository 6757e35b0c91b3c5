/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import io.tanheng.reporting.pages.format.Show;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.query.ShownDigits;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What stands in the printed report of a statement, and that it can be kept and read for ever, by everybody. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class StatementReportTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);
    private static final Pattern THREE_DECIMALS = Pattern.compile("(?<![\\d.,])\\d[\\d,]*\\.\\d{3}(?!\\d)");

    @Inject
    StatementReports reports;

    private static Statements site(String name, LocalText words, String methodology, Optional<String> stack) {
        return new Statements(new SiteId("north-power", name), words, methodology, stack);
    }

    private static Statements power() {
        return site(
                "printed",
                new LocalText("River Bend power plant", "河湾电厂"),
                "cn-power-ets-2024",
                Optional.of("stack-1"));
    }

    /** One that is whole, one that lacks something, one that was corrected and leaves a record out. */
    static Stream<StatementEvent> statements() {
        StatementEvent early = power().without(Statements.ofYear(), "coal", FEBRUARY);
        return Stream.of(
                site("kiln", new LocalText("Stone Hill cement works", "石山水泥厂"), "cn-cement-ets-2024", Optional.empty())
                        .whole(Statements.ofYear()),
                early,
                power().after(early));
    }

    static Stream<Arguments> reports() {
        List<StatementEvent> all = statements().toList();
        return Stream.of(
                arguments(all.get(0), Language.ZH),
                arguments(all.get(1), Language.EN),
                arguments(all.get(2), Language.ZH),
                arguments(all.get(2), Language.EN));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theReportIsPdfAAndAccessible(StatementEvent statement, Language language) {
        byte[] pdf = reports.newest(statement, language);
        assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theJudgeRefusesAPdfThatIsNeither() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(PdfJudge.broken(plain.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(PdfJudge.broken(plain.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void eachTonneInItStandsInTheStatementAndEachLineOfTheStatementInIt(StatementEvent statement) throws IOException {
        Show show = new Show(Language.EN);
        Set<String> said = new HashSet<>();
        numbers(new ObjectMapper().readTree(ContractJson.write(statement)), show, said);
        for (Language language : Language.values()) {
            String text = PdfJudge.text(reports.newest(statement, language));
            assertThat(THREE_DECIMALS.matcher(text).results().map(MatchResult::group))
                    .isSubsetOf(said);
            statement
                    .parts()
                    .forEach(part -> part.lines().forEach(line -> {
                        line.value().ifPresent(value -> assertThat(text).contains(tonnes(show, value)));
                        line.records().forEach(record -> assertThat(text).contains(tonnes(show, record.value())));
                    }));
            statement
                    .stacks()
                    .forEach(stack ->
                            stack.signed().ifPresent(part -> assertThat(text).contains(tonnes(show, part.signed()))));
            assertThat(text).contains(statement.contentDigest(), language.of(statement.siteName()));
        }
    }

    private static String tonnes(Show show, BigDecimal value) {
        BigDecimal shown = ShownDigits.of(value, "t");
        return show.number(value.scale() < shown.scale() ? value.setScale(Math.max(0, value.scale())) : shown);
    }

    /** Every number the statement has, as it is shown with three decimals and with all its own. */
    private static void numbers(JsonNode node, Show show, Set<String> said) {
        if (node.isValueNode() && node.asText().matches("-?\\d+(\\.\\d+)?")) {
            BigDecimal exact = new BigDecimal(node.asText()).abs();
            said.add(show.number(exact.setScale(3, RoundingMode.HALF_UP)));
            said.add(show.number(exact));
            said.add(show.number(ShownDigits.of(exact, "1").abs()));
        } else if (node.isValueNode()) {
            // sentences of the law and of problems name numbers too
            THREE_DECIMALS
                    .matcher(node.asText())
                    .results()
                    .map(MatchResult::group)
                    .forEach(said::add);
        }
        node.forEach(child -> numbers(child, show, said));
    }

    @Test
    void theSameStatementIsTheSameBytes() {
        StatementEvent statement = power().whole(Statements.ofYear());
        for (Language language : Language.values()) {
            assertThat(reports.newest(statement, language)).isEqualTo(reports.newest(statement, language));
        }
        assertThat(reports.newest(statement, Language.EN))
                .isNotEqualTo(reports.newest(power().without(Statements.ofYear(), "coal", FEBRUARY), Language.EN));
    }

    @Test
    void whatIsMissingIsNamedAndTheTotalIsADash() {
        StatementEvent statement = power().without(Statements.ofYear(), "coal", FEBRUARY);
        String english = PdfJudge.text(reports.newest(statement, Language.EN));
        String chinese = PdfJudge.text(reports.newest(statement, Language.ZH));
        assertThat(english)
                .contains("incomplete", "The statement is not complete", "This report is no verification opinion");
        assertThat(chinese).contains("不完整", "排放报告", "河湾电厂", "活动数据、因子与排放", "本报告不是核查意见");
        statement.parts().get(0).lines().get(0).problems().forEach(problem -> {
            assertThat(flat(english)).contains(flat(problem.sentence().en()));
            assertThat(flat(chinese)).contains(flat(problem.sentence().zh()));
        });
    }

    /** Lines break where the page ends. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRareCharacterIsPrintedAndOneNoFontHasIsNamedByItsNumber(Language language) {
        StatementEvent statement = site(
                        "rare",
                        new LocalText("Rare 龘 \uD842\uDFB7 & <Co>", "龘\uD842\uDFB7电厂 & <甲>"),
                        "cn-power-ets-2024",
                        Optional.empty())
                .whole(Statements.ofYear());
        byte[] pdf = reports.newest(statement, language);
        assertThat(PdfJudge.text(pdf)).contains("龘", "[U+20BB7]", "& <");
        assertThat(PdfJudge.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aStatementThatIsPublishedHasItsReportAtItsAddressWithItsPlaceInTheLog() {
        StatementEvent statement = site(
                        "published", new LocalText("Published", "已发布"), "cn-power-ets-2024", Optional.of("stack-1"))
                .whole(Statements.ofYear());
        try (Topics topics = new Topics()) {
            topics.send(statement);
        }
        String address = "/api/v1/statements/north-power/published/2024/report";
        await().until(() -> given().get(address).statusCode() == 200);
        await().until(() -> given().get(address.replace("report", "proof")).statusCode() == 200);
        byte[] pdf = given().get(address + "?language=zh")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("published-2024-v1-report.zh.pdf"))
                .extract()
                .asByteArray();
        String text = PdfJudge.text(pdf);
        assertThat(text).contains("检查点", "https://body.example/statements/north-power/published/2024?version=1");
        assertThat(flat(text))
                .contains(flat(given().get("/api/v1/log").jsonPath().getString("origin")));
        given().get(address + "?language=fr").then().statusCode(400).body("code", equalTo("language-not-readable"));
        given().get(address + "?version=7").then().statusCode(404).body("code", equalTo("statement-version-unknown"));
        assertThat(given().get("/statements/north-power/published/2024").asString())
                .contains("/api/v1/statements/north-power/published/2024/report?version=1&amp;language=en");
    }
}
