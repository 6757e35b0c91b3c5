/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.sector.Computation.FigureResult;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.term.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every methodology there is and for every one to come, over its example under docs/examples. */
class MethodologyLawsTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What twice the plant uses twice of; contents, factors and shares stay the same. */
    private static final Set<Unit> AMOUNTS =
            Stream.of("t", "Nm3", "1e4Nm3", "MWh", "GJ").map(Unit::parse).collect(Collectors.toSet());

    private static final BigDecimal EXACT = new BigDecimal("1e-20");

    /** A methodology with the data it is tried on. */
    record Case(Methodology methodology, ActivityData data, DatedLaw law) {
        Computation compute(List<ActivityRecord> records) {
            return methodology.compute(new ActivityData(data.site(), data.period(), records), law);
        }

        Computation compute() {
            return compute(data.records());
        }

        @Override
        public String toString() {
            return methodology.edition().reference();
        }
    }

    static Stream<Case> cases() {
        Case example = new Case(
                Example.methodology(), ActivityData.read("plant.yaml", Example.plant()), Example.parameters()::on);
        Stream<Case> shipped = Methodologies.standard().all().stream()
                .flatMap(methodology -> Methodologies.standard().revisions(methodology.id()).stream())
                .map(MethodologyLawsTest::shipped);
        return Stream.concat(Stream.of(example), shipped);
    }

    private static Case shipped(Methodology methodology) {
        String path = "../docs/examples/" + methodology.id() + ".yaml";
        return new Case(methodology, ActivityData.read(path, Example.file(path)), Parameters.standard()::on);
    }

    static Stream<Arguments> revisions() {
        return Methodologies.standard().all().stream().flatMap(newest -> {
            List<Methodology> all = Methodologies.standard().revisions(newest.id());
            return IntStream.range(1, all.size())
                    .mapToObj(index -> Arguments.of(shipped(all.get(index - 1)), shipped(all.get(index))));
        });
    }

    /** A revision may take more; what the one before could compute comes to the same, unless it says that it corrects a mistake. */
    @ParameterizedTest(name = "{1} after {0}")
    @MethodSource("revisions")
    void aRevisionGivesTheSameFiguresAsTheTextBefore(Case before, Case after) {
        if (after.methodology().edition().revision().orElseThrow().corrects()) {
            return;
        }
        assertThat(figures(after)).isEqualTo(figures(before));
    }

    /** Every line, record and figure with all its digits. */
    private static List<String> figures(Case tried) {
        Computation result = tried.compute();
        List<String> figures = new ArrayList<>();
        for (LineResult line : result.lines()) {
            figures.add(line.line().code() + " " + term(line.outcome()).value());
            line.records()
                    .forEach(record -> figures.add(record.record().name() + " " + record.origin() + " "
                            + record.term().value()));
        }
        result.figures()
                .forEach(figure -> figures.add(
                        figure.figure().code() + " " + term(figure.outcome()).value()));
        return figures;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsExampleIsComplete(Case tried) {
        Computation result = tried.compute();
        assertThat(result.gaps()).isEmpty();
        assertThat(result.lines()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFigureStandsOnLeavesThatKnowTheirOrigin(Case tried) {
        Computation result = tried.compute();
        for (FigureResult figure : result.figures()) {
            leaves(term(figure.outcome())).forEach(leaf -> assertThat(leaf).isNotInstanceOf(Term.Derived.class));
        }
        for (LineResult line : result.lines()) {
            assertThat(leaves(term(line.outcome())))
                    .anyMatch(leaf -> leaf instanceof Term.Measured || leaf instanceof Term.Configured);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTotalIsTheSumOfItsLinesToTheLastDigit(Case tried) {
        Computation result = tried.compute();
        for (FigureResult total : result.figures()) {
            // a total that is a rule of its own has a worked example
            if (total.figure().role() == Figure.Role.TOTAL
                    && total.figure().step().alternatives().get(0).formula() instanceof Formula.Add add) {
                BigDecimal sum = lines(result, add.plus()).subtract(lines(result, add.minus()));
                assertThat(term(total.outcome()).value().amount()).isEqualByComparingTo(sum);
            }
        }
    }

    private static BigDecimal lines(Computation result, List<Binding> bindings) {
        return bindings.stream()
                .map(binding -> result.line(((Binding.OfLine) binding).code()))
                .flatMap(Optional::stream)
                .map(line -> term(line.outcome()).value().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twiceTheFuelIsTwiceTheLine(Case tried) {
        Computation once = tried.compute();
        Computation twice = tried.compute(tried.data().records().stream()
                .map(MethodologyLawsTest::doubled)
                .toList());
        for (LineResult line : once.lines()) {
            Outcome<Term> doubled = twice.line(line.line().code()).orElseThrow().outcome();
            BigDecimal expected = term(line.outcome()).value().amount().multiply(TWO);
            assertThat(term(doubled).value().amount().subtract(expected).abs())
                    .as(line.line().code())
                    .isLessThan(rounds(line) ? new BigDecimal("0.02").multiply(size(line)) : EXACT);
        }
    }

    /** Whether each record is rounded before it is added up, as the report of steelmakers does. */
    private static boolean rounds(LineResult line) {
        List<Step> steps = line.line().steps();
        return steps.get(steps.size() - 1).alternatives().stream()
                .map(Step.Alternative::formula)
                .anyMatch(formula -> formula instanceof Formula.Apply apply
                        && apply.rule().id().equals("cetssteel.reported-line"));
    }

    private static BigDecimal size(LineResult line) {
        return BigDecimal.valueOf(line.records().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutAMonthTheLineAndTheTotalsHaveNoFigure(Case tried) {
        for (LineResult line : tried.compute().lines()) {
            List<ActivityRecord> gone = tried.data().records().stream()
                    .filter(record -> belongs(line, record))
                    .limit(line.line().input().monthly() ? 1 : Long.MAX_VALUE)
                    .toList();
            // what is reported once for the period is missed only where the methodology requires it
            if (!line.line().input().monthly() && !line.line().input().required()) {
                continue;
            }
            Computation result = tried.compute(tried.data().records().stream()
                    .filter(record -> !gone.contains(record))
                    .toList());
            assertThat(result.complete()).isFalse();
            assertThat(result.line(line.line().code()).orElseThrow().outcome()).isInstanceOf(Outcome.Gap.class);
            if (!line.line().biogenic()) {
                assertThat(result.figure("total").orElseThrow().outcome()).isInstanceOf(Outcome.Gap.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anUnknownItemIsRefused(Case tried) {
        ActivityRecord known = tried.data().records().get(tried.data().records().size() - 1);
        List<ActivityRecord> records = new ArrayList<>(tried.data().records());
        records.add(new ActivityRecord(
                known.kind(),
                "unobtainium",
                known.source(),
                known.month(),
                false,
                known.values(),
                Map.of(),
                known.evidence()));
        Computation result = tried.compute(records);
        assertThat(result.gaps()).extracting(CalculationGap::code).contains(GapCode.UNKNOWN_ITEM);
        assertThat(result.figure("total").orElseThrow().outcome()).isInstanceOf(Outcome.Gap.class);
    }

    /** A change of method is a change of this text, which somebody reads; {@code -Dtanheng.golden=write} writes it anew. */
    @ParameterizedTest
    @MethodSource("cases")
    void itsDerivationIsTheOneApproved(Case tried) throws IOException {
        StringBuilder text = new StringBuilder();
        for (FigureResult figure : tried.compute().figures()) {
            text.append(figure.figure().code())
                    .append('\n')
                    .append(term(figure.outcome()).explain())
                    .append('\n');
        }
        Edition edition = tried.methodology().edition();
        Path approved = approved(edition, edition.revisionNumber());
        if ("write".equals(System.getProperty("tanheng.golden"))
                && (edition.revision().isEmpty()
                        || !text.toString().equals(Files.readString(approvedBefore(edition))))) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, text);
        }
        assertThat(text).hasToString(Files.readString(Files.exists(approved) ? approved : approvedBefore(edition)));
    }

    /** A revision that derives the example as the text before does has no file of its own. */
    private static Path approvedBefore(Edition edition) {
        int number = Math.max(1, edition.revisionNumber() - 1);
        while (number > 1 && !Files.exists(approved(edition, number))) {
            number--;
        }
        return approved(edition, number);
    }

    private static Path approved(Edition edition, int revision) {
        return Path.of("src/test/resources/golden/methodologies/" + edition.id()
                + (revision == 1 ? "" : ".r" + revision) + ".txt");
    }

    private static boolean belongs(LineResult line, ActivityRecord record) {
        Input input = line.line().input();
        return record.kind() == input.kind() && input.items().containsKey(record.item());
    }

    private static ActivityRecord doubled(ActivityRecord record) {
        Map<String, Term> values = new LinkedHashMap<>(record.values());
        values.replaceAll((name, term) -> AMOUNTS.contains(term.value().unit())
                ? new Term.Measured(
                        name,
                        new Quantity(
                                term.value().amount().multiply(TWO),
                                term.value().unit()),
                        "doubled")
                : term);
        return new ActivityRecord(
                record.kind(),
                record.item(),
                record.source(),
                record.month(),
                record.standstill(),
                values,
                record.choices(),
                record.evidence());
    }

    private static Stream<Term> leaves(Term term) {
        return term.inputs().isEmpty()
                ? Stream.of(term)
                : term.inputs().stream().flatMap(MethodologyLawsTest::leaves);
    }

    private static Term term(Outcome<Term> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Present.class);
        return ((Outcome.Present<Term>) outcome).value();
    }
}
