/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorChoiceTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 29));

    @ParameterizedTest(name = "{0} of {1} {2}: {3}")
    @CsvSource({
        "ETS_REPORTING, 2015, , 0.6101 tCO2/MWh",
        "ETS_REPORTING, 2018, , 0.6101 tCO2/MWh",
        "ETS_REPORTING, 2020, , 0.6101 tCO2/MWh",
        "ETS_REPORTING, 2021, , 0.581 tCO2/MWh",
        "ETS_REPORTING, 2022, , 0.5703 tCO2/MWh",
        "NATIONAL_AVERAGE, 2021, , 0.5568 tCO2/MWh",
        "NATIONAL_AVERAGE, 2022, , 0.5366 tCO2/MWh",
        "NATIONAL_AVERAGE, 2023, , 0.5306 tCO2/MWh",
        "EXCLUDING_MARKET_TRADED_NON_FOSSIL, 2021, , 0.5942 tCO2/MWh",
        "EXCLUDING_MARKET_TRADED_NON_FOSSIL, 2022, , 0.5856 tCO2/MWh",
        "EXCLUDING_MARKET_TRADED_NON_FOSSIL, 2023, , 0.6096 tCO2/MWh",
        "FOSSIL_POWER, 2021, , 0.8426 tCO2/MWh",
        "FOSSIL_POWER, 2022, , 0.8325 tCO2/MWh",
        "FOSSIL_POWER, 2023, , 0.8273 tCO2/MWh",
        "CARBON_FOOTPRINT, 2023, , 0.6205 tCO2e/MWh",
        "CARBON_FOOTPRINT, 2024, , 0.5777 tCO2e/MWh",
        "PROVINCIAL_AVERAGE, 2021, shandong, 0.6838 tCO2/MWh",
        "PROVINCIAL_AVERAGE, 2022, shandong, 0.641 tCO2/MWh",
        "PROVINCIAL_AVERAGE, 2023, shandong, 0.6191 tCO2/MWh"
    })
    void purposeAndYearTogetherChooseOneFactor(GridPurpose purpose, int year, String province, String expected) {
        FactorChoice choice =
                new FactorChoice(Optional.of(purpose), Optional.of(Year.of(year)), Optional.ofNullable(province));
        assertThat(choice.in(LAW))
                .asInstanceOf(type(Outcome.Present.class))
                .satisfies(found -> assertThat(((Term) found.value()).value()).hasToString(expected));
    }

    @Test
    void withoutAPurposeThereIsNoFactorForAllAreRightForSomething() {
        assertGap(
                FactorChoice.open().ofYear(2022),
                GapReason.MISSING_DATA,
                "what the factor is for is not said",
                "ets-reporting 2022 = 0.5703 tCO2/MWh",
                "national-average 2022 = 0.5366 tCO2/MWh",
                "excluding-market-traded-non-fossil 2022 = 0.5856 tCO2/MWh");
    }

    @Test
    void withoutAYearThereIsNoFactor() {
        assertGap(
                FactorChoice.open().forPurpose(GridPurpose.NATIONAL_AVERAGE),
                GapReason.MISSING_DATA,
                "the year of its data is not said",
                "national-average 2023 = 0.5306 tCO2/MWh");
    }

    @Test
    void aProvincialFactorNeedsItsProvinceAndANationalOneHasNone() {
        assertGap(
                FactorChoice.open().forPurpose(GridPurpose.PROVINCIAL_AVERAGE).ofYear(2022),
                GapReason.MISSING_DATA,
                "the province is not said",
                "provincial-average shandong 2022 = 0.641 tCO2/MWh");
        assertGap(
                FactorChoice.open()
                        .forPurpose(GridPurpose.NATIONAL_AVERAGE)
                        .ofYear(2022)
                        .inProvince("shandong"),
                GapReason.INVALID_INPUT,
                "is national");
    }

    @ParameterizedTest(name = "{0} of {1} is a gap that offers {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ETS_REPORTING | 2023 | national-average 2023 = 0.5306 | none was issued",
                "ETS_REPORTING | 2014 | ets-reporting 2015-2020 = 0.6101 | the first span begins in 2015",
                "NATIONAL_AVERAGE | 2020 | ets-reporting 2015-2020 = 0.6101 | the first average is of 2021",
                "CARBON_FOOTPRINT | 2022 | carbon-footprint 2024 = 0.5777 | the first footprint is of 2023",
                "NATIONAL_AVERAGE | 2031 | national-average 2023 = 0.5306 | nobody knows it yet"
            })
    void aYearWithoutAValueIsAGapThatSaysWhatThereIs(GridPurpose purpose, int year, String offered, String why) {
        assertGap(
                FactorChoice.open().forPurpose(purpose).ofYear(year),
                GapReason.OUT_OF_VALIDITY,
                "data of " + year,
                offered);
    }

    @Test
    void aProvinceNobodyHasLookedUpIsAGap() {
        assertGap(
                FactorChoice.open()
                        .forPurpose(GridPurpose.PROVINCIAL_AVERAGE)
                        .ofYear(2022)
                        .inProvince("shanxi"),
                GapReason.OUT_OF_VALIDITY,
                "provincial-average shanxi",
                "provincial-average shandong 2022");
    }

    @Test
    void twoPurposesNeverMeetInOneTotal() {
        Term market = electricity(
                FactorChoice.open().forPurpose(GridPurpose.ETS_REPORTING).ofYear(2022));
        Term average = electricity(
                FactorChoice.open().forPurpose(GridPurpose.NATIONAL_AVERAGE).ofYear(2022));
        assertThat(Total.of(LAW, List.of(market, average)))
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap -> {
                    assertThat(gap.reason()).isEqualTo(GapReason.INVALID_INPUT);
                    assertThat(gap.detail())
                            .contains("E_purchased", "ets-reporting 2022", "0.5703", "national-average 2022", "0.5366");
                    assertThat(gap.sentence().zh()).contains("混用", "0.5703", "0.5366");
                });
        assertThat(Total.of(LAW, List.of(market, market))).isInstanceOf(Outcome.Present.class);
    }

    @Test
    void twoYearsOfOnePurposeDoNotMeetEither() {
        FactorChoice average = FactorChoice.open().forPurpose(GridPurpose.NATIONAL_AVERAGE);
        assertThat(Total.of(LAW, List.of(electricity(average.ofYear(2022)), electricity(average.ofYear(2023)))))
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap -> assertThat(gap.detail()).contains("national-average 2022", "national-average 2023"));
    }

    @Test
    void aFootprintFactorIsInTonnesOfEquivalentAndNoFactorOfAnInstallation() {
        Outcome<Term> footprint = FactorChoice.open()
                .forPurpose(GridPurpose.CARBON_FOOTPRINT)
                .ofYear(2024)
                .in(LAW);
        assertThat(Electricity.of(LAW, amount(), footprint)).isInstanceOf(Outcome.Gap.class);
        assertThat(ElectricityFootprint.of(LAW, amount(), footprint)).isInstanceOf(Outcome.Present.class);
    }

    private static Term electricity(FactorChoice choice) {
        return ((Outcome.Present<Term>) Electricity.of(LAW, amount(), choice.in(LAW))).value();
    }

    private static Outcome<Term> amount() {
        return Outcome.present(new Term.Measured("AD_el", Quantity.of("10000000", "kWh"), "test"));
    }

    private static void assertGap(FactorChoice choice, GapReason reason, String... words) {
        assertThat(choice.in(LAW)).asInstanceOf(type(Outcome.Gap.class)).satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(reason);
            assertThat(gap.detail()).contains(words);
        });
    }
}
