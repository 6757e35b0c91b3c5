/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editions for years whose documents were not read. */
class RunningYearTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "cn-power, 2022-12-31, cn-power-ets-2022",
        "cn-power, 2023-01-01, cn-power-ets-2023",
        "cn-power, 2024-12-31, cn-power-ets-2024",
        "cn-power, 2025-01-01, cn-power-ets-2025-draft",
        "cn-power, 2026-12-31, cn-power-ets-2025-draft",
        "cn-cement, 2024-12-31, cn-cement-ets-2024",
        "cn-cement, 2026-09-30, cn-cement-ets-2025",
        "cn-steel, 2026-09-30, cn-steel-ets-2025",
        "cn-steel-process, 2026-09-30, cn-steel-process-2025"
    })
    void everyYearFrom2022To2026HasItsEdition(String family, LocalDate day, String id) {
        assertThat(Methodologies.standard().of(family, day, "ets"))
                .isInstanceOfSatisfying(
                        Outcome.Present.class,
                        found -> assertThat(((Methodology) found.value()).id()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({"cn-power", "cn-cement", "cn-steel", "cn-steel-process"})
    void nothingIsSaidOf2027(String family) {
        assertThat(Methodologies.standard().of(family, LocalDate.of(2027, 1, 1), "ets"))
                .isInstanceOf(Outcome.Gap.class);
    }

    @Test
    void withoutABenchmarkThereAreEmissionsAndNoAllowance() {
        Computation result = compute("cn-power-ets-2025-draft", ", B_e: \\{[^}]*\\}", "");
        assertThat(result.complete()).isTrue();
        assertThat(result.figure("total")).isPresent();
        assertThat(result.figure("allowance")).isEmpty();
        assertThat(result.figure("position")).isEmpty();
    }

    @Test
    void aUnitThatSuppliesHeatHasNoAllowanceUntilBothBenchmarksAreGiven() {
        Computation result = compute("cn-power-ets-2025-draft", "heating: none", "heating: supplied");
        assertThat(result.complete()).isTrue();
        assertThat(result.figure("electricity-allowance")).isPresent();
        assertThat(result.figure("allowance")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cn-cement-ets-2025", "cn-steel-ets-2025"})
    void withoutABalanceValueThereIsNoAllowance(String id) {
        Computation result = compute(id, "  - \\{ kind: UNIT, item: balance.*\\n", "");
        assertThat(result.complete()).isTrue();
        assertThat(result.figure("intensity")).isPresent();
        assertThat(result.figure("allowance")).isEmpty();
    }

    private static Computation compute(String id, String said, String instead) {
        String path = "../docs/examples/" + id + ".yaml";
        String text = Example.file(path);
        String changed = Pattern.compile(said).matcher(text).replaceFirst(instead);
        assertThat(changed).isNotEqualTo(text);
        return Methodologies.standard()
                .find(id)
                .orElseThrow()
                .compute(ActivityData.read(path, changed), Parameters.standard()::on);
    }
}
