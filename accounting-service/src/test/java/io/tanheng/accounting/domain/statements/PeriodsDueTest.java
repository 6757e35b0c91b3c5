/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.statements.StatementPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsDueTest {

    @ParameterizedTest(name = "{0} changed, looked at on {1}, with {2}: {3}, because {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03         | 2026-10-15 |                           | 2026-03 2026-to-09 2026                  | September is the last month that is over",
                "2026-10         | 2026-10-15 |                           | 2026-10 2026-to-09 2026                  | a running month has a statement of its own",
                "2026-03         | 2026-10-31 |                           | 2026-03 2026-to-10 2026                  | October is over with its last day",
                "2026-03         | 2026-10-15 | 2026-to-02 2026-to-06     | 2026-03 2026-to-06 2026-to-09 2026       | February does not hold March",
                "2026-01         | 2026-01-20 |                           | 2026-01 2026                             | no month of the year is over",
                "2026-12         | 2026-10-15 |                           |                                          | December has not begun",
                "2025-11         | 2026-10-15 |                           | 2025-11 2025-to-12 2025                  | a year that is over is over with December",
                "2025-12 2026-01 | 2026-10-15 |                           | 2025-12 2026-01 2025-to-12 2026-to-09 2025 2026 | two years",
            })
    void statementsThatHoldAChangedMonthAreDue(
            String changed, LocalDate asOf, String known, String expected, String why) {
        List<YearMonth> months =
                List.of(changed.split(" ")).stream().map(YearMonth::parse).toList();
        List<StatementPeriod> periods = known == null
                ? List.of()
                : List.of(known.split(" ")).stream()
                        .map(code -> StatementPeriod.parse(code).orElseThrow())
                        .toList();
        List<String> codes = PeriodsDue.of(months, asOf, periods).stream()
                .map(StatementPeriod::code)
                .toList();
        assertThat(String.join(" ", codes)).as(why).isEqualTo(expected == null ? "" : expected);
    }
}
