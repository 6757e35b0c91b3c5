/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GwpSetTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 29));

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "AR4, methane, 25",
        "AR4, nitrous-oxide, 298",
        "AR4, sulphur-hexafluoride, 22800",
        "AR5, methane, 28",
        "AR5, methane-fossil, 30",
        "AR5, nitrous-oxide, 265",
        "AR5, carbon-tetrafluoride, 6630",
        "AR6, methane-non-fossil, 27",
        "AR6, methane-fossil, 29.8",
        "AR6, methane-mixed, 27.9",
        "AR6, nitrous-oxide, 273",
        "AR6, hexafluoroethane, 12400",
        "AR6, nitrogen-trifluoride, 17400",
        "SAR, sulphur-hexafluoride, 23900"
    })
    void aSetHasTheValuesOfItsReport(GwpSet set, String gas, String expected) {
        assertThat(set.of(LAW, gas))
                .asInstanceOf(type(Outcome.Present.class))
                .satisfies(found ->
                        assertThat(((Term) found.value()).value().amount()).isEqualByComparingTo(expected));
    }

    @Test
    void theSixthReportAsksWhereTheMethaneComesFrom() {
        assertThat(GwpSet.AR6.of(LAW, "methane"))
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap ->
                        assertThat(gap.detail()).contains("methane-fossil", "methane-mixed", "methane-non-fossil"));
    }

    @Test
    void potentialsOfTwoReportsDoNotMeetInOneSum() {
        assertThat(CarbonDioxideEquivalent.of(
                        LAW,
                        mass("10", "tCO2"),
                        mass("1", "tCH4"),
                        mass("1", "tN2O"),
                        GwpSet.AR5.of(LAW, "methane"),
                        GwpSet.AR4.of(LAW, "nitrous-oxide")))
                .asInstanceOf(type(Outcome.Gap.class))
                .satisfies(gap -> assertThat(gap.detail()).contains("gwp.ar4.nitrous-oxide", "gwp.ar5.methane"));
    }

    private static Outcome<Term> mass(String amount, String unit) {
        return Outcome.present(new Term.Measured("E", Quantity.of(amount, unit), "test"));
    }
}
