/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every rule there is, and for every rule to come. */
class RuleLawsTest {

    private static final long SEED = Long.getLong("tanheng.seed", 20261121L);
    private static final int DRAWS = Integer.getInteger("tanheng.draws", 60);

    static Stream<Arguments> rules() {
        return Rules.all().stream().map(rule -> Arguments.of(rule.id(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleCitesADocumentSaysHowSureWeAreAndNamesItsLetters(String id, Rule rule) {
        assertThat(id).matches("[a-z0-9]+\\.[a-z0-9.-]+");
        assertThat(rule.citation().document()).isNotBlank();
        assertThat(rule.confidence().level() == Confidence.Level.VERIFIED
                        || rule.confidence().openQuestion().isPresent())
                .isTrue();
        assertThat(rule.symbols()).allSatisfy(symbol -> {
            assertThat(symbol.title().en()).isNotBlank();
            assertThat(symbol.title().zh()).matches(".*[\\u4e00-\\u9fff].*");
        });
        assertThat(rule.symbols().stream().map(Symbol::name)).doesNotHaveDuplicates();
        assertThat(rule.formula()).startsWith(rule.result().name() + " = ");
        assertThat(rule.latex()).contains(" = ").doesNotContain("null");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyParameterOfARuleExistsInTheUnitTheRuleExpects(String id, Rule rule) {
        rule.symbols().stream()
                .filter(symbol -> symbol.parameterId().isPresent())
                .forEach(symbol -> assertThat(
                                Parameters.standard().find(symbol.parameterId().get()))
                        .as(id + " " + symbol.name())
                        .hasValueSatisfying(
                                parameter -> assertThat(parameter.unit()).isEqualTo(symbol.unit())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyResultHasTheUnitOfItsRuleAndStandsOnLeavesThatKnowTheirOrigin(String id, Rule rule) {
        forEachDraw(rule, (operands, term, draw) -> {
            assertThat(term.value().unit()).as(draw).isEqualTo(rule.result().unit());
            assertThat(((Term.Derived) term).rule()).isSameAs(rule);
            assertThat(term.inputs())
                    .as(draw)
                    .isNotEmpty()
                    .allSatisfy(input -> assertThat(input).isInstanceOfAny(Term.Measured.class, Term.Parameter.class));
            assertThat(term.explain()).contains(rule.citation().document());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theWrittenFormulaComputedByAnotherArithmeticGivesTheValue(String id, Rule rule) {
        forEachDraw(rule, (operands, term, draw) -> {
            Term.Derived derived = (Term.Derived) term;
            Map<String, double[]> cells = new HashMap<>();
            rule.symbols()
                    .forEach(symbol -> cells.put(
                            symbol.name(),
                            derived.bindings().terms(symbol).stream()
                                    .mapToDouble(input -> input.value().amount().doubleValue())
                                    .toArray()));
            double computed = SpreadsheetEvaluator.evaluate(derived.spreadsheet(Symbol::name), cells);
            double value = term.value().amount().doubleValue();
            assertThat(computed)
                    .as(draw + " " + derived.spreadsheet(Symbol::name))
                    .isCloseTo(value, within(1e-9 * Math.abs(value) + 1e-6));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void computingAgainFromTheLeavesOfTheTraceGivesTheSameDigits(String id, Rule rule) {
        forEachDraw(rule, (operands, term, draw) -> {
            Term.Derived derived = (Term.Derived) term;
            Map<Symbol, List<Term>> leaves = new LinkedHashMap<>();
            rule.symbols()
                    .forEach(symbol -> leaves.put(symbol, derived.bindings().terms(symbol)));
            assertThat(RandomTerms.derive(rule, LastDay.of(rule), leaves))
                    .as(draw)
                    .hasValueSatisfying(again -> assertThat(again.value()).isEqualTo(term.value()));
        });
    }

    /** The rules in which an operand enters linearly, and where nothing in gives nothing out. */
    @ParameterizedTest(name = "{0} is linear in {1}")
    @CsvSource({
        "hj75.flue-gas-velocity, V_p",
        "hj75.actual-flow, V_s",
        "hj75.actual-flow, F",
        "hj75.dry-standard-flow, Q_s",
        "hj75.standard-concentration, C_s",
        "hj75.dry-concentration, C_wet",
        "hj75.mass-concentration, C_V",
        "hj75.reference-concentration, C",
        "hj75.hourly-mass-rate, C",
        "hj75.hourly-mass-rate, Q_sn",
        "hj75.mass-in-hour, G",
        "hj75.mass-in-hour, t_op",
        "co2stack.co2-mass-rate, Q_sn",
        "co2stack.co2-mass-in-hour, m_CO2",
        "co2stack.co2-mass-in-hour, t_op",
        "co2stack.co2-total, m_h",
        "part75.f1, Q",
        "part75.f1, C",
        "part75.f2, Q",
        "part75.f3, E_h",
        "part75.f5, C",
        "part75.f6, C",
        "part75.19-3, C",
        "part75.f8, F_i",
        "part75.f11, Q",
        "part75.f11-from-heat-input, HI",
        "part75.f12, t_h",
        "part75.f15, Q",
        "part75.f16, Q",
        "part75.f17, Q",
        "part75.f18, Q",
        "part75.f26b, Q",
        "part75.g4, HI",
        "part75.hourly-pounds, E_h",
        "mrr.eq1, c",
        "mrr.eq1, q",
        "mrr.eq2, q",
        "mrr.mass-rate, q",
        "mrr.mass-in-hour, t_op",
        "mrr.mean-concentration, c",
        "standardstate.normal-volume, V_20",
        "fuel.gbt32151-34-2024.by-mass, FC",
        "fuel.gbt32151-34-2024.by-volume, OF",
        "fuel.cets-2024.by-mass, CC",
        "fuel.guides-2013.by-volume, FC",
        "ipcc2006.fuel-energy, A",
        "ipcc2006.carbon-dioxide, EF_CO2",
        "ipcc2006.methane, Q",
        "ipcc2006.nitrous-oxide, Q",
        "gwp.gas-equivalent, m",
        "purchased.electricity, AD_el",
        "purchased.electricity-footprint, AD_el",
        "purchased.heat, AD_heat",
        "purchased.steam-heat, m",
        "purchased.total, E_i",
        "gbt32151carbon.purchased-steam, h",
        "egrid2021.emission-of-heat-input, HI",
        "cnpower.carbon-from-air-dried, C_ad",
        "cnpower.carbon-from-dry, C_d",
        "cnpower.combustion, FC",
        "cnpower.gas-combustion, FC",
        "cnpower.gas-combustion, C_g",
        "cnpower.gas-carbon, CN_n",
        "cnpower.monthly-combustion, FC_m",
        "cnpower.purchased-electricity, AD",
        "cnpower.unit-total, E_i",
        "cnpower.steam-heat, D_j",
        "cnpower.hot-water-heat, D_w",
        "cnpower.supply-intensity, E",
        "cnpower.heat-intensity, E",
        "cnpower.load-factor, W_i",
        "cnallowance.net-electricity, Q_e",
        "cnallowance.gross-electricity, Q_gen",
        "cnallowance.heat, Q_h",
        "gbt32151power.desulfurisation, CAL"
    })
    void nothingInGivesNothingOutAndTwiceTheInputTwiceTheResult(String id, String name) {
        Rule rule = Rules.find(id).orElseThrow();
        Symbol symbol = rule.symbols().stream()
                .filter(letter -> letter.name().equals(name))
                .findFirst()
                .orElseThrow();
        forEachDraw(rule, (operands, term, draw) -> {
            Term none = RandomTerms.derive(rule, LastDay.of(rule), scaled(operands, symbol, BigDecimal.ZERO))
                    .orElseThrow();
            assertThat(none.value().amount()).as(draw).isEqualByComparingTo(BigDecimal.ZERO);
            RandomTerms.derive(rule, LastDay.of(rule), scaled(operands, symbol, BigDecimal.valueOf(2)))
                    .ifPresent(twice -> assertThat(relative(
                                    twice.value().amount(),
                                    term.value().amount().multiply(BigDecimal.valueOf(2))))
                            .as(draw)
                            .isLessThan(new BigDecimal("1e-30")));
        });
    }

    private static Map<Symbol, List<Term>> scaled(Map<Symbol, List<Term>> operands, Symbol symbol, BigDecimal factor) {
        Map<Symbol, List<Term>> scaled = new LinkedHashMap<>(operands);
        scaled.computeIfPresent(
                symbol,
                (letter, terms) -> terms.stream()
                        .<Term>map(term -> new Term.Measured(
                                term.symbol(),
                                new Quantity(
                                        term.value().amount().multiply(factor),
                                        term.value().unit()),
                                "scaled"))
                        .toList());
        return scaled;
    }

    private static BigDecimal relative(BigDecimal found, BigDecimal expected) {
        return expected.signum() == 0
                ? found.abs()
                : found.subtract(expected)
                        .divide(expected, MathContext.DECIMAL128)
                        .abs();
    }

    /** One random application of a rule. */
    @FunctionalInterface
    private interface Law {
        void check(Map<Symbol, List<Term>> operands, Term term, String draw);
    }

    private static void forEachDraw(Rule rule, Law law) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom")
                .create(SEED ^ rule.id().hashCode());
        RandomTerms terms = new RandomTerms(random);
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<Symbol, List<Term>> operands = terms.operands(rule, LastDay.of(rule));
            Term term = RandomTerms.derive(rule, LastDay.of(rule), operands).orElseThrow();
            law.check(operands, term, "-Dtanheng.seed=" + SEED + ", draw " + draw + " of " + rule.id() + ": " + term);
        }
    }
}
