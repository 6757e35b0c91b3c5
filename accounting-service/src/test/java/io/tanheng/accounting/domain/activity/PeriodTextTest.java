/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03-01/2026-03-31, 2026-03",
        "2026-3, 2026-03-01/2026-03-31, 2026-03",
        "2026/3, 2026-03-01/2026-03-31, 2026-03",
        "2026/3/1, 2026-03-01/2026-03-31, 2026-03",
        "2026-03-01, 2026-03-01/2026-03-31, 2026-03",
        "2026年3月, 2026-03-01/2026-03-31, 2026-03",
        "2026年3月1日, 2026-03-01/2026-03-31, 2026-03",
        "2024-02, 2024-02-01/2024-02-29, 2024-02",
        "2026, 2026-01-01/2026-12-31, 2026",
        "2026年, 2026-01-01/2026-12-31, 2026",
        "2026-01/2026-06, 2026-01-01/2026-06-30, 2026-01/2026-06",
        "2025-03-01/2026-02-28, 2025-03-01/2026-02-28, 2025-03/2026-02",
        "2026-01/2026-12, 2026-01-01/2026-12-31, 2026",
    })
    void periodsOfWholeMonthsAreReadAsPeopleAndSpreadsheetsWriteThem(String text, String period, String written) {
        assertThat(PeriodText.read(text)).hasValueSatisfying(found -> {
            assertThat(found).hasToString(period);
            assertThat(PeriodText.write(found)).isEqualTo(written);
            assertThat(PeriodText.read(written)).hasValue(found);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-13",
                "2026-03-15",
                "Mar-26",
                "26-03",
                "2026-06/2026-01",
                "2026-01-02/2026-03-31",
                "0000",
                "46082"
            })
    void nothingIsGuessed(String text) {
        assertThat(PeriodText.read(text)).isEmpty();
    }
}
