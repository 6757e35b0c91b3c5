/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.table.Sheet;
import io.tanheng.accounting.domain.table.Sheet.Line;
import io.tanheng.accounting.domain.table.UnusableTableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    private static Sheet read(String text, Charset charset) throws UnusableTableException {
        return TableFile.read(text.getBytes(charset)).get(0);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "GB18030, ''", "GB18030, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void theEncodingIsSeenFromTheBytes(String charset, String mark) throws UnusableTableException {
        assertThat(read(mark + "item,备注\ncoal,入炉煤\n", Charset.forName(charset)).lines())
                .containsExactly(new Line(1, List.of("item", "备注")), new Line(2, List.of("coal", "入炉煤")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"','", "';'", "'\t'"})
    void theSeparatorIsSeenFromTheHeadings(String separator) throws UnusableTableException {
        String text = "item,period,FC [t]\ncoal,2024-01,\"1\"\n".replace(",", separator);
        assertThat(read(text, StandardCharsets.UTF_8).lines().get(1).cells()).containsExactly("coal", "2024-01", "1");
    }

    @Test
    void emptyRowsAreLeftOutAndTheOthersKeepTheirNumbers() throws UnusableTableException {
        assertThat(read("a,b\n\n,,\n1, 2 \n", StandardCharsets.UTF_8).lines())
                .containsExactly(new Line(1, List.of("a", "b")), new Line(4, List.of("1", "2")));
    }

    @Test
    void whatIsNoTextIsRefused() {
        for (byte[] file : List.of(new byte[] {0, 1, 2, (byte) 0xFF}, "a,\"b".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> TableFile.read(file))
                    .isInstanceOfSatisfying(
                            UnusableTableException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.UNREADABLE));
        }
    }

    @Test
    void moreRowsThanAnySiteHasAreRefused() {
        byte[] file = "coal,1\n".repeat(Limits.ROWS + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TableFile.read(file))
                .isInstanceOfSatisfying(
                        UnusableTableException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.TOO_LARGE));
    }
}
