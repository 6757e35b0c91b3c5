/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.fuel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.purchased.Total;
import io.tanheng.methodology.rule.standardstate.NormalVolume;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuelTableTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 29));

    /** The printed emission of one unit, typed a second time from the table. */
    @ParameterizedTest(name = "{0}: {1} tCO2/{2}")
    @CsvSource({
        "anthracite, 2.521512, t",
        "bituminous, 1.74175, t",
        "lignite, 1.172864, t",
        "washed-coal, 2.208185, t",
        "other-washed-coal, 1.051936, t",
        "briquette, 1.935965, t",
        "other-coal-products, 2.108051, t",
        "coke, 2.860419, t",
        "petroleum-coke, 3.211542, t",
        "crude-oil, 3.020202, t",
        "fuel-oil, 3.170461, t",
        "gasoline, 2.925056, t",
        "diesel, 3.09591, t",
        "kerosene, 3.033391, t",
        "lng, 2.831257, t",
        "lpg, 3.10133, t",
        "naphtha, 3.198067, t",
        "coal-tar, 2.644571, t",
        "crude-benzol, 3.410875, t",
        "other-petroleum-products, 2.948761, t",
        "natural-gas, 21.621888, 1e4Nm3",
        "blast-furnace-gas, 8.481132, 1e4Nm3",
        "converter-gas, 15.124032, 1e4Nm3",
        "coke-oven-gas, 8.863806, 1e4Nm3",
        "refinery-gas, 3.038904, t",
        "other-coal-gas, 2.314829, 1e4Nm3"
    })
    void everyRowOfTableC1GivesItsPrintedEmission(String fuel, BigDecimal expected, String unit) {
        BigDecimal found =
                figure(DefaultFactorCombustion.of(LAW, FuelTable.GBT_32151_34_2024, fuel, measured("1", unit)));
        assertThat(found.subtract(expected).abs()).as("%s", found).isLessThan(new BigDecimal("0.0000006"));
        assertThat(FuelTable.GBT_32151_34_2024.fuels(LAW)).hasSize(26).contains(fuel);
    }

    @Test
    void theTwoTablesDifferInCoalSoTheTableIsNeverGuessed() {
        Outcome<Term> amount = measured("1", "t");
        BigDecimal national =
                figure(DefaultFactorCombustion.of(LAW, FuelTable.GBT_32151_34_2024, "bituminous", amount));
        BigDecimal market = figure(DefaultFactorCombustion.of(
                LAW,
                FuelTable.CETS_2024,
                amount,
                FuelTable.CETS_2024.value(LAW, "bituminous", FuelProperty.NET_CALORIFIC_VALUE),
                FuelTable.CETS_2024.value(LAW, "bituminous", FuelProperty.CARBON_CONTENT),
                measured("0.93", "1")));
        assertThat(market).isGreaterThan(national);
    }

    @Test
    void twoTablesDoNotMeetInOneTotalHoweverDeepTheyLie() {
        Outcome<Term> amount = measured("1", "t");
        Outcome<Term> national = DefaultFactorCombustion.of(LAW, FuelTable.GBT_32151_34_2024, "coke", amount);
        Outcome<Term> market = DefaultFactorCombustion.of(
                LAW,
                FuelTable.CETS_2024,
                amount,
                FuelTable.CETS_2024.value(LAW, "coke", FuelProperty.NET_CALORIFIC_VALUE),
                FuelTable.CETS_2024.value(LAW, "coke", FuelProperty.CARBON_CONTENT),
                measured("1", "1"));
        Outcome<Term> oneTable = Total.of(LAW, List.of(term(national), term(national)));
        assertThat(oneTable).isInstanceOf(Outcome.Present.class);
        assertThat(Total.of(LAW, List.of(term(oneTable), term(market))))
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap -> assertThat(gap.detail()).contains("gbt32151-34-2024", "cets-2024"));
    }

    @ParameterizedTest(name = "{0} of {1} is a gap: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GBT_32151_34_2024 | bitumenous | the nearest is bituminous | UNSUPPORTED | a slip of the pen",
                "GBT_32151_34_2024 | Anthracite | the nearest is anthracite | UNSUPPORTED | a capital letter",
                "GBT_32151_34_2024 | coal-gangue | Known are anthracite, bituminous | UNSUPPORTED | a fuel of the other table",
                "CETS_2024 | naphtha | Known are anthracite | UNSUPPORTED | a fuel of the other table",
                "CETS_2024 | coke | does not say the oxidation-factor of coke | MISSING_DATA | the sector says it",
                "GUIDES_2013 | diesel | Known are bituminous | UNSUPPORTED | the other rows have not been looked up"
            })
    void whatATableDoesNotHaveIsAGapThatSaysWhatItHas(
            FuelTable table, String fuel, String sentence, GapReason reason, String why) {
        assertThat(DefaultFactorCombustion.of(LAW, table, fuel, measured("1", "t")))
                .as(why)
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap -> {
                    assertThat(gap.reason()).isEqualTo(reason);
                    assertThat(gap.detail()).contains(sentence);
                });
    }

    @Test
    void beforeItsFirstDayATableHasNoValues() {
        InForce before = Parameters.standard().on(LocalDate.of(2025, 2, 28));
        assertThat(FuelTable.GBT_32151_34_2024.value(before, "coke", FuelProperty.CARBON_CONTENT))
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap -> assertThat(gap.reason()).isEqualTo(GapReason.OUT_OF_VALIDITY));
    }

    @ParameterizedTest(name = "{0} of natural gas: {1}, because {2}")
    @CsvSource({
        "1e4Nm3, true, it is the unit of the table",
        "Nm3, true, the state is the same",
        "m3, false, cubic metres of no named state may be at 20 degC",
        "1e4m3, false, the same ten thousand times",
        "t, false, a gas is no mass"
    })
    void cubicMetresAtTwentyDegreesDoNotPassForNormalOnes(String unit, boolean passes, String why) {
        Outcome<Term> found =
                DefaultFactorCombustion.of(LAW, FuelTable.GBT_32151_34_2024, "natural-gas", measured("5", unit));
        assertThat(found instanceof Outcome.Present<Term>).as(why).isEqualTo(passes);
    }

    @Test
    void theGapOfUnnamedCubicMetresNamesTheRuleThatConvertsThem() {
        assertThat(DefaultFactorCombustion.of(LAW, FuelTable.GBT_32151_34_2024, "natural-gas", measured("5", "1e4m3")))
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap -> assertThat(gap.detail()).contains("standardstate.normal-volume", "7.3 %"));
        BigDecimal converted = figure(DefaultFactorCombustion.of(
                LAW,
                FuelTable.GBT_32151_34_2024,
                "natural-gas",
                NormalVolume.of(LAW, measured("1.0732198425773384615", "1e4m3"))));
        assertThat(converted.subtract(new BigDecimal("21.62188809")).abs()).isLessThan(new BigDecimal("1e-12"));
    }

    @Test
    void aDoubtfulValueSaysWhatIsDoubtful() {
        ParameterDefinition carbon =
                Parameters.standard().find("fuel.cets-2024.lng.carbon-content").orElseThrow();
        assertThat(carbon.confidence().openQuestion())
                .hasValueSatisfying(question -> assertThat(question.en()).contains("0.0172", "0.0153"));
    }

    private static Outcome<Term> measured(String amount, String unit) {
        return Outcome.present(new Term.Measured("FC", Quantity.of(amount, unit), "test"));
    }

    private static BigDecimal figure(Outcome<Term> outcome) {
        return term(outcome).value().amount();
    }

    private static Term term(Outcome<Term> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Present.class);
        return ((Outcome.Present<Term>) outcome).value();
    }
}
