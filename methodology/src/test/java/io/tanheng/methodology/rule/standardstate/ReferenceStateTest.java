/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.standardstate;

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

class ReferenceStateTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 29));

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "CHINA, 273 K, 101325 Pa, 22.4 L/mol",
        "EUROPEAN_UNION, 273.15 K, 101325 Pa, 22.414 L/mol",
        "UNITED_STATES, 68 degF, 101325 Pa, 385 ft3/lbmol",
        "SUBPART_RR, 60 degF, 101325 Pa, none",
        "CHINESE_TRADE, 293.15 K, 101325 Pa, none"
    })
    void eachLawHasItsState(ReferenceState state, String temperature, String pressure, String molarVolume) {
        assertThat(shown(state.temperature(LAW))).isEqualTo(temperature);
        assertThat(shown(state.pressure(LAW))).isEqualTo(pressure);
        assertThat(shown(state.molarVolume(LAW))).isEqualTo(molarVolume);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "m3, true, twenty degrees are said by the rule",
        "1e4m3, true, the same in another unit",
        "Nm3, false, what is normal already is not converted twice",
        "t, false, a mass is no volume"
    })
    void onlyCubicMetresOfNoNamedStateBecomeNormalOnes(String unit, boolean converts, String why) {
        Outcome<Term> found =
                NormalVolume.of(LAW, Outcome.present(new Term.Measured("V_20", Quantity.of("1000", unit), "test")));
        assertThat(found instanceof Outcome.Present<Term>).as(why).isEqualTo(converts);
    }

    @Test
    void thereAndBackIsTheSameVolume() {
        Outcome<Term> there = VolumeAtTwentyDegrees.of(
                LAW, Outcome.present(new Term.Measured("V_0", Quantity.of("1000", "Nm3"), "test")));
        assertThat(NormalVolume.of(LAW, there))
                .asInstanceOf(type(Outcome.Present.class))
                .satisfies(found -> assertThat(((Term) found.value()).value()).hasToString("1000 Nm3"));
    }

    private static String shown(Outcome<Term> outcome) {
        return outcome instanceof Outcome.Present<Term> present
                ? present.value().value().toString()
                : "none";
    }
}
