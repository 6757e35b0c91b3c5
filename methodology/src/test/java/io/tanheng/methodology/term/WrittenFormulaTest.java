/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import static io.tanheng.methodology.term.Formulas.absoluteTemperature;
import static io.tanheng.methodology.term.Formulas.atLeast;
import static io.tanheng.methodology.term.Formulas.byInterval;
import static io.tanheng.methodology.term.Formulas.constant;
import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.exponential;
import static io.tanheng.methodology.term.Formulas.negative;
import static io.tanheng.methodology.term.Formulas.notBelowZero;
import static io.tanheng.methodology.term.Formulas.power;
import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.raised;
import static io.tanheng.methodology.term.Formulas.root;
import static io.tanheng.methodology.term.Formulas.rounded;
import static io.tanheng.methodology.term.Formulas.startingAt;
import static io.tanheng.methodology.term.Formulas.sum;
import static io.tanheng.methodology.term.Formulas.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenFormulaTest {

    private static final Symbol A = Symbol.of("A_x", "1", "first", "第一");
    private static final Symbol B = Symbol.of("b", "1", "second", "第二");
    private static final Symbol RESULT = Symbol.of("y", "1", "result", "结果");
    private static final Symbol T = Symbol.of("t", "degC", "temperature", "温度");
    private static final Symbol T_0 = Symbol.of("T_0", "K", "ice point", "冰点");
    private static final Symbol P = Symbol.of("p", "kPa", "pressure", "压力");
    private static final Symbol M = Symbol.of("m", "min", "minutes", "分钟");
    private static final Symbol C = Symbol.of("c", "ppm", "share", "体积分数");
    private static final Symbol LIST = Symbol.series("x_i", "1", "values", "数值");
    private static final InForce NO_LAW = id -> Outcome.gap(GapReason.UNSUPPORTED, id, id);
    private static final Citation CITATION = Citation.of("EXAMPLE-2030", "eq. 7");

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of(product(sum(A, B), B), "(A_x + b) · b", "(A_{\\mathrm{x}} + b) \\cdot b", "(A_x+b)*b"),
                Arguments.of(difference(A, sum(B, B)), "A_x − (b + b)", "A_{\\mathrm{x}} - (b + b)", "A_x-(b+b)"),
                Arguments.of(
                        difference(A, difference(B, A)),
                        "A_x − (b − A_x)",
                        "A_{\\mathrm{x}} - (b - A_{\\mathrm{x}})",
                        "A_x-(b-A_x)"),
                Arguments.of(
                        quotient(A, product(A, B)),
                        "A_x / (A_x · b)",
                        "\\frac{A_{\\mathrm{x}}}{A_{\\mathrm{x}} \\cdot b}",
                        "A_x/(A_x*b)"),
                Arguments.of(
                        quotient(quotient(A, B), B), "A_x / b / b", "\\frac{\\frac{A_{\\mathrm{x}}}{b}}{b}", "A_x/b/b"),
                Arguments.of(power(difference(A, B), 2), "(A_x − b)^2", "(A_{\\mathrm{x}} - b)^{2}", "(A_x-b)^2"),
                Arguments.of(
                        root(total(power(LIST, 2))),
                        "√(Σ(x_i^2))",
                        "\\sqrt{\\sum x_{\\mathrm{i}}^{2}}",
                        "SQRT(SUMPRODUCT(x_i^2))"),
                Arguments.of(absoluteTemperature(T_0, T), "T_0 + t", "T_{\\mathrm{0}} + t", "T_0+t"),
                Arguments.of(
                        converted(P, "kPa", "Pa"),
                        "p · 1000 (Pa/kPa)",
                        "p\\,[\\mathrm{kPa} \\to \\mathrm{Pa}]",
                        "p*1000/1"),
                Arguments.of(
                        converted(M, "min", "h"),
                        "m / 60 (min/h)",
                        "m\\,[\\mathrm{min} \\to \\mathrm{h}]",
                        "m*60/3600"),
                Arguments.of(
                        converted(C, "ppm", "umol/mol"),
                        "c",
                        "c\\,[\\mathrm{ppm} \\to \\mathrm{umol/mol}]",
                        "c*0.000001/0.000001"),
                Arguments.of(
                        converted(T, "degC", "degF"),
                        "(t + 273.15) · 9 / 5 − 459.67",
                        "t\\,[\\mathrm{degC} \\to \\mathrm{degF}]",
                        "(t+273.15)*9/5-459.67"),
                Arguments.of(
                        notBelowZero(difference(A, B)),
                        "max(0, A_x − b)",
                        "\\max\\left(0, A_{\\mathrm{x}} - b\\right)",
                        "MAX(0,A_x-b)"),
                Arguments.of(
                        atLeast(A, constant("0.8", "1")),
                        "(A_x ≥ 0.8)",
                        "\\left[A_{\\mathrm{x}} \\ge 0.8\\right]",
                        "IF(A_x>=0.8,1,0)"),
                Arguments.of(
                        product(A, negative(quotient(A, B))),
                        "A_x · (−A_x / b)",
                        "A_{\\mathrm{x}} \\cdot (-\\frac{A_{\\mathrm{x}}}{b})",
                        "A_x*(-(A_x/b))"),
                Arguments.of(
                        raised(constant("1.015", "1"), difference(A, B)),
                        "1.015^(A_x − b)",
                        "1.015^{A_{\\mathrm{x}} - b}",
                        "1.015^(A_x-b)"),
                Arguments.of(raised(sum(A, B), B), "(A_x + b)^b", "(A_{\\mathrm{x}} + b)^{b}", "(A_x+b)^b"),
                Arguments.of(
                        difference(A, exponential(negative(quotient(A, B)))),
                        "A_x − e^(−A_x / b)",
                        "A_{\\mathrm{x}} - e^{-\\frac{A_{\\mathrm{x}}}{b}}",
                        "A_x-EXP(-(A_x/b))"),
                Arguments.of(
                        byInterval(
                                A,
                                product(A, B),
                                startingAt(constant("0.85", "1"), constant("1", "1")),
                                startingAt(B, difference(A, B))),
                        "{1 if A_x ≥ 0.85; A_x − b if A_x ≥ b; else A_x · b}",
                        "\\begin{cases} 1 & A_{\\mathrm{x}} \\ge 0.85 \\\\ A_{\\mathrm{x}} - b & A_{\\mathrm{x}} \\ge b \\\\"
                                + " A_{\\mathrm{x}} \\cdot b & \\text{otherwise} \\end{cases}",
                        "IF(A_x>=0.85,1,IF(A_x>=b,A_x-b,A_x*b))"),
                Arguments.of(
                        rounded(A, B, Rounding.HALF_EVEN),
                        "round(A_x to b, half to even)",
                        "\\operatorname{round}_{b}\\left(A_{\\mathrm{x}}\\right)",
                        "IF(ABS(A_x/b-TRUNC(A_x/b))=0.5,2*ROUND(A_x/b/2,0),ROUND(A_x/b,0))*b"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("formulas")
    void bracketsStandWhereTheyAreNeededAndNowhereElse(
            Expression formula, String text, String latex, String spreadsheet) {
        assertThat(formula.write(new PlainText(Symbol::name)).text()).isEqualTo(text);
        assertThat(formula.write(new Latex(Symbol::name)).text()).isEqualTo(latex);
        assertThat(formula.write(new Spreadsheet(Symbol::name)).text()).isEqualTo(spreadsheet);
    }

    @Test
    void aDerivedTermIsWrittenWithTheNamesOfWhatWentIn() {
        Rule rule = Rule.of("example.product", "Product", "乘积").gives(B, product(A, B), CITATION);
        Term.Derived derived = (Term.Derived) present(rule.on(NO_LAW)
                .with(A, measured("C_CO2", "2"))
                .with(B, measured("F", "3"))
                .derive("E"));
        assertThat(derived).hasToString("E = 6 = C_CO2 · F");
        assertThat(derived.latex()).isEqualTo("C_{\\mathrm{CO2}} \\cdot F");
        assertThat(derived.spreadsheet(symbol -> symbol.equals(A) ? "B2" : "B3"))
                .isEqualTo("B2*B3");
        assertThat(rule.formula()).isEqualTo("b = A_x · b");
    }

    @Test
    void aDivisionByZeroIsAGapThatNamesTheDivisor() {
        Rule rule = Rule.of("example.ratio", "Ratio", "比值").gives(B, quotient(A, difference(A, B)), CITATION);
        Outcome<Term> outcome = rule.on(NO_LAW)
                .with(A, measured("u", "2"))
                .with(B, measured("w", "2"))
                .derive();
        assertThat(((Outcome.Gap<Term>) outcome).detail())
                .isEqualTo("example.ratio has no value: the divisor u − w is zero");
    }

    @ParameterizedTest(name = "{0} to the power of {1}: {3}")
    @CsvSource({
        "1.015, 1.6,   1.0241077851259039530050035,  a power that is not whole",
        "1.015, 4,     1.061363550625,             a whole power is exact",
        "2,     -0.5,  0.70710678118654752440084436, a root turned over",
        "1e-40, 0.25,  1e-10,                      a very small base",
        "1e40,  0.1,   10000,                      a very great base",
        "-2,    3,     -8,                         a negative base has whole powers",
        "0,     0.5,   0,                          nothing to a positive power",
        "0,     -0.5,  GAP,                        nothing turned over is no number",
        "-2,    0.5,   GAP,                        a negative base has no root",
        "10,    99999, GAP,                        too great to be a figure"
    })
    void aPowerHasTwentyFiveDigitsOrSaysWhyThereIsNone(String base, String exponent, String expected, String why) {
        Rule rule = Rule.of("example.power", "Power", "幂").gives(RESULT, raised(A, B), CITATION);
        Outcome<Term> outcome = rule.on(NO_LAW)
                .with(A, measured("u", base))
                .with(B, measured("w", exponent))
                .derive();
        if (expected.equals("GAP")) {
            assertThat(((Outcome.Gap<Term>) outcome).detail()).as(why).contains("example.power has no value");
        } else {
            assertThat(present(outcome).value().amount().round(new MathContext(26)))
                    .as(why)
                    .isEqualByComparingTo(expected);
        }
    }

    @ParameterizedTest(name = "e to the power of {0}")
    @CsvSource({
        "0,     1",
        "1,     2.71828182845904523536028747135266",
        "-1,    0.367879441171442321595523770161461",
        "0.001, 1.00100050016670834166805575399306",
        "100,   26881171418161354484126255515800135873611118.8",
        "-100,  3.72007597602083596295969580386312e-44",
        "99999, GAP"
    })
    void anExponentialHasThirtyDigitsOrSaysWhyThereIsNone(String exponent, String expected) {
        Rule rule = Rule.of("example.exp", "Exponential", "指数").gives(RESULT, exponential(A), CITATION);
        Outcome<Term> outcome = rule.on(NO_LAW).with(A, measured("u", exponent)).derive();
        if (expected.equals("GAP")) {
            assertThat(((Outcome.Gap<Term>) outcome).detail()).contains("beyond all reason");
        } else {
            assertThat(present(outcome).value().amount().round(new MathContext(30)))
                    .isEqualByComparingTo(new BigDecimal(expected).round(new MathContext(30)));
        }
    }

    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvSource({
        "0.9,  1,    above the highest threshold",
        "0.85, 1,    a threshold belongs to the piece above it",
        "0.8,  0.7,  between two thresholds",
        "0.1,  0.1,  on the lowest threshold",
        "0,    GAP,  below all thresholds the piece that divides by the value is asked"
    })
    void onlyTheFormulaOfTheIntervalIsComputed(String value, String expected, String why) {
        Rule rule = Rule.of("example.pieces", "Pieces", "分段")
                .gives(
                        RESULT,
                        byInterval(
                                A,
                                quotient(B, A),
                                startingAt(constant("0.85", "1"), constant("1", "1")),
                                startingAt(constant("0.5", "1"), difference(A, B)),
                                startingAt(constant("0.1", "1"), A)),
                        CITATION);
        Outcome<Term> outcome = rule.on(NO_LAW)
                .with(A, measured("u", value))
                .with(B, measured("w", "0.1"))
                .derive();
        if (expected.equals("GAP")) {
            assertThat(((Outcome.Gap<Term>) outcome).detail()).as(why).contains("the divisor u is zero");
        } else {
            assertThat(present(outcome).value().amount()).as(why).isEqualByComparingTo(expected);
        }
    }

    @Test
    void allGapsOfTheOperandsAreNamed() {
        Rule rule = Rule.of("example.sum", "Sum", "和").gives(B, sum(A, B), CITATION);
        Outcome<Term> outcome = rule.on(NO_LAW)
                .with(A, Outcome.gap(GapReason.MISSING_DATA, "no first", "无甲"))
                .with(B, Outcome.gap(GapReason.INVALID_INPUT, "no second", "无乙"))
                .derive();
        assertThat(outcome).isEqualTo(Outcome.gap(GapReason.MISSING_DATA, "no first; no second", "无甲；无乙"));
    }

    @Test
    void aTermInTheWrongUnitAndARuleOfTheWrongUnitFailLoudly() {
        Rule rule = Rule.of("example.same", "Same", "相同").gives(P, sum(A, A), CITATION);
        Term hours = new Term.Measured("t", Quantity.of("1", "h"), "x");
        assertThatThrownBy(() -> rule.on(NO_LAW).with(A, hours).derive()).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> rule.on(NO_LAW).with(A, measured("a", "1")).derive())
                .isInstanceOf(UnitMismatchException.class)
                .hasMessageContaining("kPa");
    }

    @Test
    void aForgottenOperandIsAMistakeOfTheCaller() {
        Rule rule = Rule.of("example.sum", "Sum", "和").gives(B, sum(A, B), CITATION);
        assertThatThrownBy(() -> rule.on(NO_LAW).with(A, measured("a", "1")).derive())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("got no term for b");
    }

    @Test
    void anUnsureRuleOrTitleWithoutWordsCannotBeBuilt() {
        assertThatThrownBy(() -> new Confidence(Confidence.Level.SECONDARY, Optional.empty()))
                .hasMessageContaining("open question");
        assertThatThrownBy(() -> new Title("only English", "")).hasMessageContaining("both languages");
        assertThatThrownBy(() -> Citation.of(" ", "x")).hasMessageContaining("names its document");
    }

    @Test
    void theSumOfManyHoursIsExactWhateverTheirOrder() {
        Rule rule = Rule.of("example.total", "Total", "合计").gives(B, total(LIST), CITATION);
        List<Term> values = List.of(measured("a", "1E+40"), measured("b", "0.1"), measured("c", "-1E+40"));
        List<Term> other = List.of(values.get(0), values.get(2), values.get(1));
        assertThat(present(rule.on(NO_LAW).withSeries(LIST, values).derive())
                        .value()
                        .amount())
                .isEqualByComparingTo("0.1")
                .isEqualByComparingTo(
                        present(rule.on(NO_LAW).withSeries(LIST, other).derive())
                                .value()
                                .amount());
    }

    private static Term measured(String symbol, String amount) {
        return new Term.Measured(symbol, Quantity.of(amount, "1"), "example");
    }

    private static Term present(Outcome<Term> outcome) {
        return ((Outcome.Present<Term>) outcome).value();
    }
}
