/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    private static final KnownNames NAMES = new KnownNames(List.of("diesel", "coke", "coal-tar", "coke-oven-gas"));

    @ParameterizedTest(name = "{0} is nearest to {1}")
    @CsvSource({
        "disel, diesel",
        "Coke, coke",
        "coke oven gas, coke-oven-gas",
        "coal_tar, coal-tar",
        "'', coke",
        "oke, coke"
    })
    void theNearestNameIsTheOneWithTheFewestLettersToChange(String asked, String nearest) {
        assertThat(NAMES.contains(asked)).isFalse();
        assertThat(NAMES.instead(asked).en())
                .isEqualTo("Known are coal-tar, coke, coke-oven-gas, diesel; the nearest is " + nearest + ".");
        assertThat(NAMES.instead(asked).zh()).contains("最接近的是 " + nearest);
    }

    @Test
    void whereNothingIsKnownThatIsSaid() {
        assertThat(new KnownNames(List.of()).instead("coke").en()).isEqualTo("None is known.");
    }
}
