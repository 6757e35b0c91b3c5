/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} to {1}: up {2}, even {3}, away {4}, because {5}")
    @CsvSource({
        "2.5,     1,    3,       2,       3,       a tie between 2 and 3",
        "3.5,     1,    4,       4,       4,       a tie whose upper step is even",
        "-2.5,    1,   -2,      -2,      -3,       below zero up is towards zero and away is not",
        "-3.5,    1,   -3,      -4,      -4,       below zero and the outer step is even",
        "0.05,    0.1,  0.1,     0.0,     0.1,     a tie at the first step",
        "-0.05,   0.1,  0,       0,      -0.1,     the same below zero",
        "632.045, 0.1,  632,     632,     632,     no tie",
        "632.05,  0.1,  632.1,   632,     632.1,   a tie in decimals which binary numbers cannot hold",
        "7,       5,    5,       5,       5,       steps other than powers of ten",
        "7.5,     5,    10,      10,      10,      a tie between 5 and 10 whose even step is 2 x 5",
        "12.5,    5,    15,      10,      15,      a tie between 10 and 15",
        "0.1,     3,    0,       0,       0,       a step that has no decimal inverse",
        "1.5,     3,    3,       0,       3,       a tie of such a step",
        "0,       0.1,  0,       0,       0,       nothing to round"
    })
    void tiesGoWhereTheLawSendsThem(
            BigDecimal amount, BigDecimal step, BigDecimal up, BigDecimal even, BigDecimal away, String why) {
        assertThat(Rounding.HALF_UP.round(amount, step)).as(why).isEqualByComparingTo(up);
        assertThat(Rounding.HALF_EVEN.round(amount, step)).as(why).isEqualByComparingTo(even);
        assertThat(Rounding.HALF_AWAY_FROM_ZERO.round(amount, step)).as(why).isEqualByComparingTo(away);
    }

    /** The one row of 4,510 in EPA's regression pack that tells the rules apart. */
    @Test
    void theFlowOfOris58054On2021_12_20Hour9IsRoundedAwayFromZero() {
        BigDecimal flow = new BigDecimal("15500000").multiply(new BigDecimal("1.063"));
        BigDecimal step = new BigDecimal("1000");
        assertThat(Rounding.HALF_AWAY_FROM_ZERO.round(flow, step)).isEqualByComparingTo("16477000");
        assertThat(Rounding.HALF_EVEN.round(flow, step)).isEqualByComparingTo("16476000");
    }

    @Test
    void onStepsOfTenTheJdkRoundsAlike() {
        long seed = 20261121L;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int draw = 0; draw < 2_000; draw++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(-100_000, 100_000), 3);
            int scale = random.nextInt(0, 3);
            BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
            assertThat(Rounding.HALF_AWAY_FROM_ZERO.round(amount, step))
                    .as("seed %d, %s", seed, amount)
                    .isEqualByComparingTo(amount.setScale(scale, RoundingMode.HALF_UP));
            assertThat(Rounding.HALF_EVEN.round(amount, step))
                    .as("seed %d, %s", seed, amount)
                    .isEqualByComparingTo(amount.setScale(scale, RoundingMode.HALF_EVEN));
            assertThat(Rounding.HALF_UP.round(amount, step))
                    .as("seed %d, %s", seed, amount)
                    .isEqualByComparingTo(
                            floor(amount.add(step.divide(new BigDecimal(2), MathContext.DECIMAL128)), scale));
        }
    }

    @Test
    void aStepOfZeroIsRefused() {
        assertThatThrownBy(() -> Rounding.HALF_UP.round(BigDecimal.ONE, BigDecimal.ZERO))
                .hasMessageContaining("step is positive");
        assertThatThrownBy(() -> Rounding.HALF_UP.round(Quantity.of("1", "t"), Quantity.of("1", "kg")))
                .isInstanceOf(UnitMismatchException.class);
    }

    private static BigDecimal floor(BigDecimal amount, int scale) {
        return amount.setScale(scale, RoundingMode.FLOOR);
    }
}
