/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Computation.RecordResult;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Natural gas of which the laboratory gave the species and not the carbon. */
class GasByCompositionTest {

    private static final String SPECIES =
            "x_CH4: 95 %, x_C2H6: 2.5 %, x_C3H8: 0.5 %, x_C4H10: 0.2 %, x_C5H12: 0 %, x_CO2: 1 %, x_CO: 0 %";

    /** 12 g/mol times (95 + 2 x 2.5 + 3 x 0.5 + 4 x 0.2 + 1) %, by 22.4 m3/kmol, times 10,000 m3. */
    @ParameterizedTest
    @ValueSource(strings = {"2022", "2023", "2024", "2025-draft"})
    void theCarbonOfAllSpeciesIsAddedUp(String edition) {
        RecordResult january = january(edition, SPECIES).records().get(0);
        BigDecimal expected = new BigDecimal("12")
                .multiply(new BigDecimal("1.033"))
                .divide(new BigDecimal("22.4"), MathContext.DECIMAL128)
                .multiply(BigDecimal.TEN);
        assertThat(january.origin()).isEqualTo(Origin.MEASURED);
        assertThat(january.steps().get("C_g"))
                .satisfies(carbon -> assertThat(
                                carbon.value().amount().subtract(expected).abs())
                        .isLessThan(new BigDecimal("1e-25")));
        assertThat(january.term().explain()).contains("CN_C2H6", "V_n", "entered by Li Wei");
    }

    @Test
    void aSpeciesThatIsNotGivenIsNotTakenForZero() {
        LineResult gas = january("2023", SPECIES.replace(", x_CO: 0 %", ""));
        assertThat(gas.records()).isEmpty();
        assertThat(gas.outcome()).isInstanceOf(Outcome.Gap.class);
    }

    private static LineResult january(String edition, String species) {
        String plant = """
                site: Works
                period: { from: %1$s-01-01, until: %1$s-01-31 }
                documents: { book: { name: Gas book, entered-by: Li Wei } }
                records:
                  - { kind: FUEL, item: natural-gas, month: %1$s-01, evidence: book, values: { FC: 100 1e4Nm3, %2$s } }
                """.formatted(edition.substring(0, 4), species);
        return Methodologies.standard()
                .find("cn-power-ets-" + edition)
                .orElseThrow()
                .compute(ActivityData.read("plant.yaml", plant), Parameters.standard()::on)
                .line("gas")
                .orElseThrow();
    }
}
