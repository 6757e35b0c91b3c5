/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "m3/h, m3/h",
        "kg/GJ, kg/GJ",
        "1, 1",
        "1/h, 1/h",
        "%, %",
        "degC, degC",
        "lb/ft3/ppm, lb/ft3/ppm",
        "J/mol/K, J/K/mol",
        "kg.m/s2, kg.m/s2",
        "m.m, m2",
        "m3/m, m2",
        "m/m, 1",
        "s-1, 1/s",
        "kg/m.s, kg.s/m"
    })
    void aUnitIsReadFromLeftToRightAndWrittenInOneForm(String text, String written) {
        assertThat(Unit.parse(text)).hasToString(written);
        assertThat(Unit.parse(written)).isEqualTo(Unit.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "m/", "/h", "m//h", "m..h", "furlong", "m0", "m3 /h", "Sm3", "mg/l", "2m", "m^2", "kg/1x"
            })
    void whatIsNoUnitIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> Unit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
        assertThat(Unit.tryParse(text)).isEmpty();
    }

    @Test
    void unitsMultiplyAndCancel() {
        Unit flow = Unit.parse("m3/h");
        assertThat(flow.times(Unit.parse("h"))).isEqualTo(Unit.parse("m3"));
        assertThat(flow.over(flow)).isEqualTo(Unit.ONE);
        assertThat(Unit.parse("mg/m3").times(flow)).isEqualTo(Unit.parse("mg/h"));
        assertThat(flow.power(2)).isEqualTo(Unit.parse("m6/h2"));
        assertThat(flow.power(0)).isEqualTo(Unit.ONE);
    }

    @Test
    void onlyEvenPowersHaveARoot() {
        assertThat(Unit.parse("g2/m6").root()).isEqualTo(Unit.parse("g/m3"));
        assertThatThrownBy(() -> Unit.parse("g/m3").root()).isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void anHourAndAVolumeMeasureDifferentThings() {
        assertThat(Unit.parse("h").convertibleTo(Unit.parse("min"))).isTrue();
        assertThat(Unit.parse("h").convertibleTo(Unit.parse("m3"))).isFalse();
        assertThat(Unit.parse("degC/h").convertibleTo(Unit.parse("K/h"))).isFalse();
    }

    @Test
    void carbonIsNotCarbonDioxideAndNormalVolumeIsNotVolume() {
        assertThat(Unit.parse("tC").convertibleTo(Unit.parse("tCO2"))).isFalse();
        assertThat(Unit.parse("tCO2").convertibleTo(Unit.parse("t"))).isFalse();
        assertThat(Unit.parse("Nm3").convertibleTo(Unit.parse("m3"))).isFalse();
        assertThat(Unit.parse("kgCO2/TJ").convertibleTo(Unit.parse("tCO2/GJ"))).isTrue();
        assertThat(new Quantity(new BigDecimal("2"), Unit.parse("1e4Nm3"))
                        .in(Unit.parse("Nm3"))
                        .amount())
                .isEqualByComparingTo("20000");
    }

    @Test
    void aUnitWhoseNameEndsInADigitTakesPowers() {
        assertThat(Unit.parse("GJ/1e4Nm3").times(Unit.parse("1e4Nm3"))).isEqualTo(Unit.parse("GJ"));
        assertThat(Unit.parse("Nm32").over(Unit.parse("Nm3"))).isEqualTo(Unit.parse("Nm3"));
        assertThat(Unit.parse("tCO2/tC").times(Unit.parse("tC/GJ"))).isEqualTo(Unit.parse("tCO2/GJ"));
    }

    @Test
    void plainUnitsNameNoSubstance() {
        assertThat(Unit.parse("tCO2/1e4Nm3").plain()).isEqualTo(Unit.parse("t/1e4m3"));
        assertThat(Unit.parse("tC/t").plain()).isEqualTo(Unit.ONE);
    }
}
