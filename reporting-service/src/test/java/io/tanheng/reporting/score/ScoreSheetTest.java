/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.Statements;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What statements score by the example. */
class ScoreSheetTest {

    private static final Scheme SCHEME = SchemeFile.read("example", SchemeFileTest.example());

    private static Statements site(String methodology, Optional<String> stack) {
        return new Statements(new SiteId("north-power", "scored"), new LocalText("Scored", "评分"), methodology, stack);
    }

    private static StatementEvent power() {
        return site("cn-power-ets-2024", Optional.of("stack-1")).whole(Statements.ofYear());
    }

    private static ScoreSheet.Row row(ScoreSheet sheet, String criterion) {
        return sheet.rows().stream()
                .filter(row -> row.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal percent(ScoreSheet sheet, String criterion) {
        return row(sheet, criterion).judged().orElseThrow().percent();
    }

    private static Finding.Reason open(ScoreSheet sheet, String criterion) {
        ScoreSheet.Row row = row(sheet, criterion);
        assertThat(row.points()).isEmpty();
        Finding.NotJudged finding = row.notJudged().orElseThrow();
        assertThat(finding.sentence().en()).isNotBlank();
        assertThat(finding.sentence().zh()).isNotBlank();
        return finding.reason();
    }

    @Test
    void eachMeasureIsTakenFromTheFiguresOfTheStatement() {
        StatementEvent statement = power();
        ScoreSheet sheet = ScoreSheet.of(SCHEME, statement, Optional.empty());
        // 7,836 of 8,784 hours
        assertThat(percent(sheet, "measured-hours")).isEqualByComparingTo(percent("7836", "8784"));
        assertThat(row(sheet, "measured-hours").points())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("20"));
        assertThat(percent(sheet, "complete-months")).isEqualByComparingTo("100");
        assertThat(percent(sheet, "no-defaults")).isBetween(new BigDecimal("88.5"), new BigDecimal("88.6"));
        assertThat(percent(sheet, "cross-check"))
                .isEqualByComparingTo(statement
                        .crossChecks()
                        .get(0)
                        .differenceShare()
                        .orElseThrow()
                        .abs()
                        .movePointRight(2));
        BigDecimal intensity = statement.parts().get(0).figures().stream()
                .filter(figure -> figure.code().equals("intensity"))
                .findFirst()
                .flatMap(figure -> figure.value())
                .orElseThrow();
        assertThat(percent(sheet, "intensity")).isEqualByComparingTo(percent(intensity.toPlainString(), "0.7910"));
        assertThat(row(sheet, "intensity").judged().orElseThrow().grounds())
                .extracting(ground -> ground.name().en())
                .contains("benchmark cnallowance.gross-benchmark.coal-above-300");
    }

    private static BigDecimal percent(String part, String whole) {
        return new BigDecimal(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(whole), MathContext.DECIMAL128);
    }

    @Test
    void whatCannotBeJudgedIsNamedAndThereIsNoTotalButTheTwoEnds() {
        ScoreSheet sheet = ScoreSheet.of(SCHEME, power(), Optional.empty());
        assertThat(open(sheet, "signed-readings")).isEqualTo(Finding.Reason.NOT_IN_STATEMENT);
        assertThat(open(sheet, "trend")).isEqualTo(Finding.Reason.NO_PERIOD_BEFORE);
        assertThat(sheet.total()).isEmpty();
        // 15 of the weights are open: 5 for the trend, 10 for signed readings
        assertThat(sheet.most().subtract(sheet.least())).isEqualByComparingTo("15");
        assertThat(sheet.least()).isEqualByComparingTo(sum(sheet));
    }

    private static BigDecimal sum(ScoreSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.points().stream()
                        .map(points -> points.multiply(row.criterion().weight()).movePointLeft(2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theTrendComparesWithTheYearBeforeAndSaysBothFigures() {
        ScoreSheet same = ScoreSheet.of(SCHEME, power(), Optional.of(power()));
        assertThat(percent(same, "trend")).isEqualByComparingTo("0");
        assertThat(row(same, "trend").points())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("60"));
        assertThat(row(same, "trend").judged().orElseThrow().grounds()).hasSize(2);
        StatementEvent incomplete =
                site("cn-power-ets-2024", Optional.empty()).without(Statements.ofYear(), "coal", YearMonth.of(2024, 2));
        assertThat(open(ScoreSheet.of(SCHEME, power(), Optional.of(incomplete)), "trend"))
                .isEqualTo(Finding.Reason.INCOMPLETE);
        StatementEvent cement = site("cn-cement-ets-2024", Optional.empty()).whole(Statements.ofYear());
        assertThat(open(ScoreSheet.of(SCHEME, power(), Optional.of(cement)), "trend"))
                .isEqualTo(Finding.Reason.NO_PERIOD_BEFORE);
    }

    @Test
    void aStatementWithoutStackBenchmarkOrFigureSaysSoForEach() {
        ScoreSheet cement = ScoreSheet.of(
                SCHEME, site("cn-cement-ets-2024", Optional.empty()).whole(Statements.ofYear()), Optional.empty());
        assertThat(open(cement, "measured-hours")).isEqualTo(Finding.Reason.NO_STACK);
        assertThat(open(cement, "cross-check")).isEqualTo(Finding.Reason.NO_CROSS_CHECK);
        assertThat(open(cement, "intensity")).isIn(Finding.Reason.NO_BENCHMARK, Finding.Reason.NO_FIGURE);
        StatementEvent lacking = site("cn-power-ets-2024", Optional.of("stack-1"))
                .without(Statements.ofYear(), "coal", YearMonth.of(2024, 2));
        ScoreSheet incomplete = ScoreSheet.of(SCHEME, lacking, Optional.empty());
        assertThat(open(incomplete, "intensity")).isEqualTo(Finding.Reason.INCOMPLETE);
        assertThat(percent(incomplete, "complete-months")).isLessThan(BigDecimal.valueOf(100));
    }

    @Test
    void aSchemeWhoseCriteriaAreAllJudgedHasATotalWithItsBand() {
        String few = SchemeFileTest.example()
                .replaceAll("(?s)  - id: intensity.*?(?=\\nbands)", "")
                .replaceFirst("weight: 20", "weight: 50");
        ScoreSheet sheet = ScoreSheet.of(SchemeFile.read("few", few), power(), Optional.empty());
        assertThat(sheet.total()).hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo(sum(sheet)));
        assertThat(sheet.least()).isEqualByComparingTo(sheet.most());
        assertThat(sheet.band()).isPresent();
    }

    @Test
    void aSchemeIsForItsPeriodsAndFamiliesAlone() {
        Scheme cement = SchemeFile.read("cement", SchemeFileTest.example() + "families: [cn-cement]\n");
        assertThat(cement.isFor(power())).isFalse();
        assertThat(SCHEME.isFor(power())).isTrue();
        Scheme later = SchemeFile.read("later", SchemeFileTest.example().replace("2019-01-01", "2025-01-01"));
        assertThat(later.isFor(power())).isFalse();
        Scheme ended = SchemeFile.read("ended", SchemeFileTest.example() + "valid-until: 2024-06-30\n");
        assertThat(ended.isFor(power())).isFalse();
    }
}
