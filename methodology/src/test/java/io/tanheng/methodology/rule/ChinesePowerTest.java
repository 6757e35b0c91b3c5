/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.cnallowance.Cooling;
import io.tanheng.methodology.rule.cnallowance.LoadFactorCorrection;
import io.tanheng.methodology.rule.cnallowance.PeakFactor2023;
import io.tanheng.methodology.rule.cnallowance.UnitClass;
import io.tanheng.methodology.rule.cnpower.CoalKind;
import io.tanheng.methodology.rule.cnpower.FuelKind;
import io.tanheng.methodology.rule.cnpower.FuelMonths;
import io.tanheng.methodology.rule.cnpower.PurchasedElectricity;
import io.tanheng.methodology.rule.cnpower.UnitTotal;
import io.tanheng.methodology.rule.gbt32151power.Desulfurisation;
import io.tanheng.methodology.rule.steamtable.SaturatedSteam;
import io.tanheng.methodology.rule.steamtable.SuperheatedSteam;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChinesePowerTest {

    private static final InForce LAW_2022 = on("2022-12-31");

    @Test
    void aMonthWithoutMeasurementIsSubstitutedAndSaysSoForEver() {
        FuelMonths months = months(gap("the sample was lost"));
        assertThat(months.substituted()).isEqualTo(1);
        assertThat(months.carbons().get(1)).isInstanceOf(Term.Substituted.class);
        Term emission = present(months.emission(LAW_2022, FuelKind.COAL.oxidation(LAW_2022)));
        assertThat(emission.explain())
                .contains(
                        "C_m = 0.601575 tC/t   substituted (no valid measurement of the carbon content in 2022-02):"
                                + " x 19.5 GJ/t times CC 0.03085 tC/GJ, MEE Guide Power Generation Facilities 2022",
                        "[unverified]");
    }

    @Test
    void aMonthWithMeasurementKeepsItWhateverItsCalorificValue() {
        FuelMonths months = months(there("0.505", "tC/t"));
        assertThat(months.substituted()).isZero();
        assertThat(present(months.weightedCarbon(LAW_2022)).value()).isEqualTo(Quantity.of("0.507", "tC/t"));
    }

    private static FuelMonths months(Outcome<Term> second) {
        return present(FuelMonths.of(
                LAW_2022,
                List.of(
                        new FuelMonths.Month("2022-01", there("20000", "t"), there("0.51", "tC/t"), gap("not read")),
                        new FuelMonths.Month("2022-02", there("30000", "t"), second, there("19.5", "GJ/t"))),
                CoalKind.CONVENTIONAL.carbonPerEnergy(LAW_2022)));
    }

    @ParameterizedTest(name = "{0}: {1} tC/GJ")
    @CsvSource({"2019-06-30, 0.03356", "2021-12-31, 0.03356", "2022-01-01, 0.03085", "2026-11-21, 0.03085"})
    void theDefaultCarbonOfCoalFollowsTheEdition(LocalDate day, String expected) {
        assertThat(present(CoalKind.CONVENTIONAL.carbonPerEnergy(
                                Parameters.standard().on(day)))
                        .value())
                .isEqualTo(Quantity.of(expected, "tC/GJ"));
    }

    @Test
    void electricityLeavesTheTotalAfter2022AndAMissingSourceDoesNot() {
        Outcome<Term> coal = there("181500", "tCO2");
        InForce later = on("2024-06-30");
        Outcome<Term> bought = PurchasedElectricity.of(later, there("1200", "MWh"), there("0.5703", "tCO2/MWh"));
        assertThat(reason(bought)).isEqualTo(GapReason.NOT_APPLICABLE);
        assertThat(((Outcome.Gap<Term>) bought).sentence().zh()).contains("2023-01-01", "仅 2022 履约年度及以前计入");
        assertThat(present(UnitTotal.of(later, List.of(coal, bought))).value())
                .isEqualTo(Quantity.of("181500", "tCO2"));
        assertThat(reason(UnitTotal.of(later, List.of(coal, gap("no meter"))))).isEqualTo(GapReason.MISSING_DATA);
        Outcome<Term> before = PurchasedElectricity.of(LAW_2022, there("1200", "MWh"), there("0.5703", "tCO2/MWh"));
        assertThat(present(UnitTotal.of(LAW_2022, List.of(coal, before)))
                        .value()
                        .amount())
                .isEqualByComparingTo("182184.36");
    }

    @ParameterizedTest(name = "{0} of {1}: net {2}, gross {3}, heat {4}")
    @CsvSource({
        "COAL_ABOVE_300,        2020, 0.877,  none,   0.126",
        "COAL_ABOVE_300,        2021, 0.8218, none,   0.1111",
        "COAL_ABOVE_300,        2022, 0.8177, none,   0.1105",
        "COAL_ABOVE_300,        2023, none,   0.7950, 0.1038",
        "COAL_ABOVE_300,        2024, none,   0.7910, 0.1033",
        "COAL_ABOVE_300,        2025, none,   none,   none",
        "COAL_UP_TO_300,        2019, 0.979,  none,   0.126",
        "COAL_UP_TO_300,        2021, 0.8773, none,   0.1111",
        "COAL_UP_TO_300,        2022, 0.8729, none,   0.1105",
        "COAL_UP_TO_300,        2023, none,   0.8090, 0.1038",
        "COAL_UP_TO_300,        2024, none,   0.8049, 0.1033",
        "NON_CONVENTIONAL_COAL, 2019, 1.146,  none,   0.126",
        "NON_CONVENTIONAL_COAL, 2021, 0.9350, none,   0.1111",
        "NON_CONVENTIONAL_COAL, 2022, 0.9303, none,   0.1105",
        "NON_CONVENTIONAL_COAL, 2023, none,   0.8285, 0.1038",
        "NON_CONVENTIONAL_COAL, 2024, none,   0.8244, 0.1033",
        "GAS,                   2019, 0.392,  none,   0.059",
        "GAS,                   2021, 0.3920, none,   0.0560",
        "GAS,                   2022, 0.3901, none,   0.0557",
        "GAS,                   2023, none,   0.3305, 0.0536",
        "GAS,                   2024, none,   0.3288, 0.0533",
        "GAS,                   2018, none,   none,   none"
    })
    void aBenchmarkBelongsToAClassAYearAndNetOrGross(
            UnitClass unitClass, int year, String net, String gross, String heat) {
        InForce law = on(year + "-06-30");
        assertBenchmark(unitClass.netBenchmark(law), net, "tCO2/MWh");
        assertBenchmark(unitClass.grossBenchmark(law), gross, "tCO2/MWh");
        assertBenchmark(unitClass.heatBenchmark(law), heat, "tCO2/GJ");
    }

    private static void assertBenchmark(Outcome<Term> found, String expected, String unit) {
        if (expected.equals("none")) {
            assertThat(reason(found)).isEqualTo(GapReason.OUT_OF_VALIDITY);
        } else {
            assertThat(present(found).value()).isEqualTo(Quantity.of(expected, unit));
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "cnallowance.net-benchmark.coal-above-300, 2020-01-01, SECONDARY",
        "cnallowance.net-benchmark.coal-above-300, 2022-01-01, UNVERIFIED",
        "cnallowance.gross-benchmark.coal-up-to-300, 2023-01-01, UNVERIFIED",
        "cnallowance.gross-benchmark.coal-up-to-300, 2024-01-01, SECONDARY",
        "cnpower.purchased-electricity-counted, 2022-01-01, UNVERIFIED",
        "cnpower.purchased-electricity-counted, 2023-01-01, SECONDARY"
    })
    void oneValueOfAParameterMayBeSurerThanTheOthers(String id, LocalDate day, String level) {
        Term.Parameter value =
                (Term.Parameter) present(Parameters.standard().on(day).parameter(id));
        assertThat(value.confidence().level().name()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource(UnitClass.class)
    void aLowLoadIsCorrectedForConventionalCoalAlone(UnitClass unitClass) {
        boolean conventional = unitClass == UnitClass.COAL_ABOVE_300 || unitClass == UnitClass.COAL_UP_TO_300;
        Outcome<Term> until2022 = LoadFactorCorrection.of(LAW_2022, unitClass, there("0.7", "1"));
        Outcome<Term> from2023 = PeakFactor2023.of(on("2024-12-31"), unitClass, there("0.55", "1"));
        for (Outcome<Term> factor : List.of(until2022, from2023)) {
            if (conventional) {
                assertThat(present(factor).value().amount()).isEqualByComparingTo("1.030225");
            } else {
                assertThat(reason(factor)).isEqualTo(GapReason.NOT_APPLICABLE);
            }
        }
    }

    @Test
    void coolingIsCorrectedUntil2022() {
        assertThat(present(Cooling.AIR.factor(LAW_2022)).value()).isEqualTo(Quantity.of("1.05", "1"));
        assertThat(present(Cooling.WATER.factor(LAW_2022)).value()).isEqualTo(Quantity.of("1", "1"));
        assertThat(reason(Cooling.AIR.factor(on("2023-01-01")))).isEqualTo(GapReason.OUT_OF_VALIDITY);
    }

    @Test
    void desulfurisationTakesTheDefaultsOfTheStandardAndShowsThem() {
        Term emission = present(Desulfurisation.of(on("2026-11-21"), there("10", "t")));
        assertThat(emission.value().amount()).isEqualByComparingTo("3.96");
        assertThat(emission.explain()).contains("I = 0.9   in force since 2016-06-01", "[secondary]");
    }

    @Test
    void anEnthalpyNamesItsTableItsRowsAndWhatWasCorrectedInThem() {
        Term saturated = present(SaturatedSteam.of(LAW_2022, there("1.75", "MPa")));
        assertThat(saturated.explain())
                .contains(
                        "GB/T 32151.34-2024 table C.4 row 1.7 MPa, correction C4-1: printed 1.40 MPa",
                        "row 1.8 MPa, correction C4-2: printed 1.50 MPa");
        assertThat(saturated.inputs().get(0))
                .isInstanceOfSatisfying(
                        Term.Parameter.class, entry -> assertThat(entry.id()).isEqualTo("steamtable.c4"));
        Term superheated = present(SuperheatedSteam.of(LAW_2022, there("0.5", "MPa"), there("400", "degC")));
        assertThat(superheated.explain())
                .contains(
                        "row 400 degC, column 0.5 MPa, correction C5-1: printed 3217.8, kept as printed",
                        "[unverified]");
    }

    private static InForce on(String day) {
        return Parameters.standard().on(LocalDate.parse(day));
    }

    private static Outcome<Term> there(String amount, String unit) {
        return Outcome.present(new Term.Measured("x", Quantity.of(amount, unit), "table"));
    }

    private static Outcome<Term> gap(String why) {
        return Outcome.gap(GapReason.MISSING_DATA, why, why);
    }

    private static <T> T present(Outcome<T> outcome) {
        return ((Outcome.Present<T>) outcome).value();
    }

    private static GapReason reason(Outcome<Term> outcome) {
        return ((Outcome.Gap<Term>) outcome).reason();
    }
}
