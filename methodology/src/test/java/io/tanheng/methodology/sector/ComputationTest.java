/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputationTest {

    private static final String JANUARY =
            "bituminous, month: 2030-01, evidence: book, values: { FC: 1000 t, C: 0.5 tC/t }";

    @Test
    void aWholeYearIsCompleteAndAddsUpExactly() {
        Computation result = Example.compute(Example.plant());
        assertThat(result.gaps()).isEmpty();
        assertThat(result.complete()).isTrue();
        assertThat(amount(result.line("coal").orElseThrow().outcome())).isEqualTo("19320 tCO2");
        assertThat(figure(result, "total")).isEqualTo("19110 tCO2");
        assertThat(figure(result, "intensity")).isEqualTo("3.185 tCO2/t");
        assertThat(figure(result, "carbon")).isEqualTo("0.5018181818 tC/t");
        assertThat(figure(result, "allowance")).isEqualTo("3000000 tCO2");
        assertThat(figure(result, "position")).isEqualTo("2980890 tCO2");
    }

    @Test
    void biogenicTonnesStandBesideTheTotalAndNotInIt() {
        Computation result = Example.compute(Example.plant());
        assertThat(amount(result.line("wood").orElseThrow().outcome())).isEqualTo("168 tCO2");
        assertThat(result.shares().tonnes().get(Origin.MEASURED)).isEqualByComparingTo("17710");
        assertThat(result.shares().tonnes().get(Origin.DEFAULTED)).isEqualByComparingTo("1820");
    }

    @Test
    void aMonthOfStandstillIsAZeroSomebodyAnswersFor() {
        Computation result = Example.compute(Example.plant());
        Outcome.Present<Term> coal =
                (Outcome.Present<Term>) result.line("coal").orElseThrow().outcome();
        assertThat(coal.value().explain()).contains("E[bituminous 2030-05] = 0 tCO2", "entered by Li Wei");
    }

    @Test
    void aMissingMonthLeavesTheLineAndTheTotalWithoutFigureAndNamesTheMonth() {
        Computation result = Example.compute(without(JANUARY));
        Computation.LineResult coal = result.line("coal").orElseThrow();
        assertThat(result.complete()).isFalse();
        assertThat(coal.outcome()).isInstanceOf(Outcome.Gap.class);
        assertThat(coal.soFar().orElseThrow().value()).hasToString("17570 tCO2");
        assertThat(coal.monthsGiven()).isEqualTo(11);
        Outcome.Gap<Term> total =
                (Outcome.Gap<Term>) result.figure("total").orElseThrow().outcome();
        assertThat(total.sentence().en()).isEqualTo("Emissions: rests on Combustion of coal, which is incomplete.");
        assertThat(total.sentence().zh()).isEqualTo("排放量：所依据的 燃煤 不完整。");
        assertThat(((Outcome.Gap<Term>) result.figure("carbon").orElseThrow().outcome())
                        .sentence()
                        .en())
                .endsWith(": the records of Coal are incomplete.");
        assertThat(only(result, GapCode.MISSING_MONTH)).contains("bituminous", "2030-01", "standstill");
    }

    @Test
    void anUnknownItemIsRefusedWithTheNearestKnownAndNoTotalIsGiven() {
        Computation result = Example.compute(
                Example.plant().replace("item: bituminous, month: 2030-01", "item: bitumen, month: 2030-01"));
        assertThat(only(result, GapCode.UNKNOWN_ITEM)).contains("'bitumen 2030-01'", "nearest is 'bituminous'");
        assertThat(result.figure("total").orElseThrow().outcome()).isInstanceOf(Outcome.Gap.class);
    }

    @ParameterizedTest(name = "{0} ends in {2}, because {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FC: 1000 t, C: 0.5 tC/t  | FC: 1000 m3, C: 0.5 tC/t | WRONG_UNIT       | 1000 m3         | a volume is no mass",
                "FC: 1000 t, C: 0.5 tC/t  | FC: 1000 t, C: 5 tC/t    | IMPLAUSIBLE      | 0.2 tC/t … 0.9  | a decimal point slipped",
                "FC: 1000 t, C: 0.5 tC/t  | C: 0.5 tC/t              | MISSING_PROPERTY | lacks FC        | the amount is not there",
                "FC: 1000 t, C: 0.5 tC/t  | FC: 1000 t               | NO_WAY           | C; NCV          | neither carbon nor heat was measured",
                "FC: 1000 t, C: 0.5 tC/t  | FC: 1000 t, CD: 0.5 tC/t | UNKNOWN_PROPERTY | nearest is C    | nobody knows that letter",
                "M: 500 t, C: 0.01 tC/t   | M: -500 t, C: 0.01 tC/t  | RULE_REFUSED     | not negative    | nothing unburns",
                "item: steel, month: 2030-02| item: steel, month: 2030-01 | DUPLICATE_RECORD | steel 2030-01 | two records of one month",
                "item: steel, month: 2030-02| item: steel, month: 2031-02 | OUTSIDE_PERIOD | 2031-02       | another year",
                "item: steel, month: 2030-02,| item: steel,           | OUTSIDE_PERIOD   | give its month  | the month is not said",
                "choices: { cooling: air } | choices: { cooling: ice } | MISSING_PROPERTY | [water, air]   | no such word"
            })
    void whatCannotBeUsedIsACodedGapThatNamesIt(String was, String is, GapCode code, String named, String why) {
        Computation result = Example.compute(replaceFirst(Example.plant(), was, is));
        assertThat(result.complete()).as(why).isFalse();
        assertThat(result.gaps().stream().filter(gap -> gap.code() == code))
                .as(why)
                .isNotEmpty()
                .allSatisfy(gap -> {
                    assertThat(gap.sentence().en()).contains(named);
                    assertThat(gap.sentence().zh()).containsPattern("\\p{IsHan}");
                });
        assertThat(result.figure("position").orElseThrow().outcome()).isInstanceOf(Outcome.Gap.class);
    }

    @Test
    void anotherUnitOfTheSameKindIsConvertedAsAStepOfTheDerivation() {
        Computation result = Example.compute(replaceFirst(Example.plant(), "FC: 1000 t", "FC: 1000000 kg"));
        assertThat(figure(result, "total")).isEqualTo("19110 tCO2");
        assertThat(explained(result, "total")).contains("FC = 1000000 kg", "NIST SP 811");
    }

    @Test
    void aPeriodNoEditionCoversNamesTheNearest() {
        Methodology methodology = Methodologies.read(
                        Map.of(Example.PATH, Example.TEXT, "example/example-2031.yaml", successor()),
                        Example.rules(),
                        Example.parameters())
                .find("example-2030")
                .orElseThrow();
        Computation result = methodology.compute(
                ActivityData.read("plant.yaml", Example.plant().replace("2030-", "2031-")), Example.parameters()::on);
        assertThat(only(result, GapCode.PERIOD_NOT_COVERED)).contains("example-2031 (2031-01-01 … )");
    }

    @Test
    void aParameterThatChangesWithinThePeriodIsNotMixedIntoOneTotal() {
        Parameters changing =
                Parameters.read(Map.of("example/ratio.yaml", Example.parameter("example.ratio", "tCO2/tC", """
                        from: 2030-01-01
                            value: "3.5"
                            source: { document: EXAMPLE-2030 }
                          - from: 2030-07-01
                            value: "3.6\"""")));
        DatedLaw law = day -> id -> id.equals("example.ratio")
                ? changing.on(day).parameter(id)
                : Example.parameters().on(day).parameter(id);
        Computation result = Example.methodology().compute(ActivityData.read("plant.yaml", Example.plant()), law);
        assertThat(result.gaps()).extracting(CalculationGap::code).containsOnly(GapCode.EDITIONS_MIXED);
        assertThat(result.gaps().get(0).sentence().en()).contains("3.5", "3.6", "2030-07-01");
    }

    @Test
    void figuresThatDoNotApplyAreLeftOutAndLinesNobodyReportedAreListed() {
        Computation result = Example.compute(Example.plant()
                .lines()
                .filter(line -> !line.contains("steel"))
                .reduce("", (text, line) -> text + line + "\n"));
        assertThat(result.complete()).isTrue();
        assertThat(result.notReported()).extracting(Line::code).containsExactly("steel");
        assertThat(result.figure("intensity")).isEmpty();
        assertThat(figure(result, "total")).isEqualTo("19320 tCO2");
    }

    @Test
    void recordsOfAKindThatIsNotCountedAreListed() {
        Computation result = Example.compute(
                Example.plant() + "  - { kind: ELECTRICITY, item: grid, evidence: book, values: { AD: 12 MWh } }\n");
        assertThat(result.complete()).isTrue();
        assertThat(result.unused()).hasSize(1);
    }

    @Test
    void whatTheFiguresRestOnUnverifiedIsTold() {
        List<Doubt> doubts = Example.compute(Example.plant()).doubts();
        assertThat(doubts)
                .extracting(Doubt::id)
                .containsExactly("example.allowance.large", "example.carbon.bituminous", "example.ratio");
    }

    @Test
    void theEditionOfADayIsFoundAndOtherwiseTheNearestIsNamed() {
        Methodologies all = Methodologies.read(
                Map.of(Example.PATH, Example.TEXT, "example/example-2031.yaml", successor()),
                Example.rules(),
                Example.parameters());
        assertThat(all.of("example", LocalDate.of(2030, 12, 31), "ets"))
                .isInstanceOfSatisfying(
                        Outcome.Present.class,
                        present ->
                                assertThat(((Methodology) present.value()).id()).isEqualTo("example-2030"));
        assertThat(all.of("example", LocalDate.of(2029, 5, 1), "ets"))
                .isInstanceOfSatisfying(Outcome.Gap.class, gap -> {
                    assertThat(gap.reason()).isEqualTo(GapReason.OUT_OF_VALIDITY);
                    assertThat(gap.detail()).contains("example-2030");
                });
    }

    static String successor() {
        return Example.TEXT
                .replace("id: example-2030", "id: example-2031")
                .replace("{ from: 2030-01-01, until: 2030-12-31 }", "{ from: 2031-01-01 }");
    }

    private static String without(String record) {
        assertThat(Example.plant()).contains(record);
        return Example.plant()
                .lines()
                .filter(line -> !line.contains(record))
                .reduce("", (text, line) -> text + line + "\n");
    }

    private static String replaceFirst(String text, String was, String is) {
        int at = text.indexOf(was);
        assertThat(at).as(was).isNotNegative();
        return text.substring(0, at) + is + text.substring(at + was.length());
    }

    private static String only(Computation result, GapCode code) {
        List<CalculationGap> found =
                result.gaps().stream().filter(gap -> gap.code() == code).toList();
        assertThat(found).as(result.gaps().toString()).hasSize(1);
        return found.get(0).sentence().en();
    }

    private static String figure(Computation result, String code) {
        return amount(result.figure(code).orElseThrow().outcome());
    }

    private static String explained(Computation result, String code) {
        return ((Outcome.Present<Term>) result.figure(code).orElseThrow().outcome())
                .value()
                .explain();
    }

    private static String amount(Outcome<Term> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Present.class);
        return ((Outcome.Present<Term>) outcome).value().value().toString();
    }
}
