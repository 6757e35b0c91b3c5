/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A power enterprise by GB/T 32151.1-2015: what its lines come to, and what it asks for. */
class PowerEnterpriseTest {

    @ParameterizedTest(name = "{0} of {1} comes to {3}, because {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "desulfurisation | MATERIAL | limestone       | CAL: 10 t                                           | 3.96      | the defaults are 0.9, 0.44 and 1 (5.2.5.2 eq 10)",
                "desulfurisation | MATERIAL | limestone       | CAL: 10 t, I: 0.95                                  | 4.18      | a share of one’s own goes before",
                "desulfurisation | MATERIAL | limestone       | CAL: 10 t, I: 0.95, TR: 0.9                         | 3.762     | not all of it is converted",
                "desulfurisation | MATERIAL | other-carbonate | CAL: 10 t, I: 0.5, EF: 0.522 tCO2/t                 | 2.61      | magnesium carbonate has its own factor",
                "fuel            | FUEL     | bituminous      | FC: 100 t, OF: 0.98                                 | 183.539202| 19.57 GJ/t x 0.0261 tC/GJ of the guides",
                "fuel            | FUEL     | bituminous      | FC: 100 t, NCV: 20 GJ/t, C_ar: 0.54 tC/t, OF: 0.98  | 194.04    | the carbon of the laboratory, whatever its heat",
                "fuel            | FUEL     | diesel          | FC: 10 t, NCV: 42.652 GJ/t, CC: 0.0202 tC/GJ, OF: 1 | 31.59091467| all values of one’s own",
                "gas             | FUEL     | natural-gas     | FC: 1 1e4Nm3, NCV: 389.31 GJ/1e4Nm3, CC: 0.0153 tC/GJ, OF: 0.99 | 21.62188809 | the row of GB/T 32151.34-2024 table C.1",
            })
    void aRecordComesTo(String line, String kind, String item, String values, String tonnes, String because) {
        Term term = ((Outcome.Present<Term>)
                        january(kind, item, values).line(line).orElseThrow().outcome())
                .value();
        assertThat(term.value().amount().setScale(8, RoundingMode.HALF_UP))
                .isEqualByComparingTo(new BigDecimal(tonnes).setScale(8, RoundingMode.HALF_UP));
    }

    @ParameterizedTest(name = "{1} with {2} is told {3}, because {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FUEL     | diesel          | FC: 10 t, CC: 0.0202 tC/GJ, OF: 1  | no way to NCV; give one of: NCV.         | the only default is that of another fuel",
                "FUEL     | diesel          | FC: 10 t, NCV: 42.652 GJ/t, OF: 1  | no way to CC; give one of: CC; C_ar + NCV. | either will do",
                "MATERIAL | other-carbonate | CAL: 10 t, EF: 0.5 tCO2/t          | no way to I; give one of: I.             | the default share is that of limestone",
            })
    void whatIsMissingIsToldWithoutTheWaysOfOtherItems(
            String kind, String item, String values, String told, String because) {
        assertThat(january(kind, item, values).gaps())
                .filteredOn(gap -> gap.code() == GapCode.NO_WAY)
                .singleElement()
                .satisfies(gap -> assertThat(gap.sentence().en()).endsWith(told));
    }

    @Test
    void desulfurisationIsNoPartOfTheTradingScheme() {
        assertThat(Methodologies.standard()
                        .find("cn-power-ets-2024")
                        .orElseThrow()
                        .inputs())
                .noneMatch(input -> input.items().containsKey("limestone"));
    }

    private static Computation january(String kind, String item, String values) {
        return OneRecord.compute("cn-power-gbt32151-1-2015", "2025", kind, item, values);
    }
}
