/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that does no harm and changes no number. */
class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\rx"})
    void wordsThatWouldRunAsAFormulaGetAnApostrophe(String words) {
        assertThat(csv(Cell.text(words))).contains("'" + words);
        assertThat(csv(new Cell.Missing(words))).contains("'" + words);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(csv(new Cell.Amount(new BigDecimal("-250.0")))).endsWith("\r\n-250.0\r\n");
    }

    @Test
    void aNegativeNumberWrittenAsWordsForItsDigitsStaysWhatItIs() {
        assertThat(csv(Cell.text("-250"))).endsWith("\r\n-250\r\n");
    }

    @Test
    void quotesCommasAndLinesAreQuoted() {
        assertThat(csv(Cell.text("a \"b\", c\nd"))).endsWith("\r\n\"a \"\"b\"\", c\nd\"\r\n");
    }

    @Test
    void aNumberNeverComesInScientificNotation() {
        assertThat(csv(new Cell.Amount(new BigDecimal("1E+9")))).endsWith("\r\n1000000000\r\n");
    }

    private static String csv(Cell cell) {
        return new String(CsvFile.write(new Table("t", List.of("h"), List.of(List.of(cell)))), StandardCharsets.UTF_8);
    }
}
