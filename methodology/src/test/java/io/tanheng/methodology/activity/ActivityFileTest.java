/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.methodology.file.UnusableFileException;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ActivityFileTest {

    private static final String BROKEN = """
            site: Example
            period: { from: 2024-12-31, until: 2024-01-01 }
            documents:
              book: { name: Book, sha256: ABC, entered-by: Li Wei }
            records:
              - { kind: FUELS, item: coal, evidence: book, values: { FC: 1 t } }
              - { kind: FUEL, item: coal, month: 2024-13, evidence: book, values: { FC: 1 t } }
              - { kind: FUEL, item: coal, month: 2024-01, evidence: bock, values: { FC: 1 t } }
              - { kind: FUEL, item: coal, month: 2024-02, evidence: book, values: { FC: "1,5 t", C: 5 furlong } }
              - { kind: FUEL, item: coal, month: 2024-03, evidence: book }
              - { kind: FUEL, item: coal, month: 2024-04, evidence: book, standstill: true, values: { FC: 1 t } }
              - { kind: FUEL, item: coal, month: 2024-05, evidence: book, standstill: perhaps, colour: green }
            """;

    @Test
    void allMistakesAreToldAtOnceInBothLanguages() {
        UnusableFileException refused =
                catchThrowableOfType(UnusableFileException.class, () -> ActivityData.read("plant.yaml", BROKEN));
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.sentence().zh()).containsPattern("\\p{IsHan}"));
        for (String said : new String[] {
            "plant.yaml:2:",
            "64 hexadecimal digits",
            "'FUELS'",
            "2024-13",
            "no document 'bock'",
            "1,5",
            "furlong",
            "plant.yaml:10: records[4].values: FUEL coal 2024-03 has no values",
            "stood still and yet has values",
            "'perhaps'",
            "unknown key 'colour'"
        }) {
            assertThat(refused.problems())
                    .as(said)
                    .anySatisfy(problem -> assertThat(problem.toString()).contains(said));
        }
    }

    @Test
    void aValueKnowsItsDocumentDigestAndThePersonWhoEnteredIt() {
        ActivityData data = ActivityData.read("plant.yaml", """
                site: Example
                period: { from: 2024-01-01, until: 2024-03-31 }
                documents:
                  book: { name: Book, sha256: %s, entered-by: Li Wei }
                  laboratory: { name: Report 7, entered-by: Chen Jing }
                records:
                  - kind: FUEL
                    item: coal
                    source: boiler-1
                    month: 2024-01
                    evidence: book
                    values: { FC: 100000.10 t, C: { value: 0.5 tC/t, evidence: laboratory } }
                """.formatted("ab".repeat(32)));
        ActivityRecord record = data.records().get(0);
        assertThat(record.name()).isEqualTo("FUEL coal boiler-1 2024-01");
        assertThat(record.values().get("FC")).isInstanceOfSatisfying(Term.Measured.class, fuel -> {
            assertThat(fuel.value()).hasToString("100000.1 t");
            assertThat(fuel.evidence())
                    .isEqualTo("coal boiler-1 2024-01, Book sha256:abababababab…, entered by Li Wei");
        });
        assertThat(record.values().get("C"))
                .isInstanceOfSatisfying(
                        Term.Measured.class,
                        carbon -> assertThat(carbon.evidence()).contains("Report 7", "Chen Jing"));
        assertThat(data.period().months())
                .containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 2), YearMonth.of(2024, 3));
    }

    @Test
    void onlyWholeMonthsOfAPeriodCountAsMonths() {
        assertThat(new Period(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 3, 30)).months())
                .containsExactly(YearMonth.of(2024, 2));
    }
}
