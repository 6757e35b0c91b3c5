/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDateTest {

    @Test
    void everyDayOfFourYearsIsReadAsTheLibraryReadsIt() {
        LocalDate first = LocalDate.of(2023, 1, 1);
        first.datesUntil(first.plusYears(4))
                .forEach(day -> assertThat(PlainDate.parse(day.toString())).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2023-13-01",
                "2023-00-10",
                "2023-1-1",
                "20230101",
                "2023-01-01T00:00",
                "",
                "today",
                "2023/01/01"
            })
    void whatIsNoDayIsRefusedByBoth(String text) {
        assertThat(catchThrowable(() -> PlainDate.parse(text))).isInstanceOf(java.time.DateTimeException.class);
        assertThat(catchThrowable(() -> LocalDate.parse(text))).isInstanceOf(java.time.DateTimeException.class);
    }
}
