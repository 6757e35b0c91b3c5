/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource({"12345.6, 12345.6", "0, 0", "-3.50, -3.50", "1.2E-2, 0.012", ".5, 0.5", "8.5%, 8.5", "+1, 1"})
    void plainDecimalsAreRead(String text, String number) {
        assertThat(AmountText.read(text).orElseThrow().toPlainString()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100,000|separators of thousands",
                "1,234,567.8|separators of thousands",
                "100 000|separators of thousands",
                "1'000|separators of thousands",
                "0,531|separators of thousands",
                "12345,6|comma is no decimal point",
                "1.234,56|comma is no decimal point",
                "#DIV/0!|formula of the cell",
                "#REF!|formula of the cell",
                "''|is no number",
                "100 t|is no number",
                "about 5|is no number",
                "1e999|is no number",
                "１２|is no number",
                "-|is no number",
            })
    void whatCouldBeReadInTwoWaysOrNoneIsRefusedInASentence(String text, String sentence) {
        assertThat(AmountText.read(text)).isEmpty();
        assertThat(AmountText.refusal("FC", text).en()).contains(sentence);
        assertThat(AmountText.refusal("FC", text).zh()).contains("FC");
    }
}
