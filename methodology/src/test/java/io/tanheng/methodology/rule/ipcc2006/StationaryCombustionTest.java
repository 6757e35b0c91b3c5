/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StationaryCombustionTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 29));

    @ParameterizedTest(name = "a kilotonne of {0} in {1}: {2} TJ, {3} t CO2, {4} t CH4, {5} t N2O")
    @CsvSource({
        "OTHER_BITUMINOUS, ENERGY_INDUSTRIES, 25.8, 2440.68, 0.0258, 0.0387",
        "OTHER_BITUMINOUS, MANUFACTURING, 25.8, 2440.68, 0.258, 0.0387",
        "NATURAL_GAS, ENERGY_INDUSTRIES, 48, 2692.8, 0.048, 0.0048",
        "NATURAL_GAS, MANUFACTURING, 48, 2692.8, 0.048, 0.0048",
        "GAS_DIESEL_OIL, MANUFACTURING, 43, 3186.3, 0.129, 0.0258",
        "BLAST_FURNACE_GAS, ENERGY_INDUSTRIES, 2.47, 642.2, 0.00247, 0.000247",
        "PETROLEUM_COKE, ENERGY_INDUSTRIES, 32.5, 3168.75, 0.0975, 0.0195"
    })
    void aFuelEmitsByItsIndustry(
            IpccFuel fuel, Industry industry, String heat, String carbonDioxide, String methane, String nitrousOxide) {
        StationaryCombustion emitted = StationaryCombustion.of(LAW, fuel, industry, amount("1", "kt"));
        assertFigure(emitted.heat(), heat);
        assertFigure(emitted.carbonDioxide(), carbonDioxide);
        assertFigure(emitted.methane(), methane);
        assertFigure(emitted.nitrousOxide(), nitrousOxide);
        assertGap(emitted.biogenicCarbonDioxide(), GapReason.NOT_APPLICABLE, "is fossil");
    }

    @Test
    void carbonDioxideOfWoodStandsApartAndItsMethaneCounts() {
        StationaryCombustion emitted =
                StationaryCombustion.of(LAW, IpccFuel.WOOD, Industry.MANUFACTURING, amount("1000", "t"));
        assertFigure(emitted.biogenicCarbonDioxide(), "1747.2");
        assertFigure(emitted.carbonDioxide(), "0");
        assertFigure(emitted.methane(), "0.468");
        assertFigure(emitted.nitrousOxide(), "0.0624");
    }

    @Test
    void whatNobodyHasLookedUpIsAGapAndTheRestAValue() {
        StationaryCombustion waste =
                StationaryCombustion.of(LAW, IpccFuel.INDUSTRIAL_WASTE, Industry.MANUFACTURING, amount("1", "t"));
        assertGap(waste.carbonDioxide(), GapReason.MISSING_DATA, "net-calorific-value");
        StationaryCombustion coke =
                StationaryCombustion.of(LAW, IpccFuel.PETROLEUM_COKE, Industry.MANUFACTURING, amount("1", "t"));
        assertFigure(coke.carbonDioxide(), "3.16875");
        assertGap(coke.methane(), GapReason.MISSING_DATA, "methane-factor");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(IpccFuel.class)
    void everyFuelIsFoundByItsIdAndHasACarbonDioxideFactor(IpccFuel fuel) {
        assertThat(IpccFuel.ofId(fuel.id())).isEqualTo(Outcome.present(fuel));
        assertThat(fuel.carbonDioxideFactor(LAW)).isInstanceOf(Outcome.Present.class);
    }

    @Test
    void anUnknownFuelIsAGapThatNamesTheNearest() {
        assertGap(IpccFuel.ofId("natural gas"), GapReason.UNSUPPORTED, "the nearest is natural-gas");
    }

    private static Outcome<Term> amount(String amount, String unit) {
        return Outcome.present(new Term.Measured("A", Quantity.of(amount, unit), "test"));
    }

    private static void assertFigure(Outcome<Term> outcome, String expected) {
        assertThat(outcome)
                .asInstanceOf(type(Outcome.Present.class))
                .satisfies(found ->
                        assertThat(((Term) found.value()).value().amount()).isEqualByComparingTo(expected));
    }

    private static void assertGap(Outcome<?> outcome, GapReason reason, String words) {
        assertThat(outcome).asInstanceOf(type(Outcome.Gap.class)).satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(reason);
            assertThat(gap.detail()).contains(words);
        });
    }
}
