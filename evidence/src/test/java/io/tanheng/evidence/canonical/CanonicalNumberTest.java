/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNumberTest {

    /** RFC 8785, appendix B. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void theNumbersOfTheRfc(String bits, String text) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalNumber.text(value)).isEqualTo(text);
    }

    /** Where the nearest decimal of 16 digits is another number's, and the one on the other side is not. */
    @Test
    void powersOfTwoAreWrittenAsShortAsTheyCanBe() {
        assertThat(CanonicalNumber.text(Math.scalb(1.0, -44))).isEqualTo("5.684341886080802e-14");
    }

    @Test
    void everyPowerOfTwoIsWrittenAsAnotherProgramWritesIt() throws IOException {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            agree(Math.scalb(1.0, exponent));
        }
    }

    @Test
    void twentyThousandNumbersAreWrittenAsAnotherProgramWritesThem() throws IOException {
        var random = new java.util.SplittableRandom(8785);
        for (int count = 0; count < 20_000; count++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                agree(value);
            }
        }
    }

    private static void agree(double value) throws IOException {
        assertThat(CanonicalNumber.text(value)).isEqualTo(NumberToJSON.serializeNumber(value));
    }
}
