/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static io.tanheng.methodology.measurement.ResultCode.CO2_MASS;
import static io.tanheng.methodology.measurement.ResultCode.CO2_MASS_RATE_SHORT_TONS;
import static io.tanheng.methodology.measurement.ResultCode.CO2_MASS_SHORT_TONS;
import static io.tanheng.methodology.measurement.ResultCode.NOX_MASS;
import static io.tanheng.methodology.measurement.ResultCode.SO2_MASS;
import static io.tanheng.methodology.measurement.StackMethod.EU_MRR_ANNEX8_EQ1;
import static io.tanheng.methodology.measurement.StackMethod.US_PART75_F11;
import static io.tanheng.methodology.measurement.StackMethod.US_PART75_F11_FROM_HEAT_INPUT;
import static io.tanheng.methodology.measurement.Stacks.gap;
import static io.tanheng.methodology.measurement.Stacks.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignStacksTest {

    /** EPA's check engine, equation F-11: 11.2 % wet in 25,000,000 scfh are 159.6 short tons per hour. */
    @Test
    void theUnitedStatesReportShortTonsRoundedAndTonnesFollowExactly() {
        List<HourResult> results = US_PART75_F11.compute(Stacks.empty()
                .with(Measurand.CO2_WET, "11.2", "%")
                .with(Measurand.WET_STANDARD_FLOW_US, "25000000", "ft3/h")
                .operating("45", "min")
                .hour());
        assertAmount(value(results, CO2_MASS_RATE_SHORT_TONS), "159.6");
        assertAmount(value(results, CO2_MASS_SHORT_TONS), "119.7");
        assertAmount(value(results, CO2_MASS), "108.590013378");
        assertThat(value(results, CO2_MASS).explain())
                .contains("E_CO2 · 0.90718474 (t/ton)", "round(E to s, half away from zero)", "40 CFR Part 75");
    }

    /** Hours of Plant Bowen (ORIS 703) as EPA published them; the residue is rounding of each of four units to 0.1. */
    @ParameterizedTest(name = "{0} mmBtu/h were reported as {1} short tons")
    @CsvSource({"9220.9, 946.1", "9158.7, 939.7", "9263.3, 950.4", "11064.4, 1135.2", "10661.8, 1093.9"})
    void heatInputGivesWhatPlantBowenReported(String heatInput, String reported) {
        List<HourResult> results = US_PART75_F11_FROM_HEAT_INPUT.compute(Stacks.empty()
                .with(Measurand.HEAT_INPUT, heatInput, "mmBtu/h")
                .constant("X_bituminous", "1", "1")
                .at("2017-01-01T05:00:00Z", "Etc/GMT+5")
                .hour());
        assertThat(value(results, CO2_MASS_SHORT_TONS)
                        .value()
                        .amount()
                        .subtract(new BigDecimal(reported))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.2"));
    }

    @Test
    void aMixOfFuelsHasAMixedFactorAndSharesMustAddUp() {
        Stacks stack = Stacks.empty().with(Measurand.HEAT_INPUT, "1000", "mmBtu/h");
        stack.constant("X_bituminous", "75", "%").constant("X_natural-gas", "0.25", "1");
        // 5.7e-7 x 100 x (0.75 x 1800 + 0.25 x 1040) x 1000 = 91.77, reported as 91.8
        assertAmount(value(US_PART75_F11_FROM_HEAT_INPUT.compute(stack.hour()), CO2_MASS_SHORT_TONS), "91.8");
        stack.constant("X_natural-gas", "0.2", "1");
        assertThat(gap(US_PART75_F11_FROM_HEAT_INPUT.compute(stack.hour()), CO2_MASS)
                        .detail())
                .contains("the shares of the fuels add up to 1");
        stack.constant("X_peat", "0.05", "1");
        assertThat(gap(US_PART75_F11_FROM_HEAT_INPUT.compute(stack.hour()), CO2_MASS)
                        .detail())
                .contains("part75.fc.peat");
    }

    @Test
    void poundsOfSulphurAndNitrogenOxidesAreReportedAndGivenInKilograms() {
        List<HourResult> results = US_PART75_F11.compute(Stacks.empty()
                .with(Measurand.CO2_WET, "11.2", "%")
                .with(Measurand.WET_STANDARD_FLOW_US, "25000000", "ft3/h")
                .with(Measurand.FLUE_GAS_MOISTURE, "10.5", "%")
                .with(Measurand.SO2_DRY, "170.1", "ppm")
                .with(Measurand.NOX_DRY, "95.4", "ppm")
                .hour());
        assertAmount(
                value(results, SO2_MASS),
                new BigDecimal("631.8").multiply(new BigDecimal("0.45359237")).toString());
        assertAmount(
                value(results, NOX_MASS),
                new BigDecimal("254.9").multiply(new BigDecimal("0.45359237")).toString());
    }

    @Test
    void anHourOfStandstillHasZeroTonsInEveryLaw() {
        Stacks stack = Stacks.empty()
                .missing(Measurand.CO2_WET)
                .missing(Measurand.WET_STANDARD_FLOW_US)
                .missing(Measurand.CO2_MASS_CONCENTRATION)
                .missing(Measurand.DRY_STANDARD_FLOW)
                .operating("0", "h");
        assertAmount(value(US_PART75_F11.compute(stack.hour()), CO2_MASS), "0");
        assertAmount(value(EU_MRR_ANNEX8_EQ1.compute(stack.hour()), CO2_MASS), "0");
    }

    /** Annex VIII equation 1: 210.5 g/Nm3 in 500,000 Nm3/h. */
    @Test
    void theEuropeanUnionMultipliesConcentrationAndFlow() {
        List<HourResult> results = EU_MRR_ANNEX8_EQ1.compute(Stacks.empty()
                .with(Measurand.CO2_MASS_CONCENTRATION, "210500", "mg/m3")
                .with(Measurand.DRY_STANDARD_FLOW, "500000", "m3/h")
                .at("2026-05-01T00:00:00Z", "Europe/Berlin")
                .operating("20", "min")
                .hour());
        assertThat(value(results, CO2_MASS)
                        .value()
                        .amount()
                        .subtract(new BigDecimal("35.0833333333333333"))
                        .abs())
                .isLessThan(new BigDecimal("1e-15"));
    }

    private static void assertAmount(Term term, String expected) {
        assertThat(term.value().amount()).isEqualByComparingTo(expected);
    }
}
