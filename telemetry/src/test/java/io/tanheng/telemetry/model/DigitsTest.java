/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, true, a reading",
        "1E+60, true, as many zeros as are let in",
        "1E+61, false, one more",
        "1E-61, false, one more behind the point",
        "1E+999999999, false, all memory there is",
        "1E-999999999, false, the same behind the point"
    })
    void aNumberIsAsLongAsItIsWrittenOut(BigDecimal number, boolean within, String why) {
        assertThat(Digits.atMost(60, number)).as(why).isEqualTo(within);
    }

    @Test
    void theSmallestScaleHasNoAbsoluteValueAndIsTooLongAllTheSame() {
        assertThat(Digits.atMost(60, new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
                .isFalse();
    }
}
