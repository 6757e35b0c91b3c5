/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.json.TextBuffer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.000",
                "-0.5",
                "12.40",
                "-12.40",
                "100",
                "1E+3",
                "-7E+20",
                "0.000001",
                "0.0000001",
                "0E-7",
                "999999999999999999",
                "-999999999999999999",
                "0.999999999999999999",
                "1234567890123456789",
                "12345678901234567890.12345678901234567890",
                "1E-200"
            })
    void aNumberComesBackAndIsWrittenWithTheDigitsItWasSentWith(String digits) {
        Decimals column = new Decimals(0);
        column.insert(0, new BigDecimal(digits));
        assertThat(column.get(0)).isEqualTo(new BigDecimal(digits));
        assertThat(written(column, 0)).isEqualTo(new BigDecimal(digits).toString());
    }

    @Test
    void aColumnIsTheListOfItsNumbersWhateverIsInsertedAndReplaced() {
        long seed = System.nanoTime();
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<BigDecimal> expected = new ArrayList<>();
        Decimals column = new Decimals(4);
        for (int step = 0; step < 2000; step++) {
            BigDecimal number = number(dice);
            if (expected.isEmpty() || dice.nextInt(4) > 0) {
                int place = dice.nextInt(expected.size() + 1);
                expected.add(place, number);
                column.insert(place, number);
            } else {
                int place = dice.nextInt(expected.size());
                expected.set(place, number);
                column.replace(place, number);
            }
        }
        assertThat(column).as("seed %d", seed).isEqualTo(expected);
        assertThat(column.copy()).as("seed %d", seed).isEqualTo(expected);
        for (int place = 0; place < expected.size(); place++) {
            assertThat(written(column, place))
                    .as("seed %d", seed)
                    .isEqualTo(expected.get(place).toString());
        }
    }

    @Test
    void aCopyKeepsWhatWasThere() {
        Decimals column = new Decimals(1);
        column.insert(0, BigDecimal.ONE);
        Decimals copy = column.copy();
        column.replace(0, BigDecimal.TEN);
        column.insert(1, BigDecimal.ONE);
        assertThat(copy).containsExactly(BigDecimal.ONE);
    }

    private static BigDecimal number(RandomGenerator dice) {
        int bits = dice.nextInt(8) == 0 ? 100 : dice.nextInt(1, 62);
        byte[] magnitude = new byte[bits / 8 + 1];
        dice.nextBytes(magnitude);
        return new BigDecimal(new BigInteger(magnitude), dice.nextInt(-3, dice.nextInt(5) == 0 ? 300 : 12));
    }

    private static String written(Decimals column, int place) {
        TextBuffer text = new TextBuffer(1);
        column.write(place, text);
        return new String(text.toBytes(), StandardCharsets.US_ASCII);
    }
}
