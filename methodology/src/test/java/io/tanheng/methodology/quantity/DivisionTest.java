/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform's division is the judge: the same digits, the same scale. */
class DivisionTest {

    private static final String[] DIVISORS = {
        "1",
        "-1",
        "10",
        "100",
        "1000",
        "1E+3",
        "0.01",
        "-100",
        "60",
        "3600",
        "7",
        "3",
        "8",
        "0.125",
        "1.60",
        "44",
        "100.0",
        "123456789012345678",
        "999999999999999999999",
        "1000000000000000000000"
    };

    @ParameterizedTest
    @CsvSource({
        "60, 60, 1, minutes of a full hour",
        "45, 60, 0.75, minutes of a valid hour",
        "12.50, 100, 0.125, per cent drop zeros that they had before the point moved",
        "0.00, 60, 0.00, nothing stays nothing with its places",
        "100000, 1E+5, 1.00000, a divisor with a negative scale",
        "1, 3, 0.3333333333333333333333333333333333, no end in 34 digits",
        "1234567890.123456789012345678901234, 100, 12345678.90123456789012345678901234, a mean per cent",
        "1234567890.123456789012345678901200, 100, 12345678.901234567890123456789012, zeros of a mean per cent"
    })
    void quotientsOfAnHour(BigDecimal above, BigDecimal below, BigDecimal quotient, String why) {
        assertThat(Division.of(above, below)).as(why).isEqualTo(quotient).isEqualTo(platform(above, below));
    }

    @Test
    void everyQuotientIsThatOfThePlatform() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(75);
        for (int round = 0; round < 20_000; round++) {
            BigDecimal above = new BigDecimal(
                    new BigInteger(random.nextInt(1, 120), new Random(random.nextLong()))
                            .multiply(BigInteger.TEN.pow(random.nextInt(0, 4))),
                    random.nextInt(-3, 30));
            above = random.nextBoolean() ? above : above.negate();
            BigDecimal below = random.nextInt(4) == 0
                    ? BigDecimal.valueOf(random.nextLong(1, 1_000_000), random.nextInt(-2, 6))
                    : new BigDecimal(DIVISORS[random.nextInt(DIVISORS.length)]);
            assertThat(Division.of(above, below)).as(above + " / " + below).isEqualTo(platform(above, below));
        }
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Division.of(BigDecimal.ONE, new BigDecimal("0.0")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void scalesBeyondReasonAreLeftToThePlatform() {
        BigDecimal tiny = new BigDecimal("1E-2000000000");
        BigDecimal many = new BigDecimal("1E+7");
        assertThat(Division.of(tiny, many)).isEqualTo(platform(tiny, many));
    }

    private static BigDecimal platform(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL128);
    }
}
