/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.Plans;
import io.tanheng.accounting.domain.activity.Draft;
import io.tanheng.accounting.domain.activity.Draft.DraftValue;
import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.table.Sheet.Line;
import io.tanheng.methodology.sector.Methodologies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableReadingTest {

    /** A table with a row for each text, cells apart by a stroke. */
    private static Sheet sheet(String name, String... rows) {
        List<Line> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add(new Line(lines.size() + 1, List.of(row.split("\\|", -1))));
        }
        return new Sheet(Optional.of(name).filter(found -> !found.isEmpty()), lines);
    }

    private static TableReading.Read read(Sheet... sheets) {
        return new TableReading(
                        "unit-1", FamilyInputs.of(Plans.unit("unit-1", "cn-power", "ets"), Methodologies.standard()))
                .read(List.of(sheets));
    }

    private static void onlyProblem(TableReading.Read read, ProblemCode code, String words) {
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message().en()).contains(words);
        });
    }

    @Test
    void theTableIsKnownByItsSheetACommentOrItsColumns() {
        String[] rows = {"item|period|P_e [MW]|t_run [h]", "gas|2024|350|5000"};
        assertThat(read(sheet("unit", rows)).drafts()).extracting(Draft::kind).containsExactly("UNIT");
        assertThat(read(sheet("", "# unit: what it is", rows[0], rows[1])).drafts())
                .extracting(Draft::kind)
                .containsExactly("UNIT");
        assertThat(read(sheet("Sheet1", rows)).drafts()).extracting(Draft::kind).containsExactly("UNIT");
    }

    @Test
    void aTableThatCouldBeNoneIsRefusedAndTheUsersOwnSheetIsLeftAlone() {
        onlyProblem(read(sheet("notes", "day|who", "1|Li")), ProblemCode.UNKNOWN_TABLE, "begins with '_'");
        assertThat(read(sheet("_notes", "day|who", "1|Li")).problems()).isEmpty();
        assertThat(read(sheet("coal", "item|period|FC [t]")).drafts()).isEmpty();
    }

    @Test
    void theUnitOfTheHeadingHoldsForTheColumn() {
        Draft draft = read(sheet("coal", "item|period|FC (kg)", "coal|2024-01|5"))
                .drafts()
                .get(0);
        assertThat(draft.values()).containsEntry("FC", new DraftValue("5", "kg", Optional.empty()));
    }

    @Test
    void theAnalysisOfARowBelongsToSharesAndContentsAndNotToAmounts() {
        Draft draft = read(sheet(
                        "coal",
                        "item|period|FC [t]|C_ar [tC/t]|M_ar [%]|sample|laboratory",
                        "coal|2024-01|5|0.5|8|S-1|Lab"))
                .drafts()
                .get(0);
        assertThat(draft.values().keySet()).containsExactly("FC", "C_ar", "M_ar");
        assertThat(draft.values().values())
                .extracting(value -> value.analysis().isPresent())
                .containsExactly(false, true, true);
    }

    @Test
    void columnsThatAreUnknownMissingOrThereTwiceAreNamed() {
        onlyProblem(
                read(sheet("coal", "item|period|CF [t]", "coal|2024-01|5")),
                ProblemCode.UNKNOWN_COLUMN,
                "nearest is 'FC [t]'");
        onlyProblem(read(sheet("coal", "item|FC [t]", "coal|5")), ProblemCode.MISSING_FIELD, "'period'");
        onlyProblem(
                read(sheet("coal", "item|period|FC [t]|FC [kg]", "coal|2024-01|5|6")), ProblemCode.NAME_TWICE, "twice");
        onlyProblem(
                read(sheet("coal", "item|period|FC [t]|", "coal|2024-01|5|see mail")),
                ProblemCode.UNKNOWN_COLUMN,
                "without a heading");
    }

    @Test
    void wordsForStandstillAreReadInBothLanguagesAndOthersRefused() {
        assertThat(read(sheet("coal", "item|period|FC [t]|standstill", "coal|2024-01||是", "coal|2024-02|5|"))
                        .drafts())
                .extracting(Draft::standstill)
                .containsExactly(true, false);
        assertThat(read(sheet("coal", "item|period|standstill|analysed-on", "coal|2024-01|maybe|soon"))
                        .problems())
                .extracting(SubmissionProblem::code)
                .contains(ProblemCode.UNKNOWN_WORD);
    }

    @Test
    void aRowThatBeginsWithAFailedFormulaIsNoComment() {
        assertThat(read(sheet("coal", "item|period|FC [t]", "#REF!|2024-01|5")).drafts())
                .extracting(Draft::item)
                .containsExactly("#REF!");
    }
}
