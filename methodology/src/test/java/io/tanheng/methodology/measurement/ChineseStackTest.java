/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static io.tanheng.methodology.measurement.ResultCode.CO2_MASS;
import static io.tanheng.methodology.measurement.ResultCode.CO2_MASS_RATE;
import static io.tanheng.methodology.measurement.ResultCode.DRY_STANDARD_FLOW;
import static io.tanheng.methodology.measurement.ResultCode.NOX_MASS;
import static io.tanheng.methodology.measurement.ResultCode.SO2_MASS;
import static io.tanheng.methodology.measurement.StackMethod.CN_HJ75_CO2_DRY_PERCENT;
import static io.tanheng.methodology.measurement.StackMethod.CN_HJ75_CO2_MASS_CONCENTRATION;
import static io.tanheng.methodology.measurement.Stacks.gap;
import static io.tanheng.methodology.measurement.Stacks.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.methodology.outcome.GapReason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseStackTest {

    @Test
    void theHourOfACoalUnitIsDerivedAsTheApprovedTextSays() throws IOException {
        String derivation = value(
                        CN_HJ75_CO2_DRY_PERCENT.compute(Stacks.coalUnit().hour()), CO2_MASS)
                .explain();
        assertThat(derivation)
                .as("a change of this text is a change of method: sign it in CHANGELOG.md")
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/golden/coal-unit-hour.txt"), StandardCharsets.UTF_8));
    }

    /** HJ 212-2017 Annex D eq 29 to 31 and DL/T 2376-2021, computed by hand with binary numbers. */
    @Test
    void theCoalUnitEmits374TonnesInAFullHour() {
        List<HourResult> results =
                CN_HJ75_CO2_DRY_PERCENT.compute(Stacks.coalUnit().hour());
        assertClose(value(results, DRY_STANDARD_FLOW).value().amount(), 1537921.5282279796);
        assertClose(value(results, CO2_MASS).value().amount(), 374.5937436612436);
        assertClose(value(results, CO2_MASS_RATE).value().amount(), 374.5937436612436);
        assertThat(value(results, CO2_MASS).value().unit()).hasToString("t");
    }

    @Test
    void massAndShareOfCarbonDioxideSayTheSame() {
        Stacks byMass = Stacks.coalUnit()
                .without(Measurand.CO2_DRY)
                .with(Measurand.CO2_MASS_CONCENTRATION, "243.57142857142858", "g/m3");
        assertClose(
                value(CN_HJ75_CO2_MASS_CONCENTRATION.compute(byMass.hour()), CO2_MASS)
                        .value()
                        .amount(),
                374.5937436612436);
    }

    @Test
    void sulphurAndNitrogenOxidesAreGivenWhereTheyAreMeasured() {
        List<HourResult> results = CN_HJ75_CO2_DRY_PERCENT.compute(Stacks.coalUnit()
                .with(Measurand.SO2_WET, "12", "ppm")
                .with(Measurand.NOX_MASS_CONCENTRATION, "54.41964285714286", "mg/m3")
                .operating("30", "min")
                .hour());
        assertClose(value(results, SO2_MASS).value().amount(), 60.26141498362695 / 2);
        assertClose(value(results, NOX_MASS).value().amount(), 54.41964285714286 * 1537921.5282279796 * 1e-6 / 2);
    }

    @Test
    void moistureComesFromOxygenWhereThereIsNoMoistureMeter() {
        Stacks stack = Stacks.coalUnit()
                .without(Measurand.FLUE_GAS_MOISTURE)
                .with(Measurand.O2_WET, "5.5", "%")
                .with(Measurand.O2_DRY, "6.3", "%");
        assertClose(
                value(CN_HJ75_CO2_DRY_PERCENT.compute(stack.hour()), DRY_STANDARD_FLOW)
                        .value()
                        .amount(),
                1537921.5282279796 / 0.875 * (5.5 / 6.3));
    }

    @Test
    void aWetShareOfCarbonDioxideIsBroughtToTheDryBasisOfTheFlow() {
        Stacks stack = Stacks.coalUnit().without(Measurand.CO2_DRY).with(Measurand.CO2_WET, "10.85", "%");
        assertClose(
                value(CN_HJ75_CO2_DRY_PERCENT.compute(stack.hour()), CO2_MASS)
                        .value()
                        .amount(),
                374.5937436612436);
    }

    @Test
    void aMeasuredDryFlowIsTakenAsItIs() {
        Stacks stack = Stacks.empty()
                .with(Measurand.CO2_DRY, "12.4", "%")
                .with(Measurand.DRY_STANDARD_FLOW, "427.2004245077721", "m3/s");
        assertClose(
                value(CN_HJ75_CO2_DRY_PERCENT.compute(stack.hour()), CO2_MASS)
                        .value()
                        .amount(),
                374.5937436612436);
    }

    @Test
    void aMissingMeasurandIsNamedAndNothingIsZero() {
        List<HourResult> results = CN_HJ75_CO2_DRY_PERCENT.compute(
                Stacks.coalUnit().missing(Measurand.FLUE_GAS_TEMPERATURE).hour());
        assertThat(gap(results, CO2_MASS).reason()).isEqualTo(GapReason.MISSING_DATA);
        assertThat(gap(results, CO2_MASS).detail()).contains("FLUE_GAS_TEMPERATURE");
    }

    @Test
    void anUnregisteredMeasurandAndAnUnregisteredConstantAreNamed() {
        List<HourResult> results = CN_HJ75_CO2_DRY_PERCENT.compute(Stacks.coalUnit()
                .without(Measurand.CO2_DRY)
                .withoutConstant("F")
                .hour());
        assertThat(gap(results, CO2_MASS).detail())
                .contains("CO2_DRY", "no channel of the source is registered", "The constant F");
    }

    @Test
    void aChannelRegisteredInAnImpossibleUnitIsNamed() {
        List<HourResult> results = CN_HJ75_CO2_DRY_PERCENT.compute(Stacks.coalUnit()
                .with(Measurand.FLUE_GAS_VELOCITY, "14.9", "kPa")
                .hour());
        assertThat(gap(results, CO2_MASS).reason()).isEqualTo(GapReason.INVALID_INPUT);
        assertThat(gap(results, CO2_MASS).detail()).contains("V_p is given in kPa, but the rule needs m/s");
    }

    @Test
    void anImpossibleValueIsRefusedAndNotComputedWith() {
        List<HourResult> results = CN_HJ75_CO2_DRY_PERCENT.compute(
                Stacks.coalUnit().with(Measurand.FLUE_GAS_MOISTURE, "120", "%").hour());
        assertThat(gap(results, CO2_MASS).detail()).contains("X_sw", "must be zero or more");
    }

    @Test
    void anHourOfStandstillHasAMassOfZeroWithADerivation() {
        List<HourResult> results = CN_HJ75_CO2_DRY_PERCENT.compute(Stacks.coalUnit()
                .missing(Measurand.CO2_DRY)
                .missing(Measurand.FLUE_GAS_VELOCITY)
                .missing(Measurand.SO2_DRY)
                .operating("0", "min")
                .hour());
        assertThat(value(results, CO2_MASS).value().isZero()).isTrue();
        assertThat(value(results, SO2_MASS).value().isZero()).isTrue();
        assertThat(value(results, CO2_MASS).explain()).contains("t_op = 0 min", "installation stopped");
        assertThat(gap(results, CO2_MASS_RATE).reason()).isEqualTo(GapReason.MISSING_DATA);
    }

    @Test
    void theCalendarOfTheSiteDecidesWhichLawIsInForce() {
        Stacks stack = Stacks.coalUnit();
        String before = "2021-12-31T15:00:00Z";
        assertThat(gap(
                                CN_HJ75_CO2_DRY_PERCENT.compute(
                                        stack.at(before, "Asia/Shanghai").hour()),
                                CO2_MASS)
                        .reason())
                .isEqualTo(GapReason.OUT_OF_VALIDITY);
        String after = "2021-12-31T16:00:00Z";
        assertThat(value(
                                CN_HJ75_CO2_DRY_PERCENT.compute(
                                        stack.at(after, "Asia/Shanghai").hour()),
                                CO2_MASS)
                        .value())
                .isNotNull();
        assertThat(gap(CN_HJ75_CO2_DRY_PERCENT.compute(stack.at(after, "UTC").hour()), CO2_MASS)
                        .detail())
                .contains("co2stack.molar-mass-co2", "2021-12-31", "2022-01-01");
    }

    private static void assertClose(BigDecimal found, double expected) {
        assertThat(found.doubleValue()).isCloseTo(expected, within(1e-12 * expected));
    }
}
