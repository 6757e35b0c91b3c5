/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void addingUnlikeUnitsIsAnErrorAndNeverANumber() {
        Quantity fraction = Quantity.of("1", "1");
        Quantity percent = Quantity.of("12.5", "%");
        assertThatThrownBy(() -> fraction.plus(percent)).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> fraction.minus(percent)).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> fraction.compareTo(percent)).isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void concentrationTimesFlowIsMassPerHour() {
        Quantity rate = Quantity.of("0.182", "kg/m3").times(Quantity.of("412000", "m3/h"));
        assertThat(rate.unit()).isEqualTo(Unit.parse("kg/h"));
        assertThat(rate.amount()).isEqualByComparingTo(new BigDecimal("74984"));
    }

    @Test
    void arithmeticCarriesThirtyFourDigits() {
        assertThat(Quantity.of("1", "m").over(Quantity.of("3", "s")).amount().precision())
                .isEqualTo(34);
    }

    @Test
    void powersAndRootsTakeTheUnitWithThem() {
        assertThat(Quantity.of("3", "g/m3").power(2)).isEqualTo(Quantity.of("9", "g2/m6"));
        assertThat(Quantity.of("9", "g2/m6").squareRoot()).isEqualTo(Quantity.of("3", "g/m3"));
    }

    @Test
    void aQuantityIsShownWithTenDigitsAndItsUnit() {
        assertThat(Quantity.of("1537921.52822797960", "m3/h")).hasToString("1537921.528 m3/h");
        assertThat(Quantity.of("1E+3", "1")).hasToString("1000");
        assertThat(Quantity.of("0E-20", "t")).hasToString("0 t");
    }

    @Test
    void aWrongUnitIsNamed() {
        assertThatThrownBy(() -> Quantity.of("1", "m3").requireUnit(Unit.parse("m3/h")))
                .hasMessage("Expected a quantity in m3/h, found 1 m3.");
    }
}
