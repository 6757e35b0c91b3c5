/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.Plans;
import io.tanheng.accounting.domain.activity.Draft.DraftValue;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.methodology.sector.Methodologies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decisions over drafts as a table, and those between drafts one by one. */
class SubmissionCheckTest {

    private static final SiteId SITE = new SiteId("example", "works");
    private static final MonitoringPlan PLAN =
            Plans.of(SITE, Plans.unit("unit-1", "cn-power", "ets"), Plans.unit("line-1", "cn-lime", "report"));
    private static final SourceDocument BOOK = new SourceDocument("feeder book", "a".repeat(64));

    private static Draft draft(int index, String unit, String kind, String item, String period, String value) {
        String[] parts = value.isEmpty() ? new String[0] : value.split("[= ]", -1);
        Map<String, DraftValue> values =
                parts.length == 0 ? Map.of() : Map.of(parts[0], new DraftValue(parts[1], parts[2], Optional.empty()));
        return new Draft(
                Place.of(index),
                unit,
                kind,
                item,
                "",
                period,
                false,
                values,
                Map.of(),
                "feeder book",
                Optional.empty(),
                false);
    }

    private static Draft coal(int index, String month, String tonnes) {
        return draft(index, "unit-1", "FUEL", "coal", month, "FC=" + tonnes + " t");
    }

    private static Verdict judge(List<ActivityEntry> there, boolean correct, String reason, Draft... drafts) {
        Submission submission = new Submission(
                SITE,
                "Li Wei",
                correct,
                reason,
                Instant.parse("2026-01-01T00:00:00Z"),
                Optional.empty(),
                List.of(drafts));
        SiteFacts facts = SiteFacts.of(Optional.of(PLAN), there, List.of(BOOK), Map.of());
        return new SubmissionCheck(submission, facts, Methodologies.standard()).judge();
    }

    private static List<ActivityEntry> entered(Draft... drafts) {
        return judge(List.of(), false, "", drafts).fresh().stream()
                .map(Verdict.Placed::entry)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            unit-1 | FUEL    | coal   | 2024-01 | FC=100000 t    | -                  | -         | -
            unit-1 | FUEL    | coal   | 2024-01 | FC=100000000 kg| -                  | -         | -
            unit-1 | FUEL    | coal   | 2022-12 | FC=1 t         | -                  | -         | -
            unit-9 | FUEL    | coal   | 2024-01 | FC=1 t         | UNKNOWN_UNIT       | unit      | unit-1
            unit-1 | FULE    | coal   | 2024-01 | FC=1 t         | UNKNOWN_ITEM       | kind      | FUEL
            unit-1 | MATERIAL| coal   | 2024-01 | FC=1 t         | UNKNOWN_ITEM       | kind      | PRODUCT
            unit-1 | FUEL    | cole   | 2024-01 | FC=1 t         | UNKNOWN_ITEM       | item      | coal
            unit-1 | FUEL    | ''     | 2024-01 | FC=1 t         | MISSING_FIELD      | item      | -
            unit-1 | FUEL    | coal   | 2024-13 | FC=1 t         | NOT_A_PERIOD       | period    | 2026-03
            unit-1 | FUEL    | coal   | 2024    | FC=1 t         | OUTSIDE_PERIOD     | period    | one month
            unit-1 | FUEL    | coal   | 2018-01 | FC=1 t         | PERIOD_NOT_COVERED | period    | cn-power-ets-2022 (2022-01-01
            unit-1 | UNIT    | gas    | 2022/2024 | P_e=1 MW     | PERIOD_NOT_COVERED | period    | cn-power-ets-2024
            line-1 | MATERIAL| lime   | 2025-02 | P=1 t          | PERIOD_NOT_COVERED | period    | cn-lime
            unit-1 | FUEL    | coal   | 2024-01 | FC=1,000 t     | NOT_A_NUMBER       | values.FC | 12345.6
            unit-1 | FUEL    | coal   | 2024-01 | FC=#N/A t      | FORMULA_ERROR      | values.FC | 12345.6
            unit-1 | FUEL    | coal   | 2024-01 | FC=1 tonne     | WRONG_UNIT         | values.FC.unit | -
            unit-1 | FUEL    | coal   | 2024-01 | FC=1 GJ        | WRONG_UNIT         | values.FC | t
            unit-1 | FUEL    | coal   | 2024-01 | FC=5% t        | WRONG_UNIT         | values.FC | t
            unit-1 | FUEL    | coal   | 2024-01 | FC=4000000 t   | IMPLAUSIBLE        | values.FC | 0 t … 3000000 t
            unit-1 | FUEL    | coal   | 2024-01 | FC=-1 t        | IMPLAUSIBLE        | values.FC | 0 t … 3000000 t
            unit-1 | FUEL    | coal   | 2024-01 | ''             | MISSING_PROPERTY   | values.FC | t
            """)
    void aDraftIsTakenOrRefusedInACodeThatNamesFieldAndWhatIsAllowed(
            String unit,
            String kind,
            String item,
            String period,
            String value,
            String code,
            String field,
            String allowed) {
        Verdict verdict = judge(List.of(), false, "", draft(0, unit, kind, item, period, value));
        if (code == null) {
            assertThat(verdict.problems()).isEmpty();
            assertThat(verdict.fresh()).hasSize(1);
            return;
        }
        assertThat(verdict.fresh()).isEmpty();
        assertThat(verdict.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.valueOf(code));
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message().en()).isNotBlank();
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.allowed().orElse("")).contains(allowed == null ? "" : allowed);
        });
    }

    @Test
    void aCarbonContentOutsideItsBandNamesTheBandBesideTheOtherProblems() {
        Draft bad = new Draft(
                Place.of(0),
                "unit-1",
                "FUEL",
                "coal",
                "",
                "2024-01",
                false,
                Map.of(
                        "C_ar",
                        new DraftValue(
                                "5.3",
                                "tC/t",
                                Optional.of(new Analysis(
                                        "", "lab", Optional.empty(), Optional.empty(), Optional.empty())))),
                Map.of("cooling", "water"),
                "no such book",
                Optional.empty(),
                false);
        assertThat(judge(List.of(), false, "", bad).problems())
                .extracting(SubmissionProblem::code)
                .containsExactly(
                        ProblemCode.MISSING_ANALYSIS, ProblemCode.MISSING_PROPERTY, ProblemCode.UNKNOWN_PROPERTY);
    }

    @Test
    void twoDraftsOfTheSameRecordNameEachOther() {
        assertThat(judge(List.of(), false, "", coal(0, "2024-01", "1"), coal(1, "2024-01", "2"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_RECORD);
                    assertThat(problem.message().en()).contains("records[0]");
                });
    }

    @Test
    void theSameAgainIsUnchangedOtherDigitsOfTheSameNumberToo() {
        List<ActivityEntry> there = entered(coal(0, "2024-01", "100"));
        assertThat(judge(there, false, "", coal(0, "2024-01", "100.00")).unchanged())
                .hasSize(1);
        assertThat(judge(there, false, "", coal(0, "2024-01", "101")).problems())
                .extracting(SubmissionProblem::code)
                .containsExactly(ProblemCode.DUPLICATE_RECORD);
    }

    @Test
    void aCorrectionAsksForAReasonAndAWithdrawalForSomethingToWithdraw() {
        List<ActivityEntry> there = entered(coal(0, "2024-01", "100"));
        assertThat(judge(there, true, "", coal(0, "2024-01", "101")).problems())
                .extracting(SubmissionProblem::code)
                .containsExactly(ProblemCode.MISSING_REASON);
        assertThat(judge(there, true, "misread", coal(0, "2024-01", "101")).fresh())
                .singleElement()
                .satisfies(placed -> assertThat(placed.entry().reason()).hasValue("misread"));
        Draft withdrawn = new Draft(
                Place.of(0),
                "unit-1",
                "FUEL",
                "coal",
                "",
                "2024-02",
                false,
                Map.of(),
                Map.of(),
                "",
                Optional.empty(),
                true);
        assertThat(judge(there, false, "none burned", withdrawn).problems())
                .extracting(SubmissionProblem::code)
                .containsExactly(ProblemCode.NOTHING_TO_CORRECT);
    }

    @Test
    void standstillAndValuesExcludeEachOther() {
        Draft both = new Draft(
                Place.of(0),
                "unit-1",
                "FUEL",
                "coal",
                "",
                "2024-01",
                true,
                Map.of("FC", new DraftValue("1", "t", Optional.empty())),
                Map.of(),
                "feeder book",
                Optional.empty(),
                false);
        assertThat(judge(List.of(), false, "", both).problems())
                .extracting(SubmissionProblem::code)
                .containsExactly(ProblemCode.STANDSTILL_WITH_VALUES);
    }

    @Test
    void textThatCannotBeKeptIsRefused() {
        Draft draft = draft(0, "unit-1", "FUEL", "co\u0000al", "2024-01", "FC=1 t");
        assertThat(judge(List.of(), false, "", draft).problems())
                .extracting(SubmissionProblem::code)
                .contains(ProblemCode.NOT_TEXT);
    }
}
