/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.cetssteel.EnterpriseEmission;
import io.tanheng.methodology.rule.cetssteel.FuelCredit;
import io.tanheng.methodology.rule.cetssteel.FuelEmission;
import io.tanheng.methodology.rule.cetssteel.Guide;
import io.tanheng.methodology.rule.cetssteel.LineTotal;
import io.tanheng.methodology.rule.cetssteel.MaterialEmission;
import io.tanheng.methodology.rule.cetssteel.NetConsumption;
import io.tanheng.methodology.rule.cetssteel.ProcessCarrier;
import io.tanheng.methodology.rule.cetssteel.ProcessLevel;
import io.tanheng.methodology.rule.cetssteel.ProductCredit;
import io.tanheng.methodology.rule.gbt32151steel.Standard;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseSteelTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 21));

    @ParameterizedTest(name = "bought {0}, stock {1} to {2}, sold {3} {4}: {5}, because {6}")
    @CsvSource({
        "100, 0,  0,  0,   t,      100,           nothing else happened",
        "100, 20, 5,  15,  t,      100,           stock and sales even out",
        "100, 0,  0,  100, t,      0,             all of it was sold on and zero is a value",
        "100, 0,  0,  101, t,      INVALID_INPUT, more was sold than there was",
        "0,   0,  10, 0,   t,      INVALID_INPUT, the stock grew out of nothing",
        "-1,  5,  0,  0,   t,      INVALID_INPUT, nobody buys less than nothing",
        "100, 0,  0,  -1,  t,      INVALID_INPUT, nobody sells less than nothing",
        "2,   0,  0,  0,   kt,     2000,          kilotonnes are a mass",
        "7,   0,  0,  2,   1e4Nm3, 5,             a gas is counted by normal volume",
        "7,   0,  0,  2,   m3,     INVALID_INPUT, cubic metres at 20 degC are no normal volume"
    })
    void netConsumptionIsNeverClipped(
            String bought, String opening, String closing, String sold, String unit, String expected, String why) {
        Outcome<Term> net = NetConsumption.of(
                LAW, given(bought, unit), given(opening, unit), given(closing, unit), given(sold, unit));
        assertThat(words(net)).as(why).isEqualTo(expected);
    }

    @Test
    void gasThatStaysInsideTheFenceAddsNothingWhenTheProcessesAreAddedUp() {
        Outcome<Term> coking = process("0", "600");
        Outcome<Term> blastFurnace = process("250", "0");
        Outcome<Term> rolling = process("350", "0");
        Outcome<Term> all = LineTotal.of(LAW, "E_all", List.of(coking, blastFurnace, rolling));
        assertThat(words(all)).isEqualTo("0");
    }

    @Test
    void cokeMadeFromBoughtCoalAndSoldIsNoEmissionHoweverItIsWritten() {
        Outcome<Term> coal =
                FuelEmission.of(LAW, given("1000", "t"), given("26.344", "GJ/t"), given("0.02541", "tC/GJ"));
        Outcome<Term> coke = FuelCredit.of(LAW, given("700", "t"), given("28435", "MJ/t"), given("29.42", "kgC/GJ"));
        Outcome<Term> none = MaterialEmission.of(LAW, given("0", "t"), Guide.inputFactor(LAW, "scrap"));
        Outcome<Term> enterprise = EnterpriseEmission.of(LAW, coal, none, coke);
        Outcome<Term> process = ProcessLevel.of(
                LAW,
                LineTotal.of(
                        LAW,
                        "E_net",
                        List.of(
                                coal,
                                ProcessCarrier.of(
                                        LAW,
                                        given("0", "t"),
                                        given("700", "t"),
                                        given("28.435", "GJ/t"),
                                        given("0.02942", "tC/GJ")))),
                none);
        assertThat(value(process).amount()).isCloseTo(value(enterprise).amount(), within("1e-25"));
    }

    @Test
    void scrapInAndSteelOutCarryTheSameFactorSoThatMeltingScrapIsNoEmission() {
        Outcome<Term> scrap = MaterialEmission.of(LAW, given("1000", "t"), Guide.inputFactor(LAW, "scrap"));
        Outcome<Term> steel = ProductCredit.of(LAW, given("1000", "t"), Guide.productFactor(LAW, "crude-steel"));
        assertThat(value(scrap)).isEqualTo(value(steel));
    }

    @Test
    void aLineThatIsMissingLeavesTheSumMissing() {
        Outcome<Term> missing = Outcome.gap(GapReason.MISSING_DATA, "the weighbridge was down", "地磅停用");
        assertThat(words(LineTotal.of(LAW, "E_fuel", List.of(given("1", "tCO2"), missing))))
                .isEqualTo("MISSING_DATA");
    }

    @ParameterizedTest(name = "on {0} steel has {1}, because {2}")
    @CsvSource({
        "2016-05-31, OUT_OF_VALIDITY, the standard was not in force yet",
        "2016-06-01, 0.0154, its first day",
        "2026-09-30, 0.0154, its last day",
        "2026-10-01, OUT_OF_VALIDITY, GB/T 32151.5-2026 took its place and was not seen"
    })
    void theStandardOf2015EndsTheDayBeforeItsSuccessor(LocalDate day, String expected, String why) {
        InForce law = Parameters.standard().on(day);
        assertThat(words(Standard.factor(law, "crude-steel"))).as(why).isEqualTo(expected);
        assertThat(words(Standard.carbonate(law, "calcium")).equals("0.440"))
                .as(why)
                .isEqualTo(words(Standard.heat(law)).equals("0.11"))
                .isEqualTo(!expected.equals("OUT_OF_VALIDITY"));
    }

    private static Outcome<Term> process(String consumed, String passedOn) {
        return ProcessCarrier.of(
                LAW,
                given(consumed, "1e4Nm3"),
                given(passedOn, "1e4Nm3"),
                given("173.854", "GJ/1e4Nm3"),
                given("0.0121", "tC/GJ"));
    }

    private static Outcome<Term> given(String amount, String unit) {
        return Outcome.present(new Term.Measured("x", Quantity.of(amount, unit), "table"));
    }

    private static Quantity value(Outcome<Term> outcome) {
        return ((Outcome.Present<Term>) outcome).value().value();
    }

    private static Offset<BigDecimal> within(String amount) {
        return Offset.offset(new BigDecimal(amount));
    }

    /** The amount, or the reason why there is none. */
    private static String words(Outcome<Term> outcome) {
        return outcome instanceof Outcome.Present<Term> present
                ? plain(present.value().value().amount())
                : ((Outcome.Gap<Term>) outcome).reason().name();
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.toPlainString();
    }
}
