/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.PrintedTable.Neighbours;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Confidence;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFileTest {

    private static final String GOOD = """
            id: example.table
            title: { en: "Example", zh: "示例" }
            source: { document: "EXAMPLE-2030", clause: "table 1" }
            from: 2030-01-01
            confidence: secondary
            open-question: { en: "Look it up.", zh: "待查。" }
            checked: 2030-01-01
            row-unit: "MPa"
            column-unit: "1"
            columns: "t h"
            units: "degC kJ/kg"
            rows:
              - { at: "1", values: "10 100" }
              - { at: "2", values: "20 200" }
              - { at: "4", values: "40 400" }
            """;

    @ParameterizedTest(name = "{0} lies between {1} and {2}")
    @CsvSource({"1, 1, 2", "1.5, 1, 2", "2, 2, 4", "3, 2, 4", "4, 2, 4"})
    void aValueLiesBetweenTwoRowsEvenAtTheEnds(String value, String below, String above) {
        assertThat(TableFile.read("example.yaml", GOOD).rowsAround(Quantity.of(value, "MPa")))
                .isEqualTo(Outcome.present(new Neighbours(new BigDecimal(below), new BigDecimal(above))));
    }

    @ParameterizedTest
    @CsvSource({"0.99", "4.01", "-1"})
    void beyondTheTableThereIsAGapThatSaysHowFarItGoes(String value) {
        assertThat(TableFile.read("example.yaml", GOOD).rowsAround(Quantity.of(value, "MPa")))
                .isInstanceOfSatisfying(
                        Outcome.Gap.class,
                        gap -> assertThat(gap.detail()).contains(value, "example.table", "from 1 to 4"));
    }

    @Test
    void allMistakesOfATableAreSaidAtOnceWithTheirLines() {
        String bad = GOOD.replace("20 200", "20")
                .replace("at: \"4\"", "at: \"1\"")
                .replace("degC kJ/kg", "degC furlong")
                .replace("checked: 2030-01-01\n", "");
        assertThatThrownBy(() -> TableFile.read("example.yaml", bad))
                .isInstanceOf(ParameterFileException.class)
                .hasMessageContainingAll("furlong", "the row has", "the row stands twice", "'checked' is missing");
    }

    @Test
    void aTableSaysHowSureItIsAndWhatIsToBeLookedUp() {
        assertThat(TableFile.read("example.yaml", GOOD).confidence())
                .isEqualTo(Confidence.secondary("Look it up.", "待查。"));
        String mute = GOOD.replace("confidence: secondary\n", "");
        assertThatThrownBy(() -> TableFile.read("example.yaml", mute)).hasMessageContaining("'confidence' is missing");
    }

    @Test
    void aTableThatIsNotThereIsAMistakeOfTheBuild() {
        assertThatThrownBy(() -> PrintedTable.read("none.yaml")).hasMessageContaining("none.yaml");
        assertThatThrownBy(() -> TableFile.read("example.yaml", GOOD).entry("h", BigDecimal.ONE, "s"))
                .hasMessageContaining("no column s");
    }
}
