/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.accounting.domain.activity.SiteFacts.Named;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Optional;

/** What can be said against a submission beside its single values. */
public final class SubmissionProblems {

    private SubmissionProblems() {}

    public static SubmissionProblem unknownSite(SiteId site) {
        return SubmissionProblem.overall(
                ProblemCode.UNKNOWN_SITE,
                "site",
                site.key(),
                "",
                Sentence.of(
                        "There is no monitoring plan of {0}: correct the address, or send the plan first with PUT"
                                + " /api/v1/monitoring-plans/{0}.",
                        "{0} 尚无监测计划：请更正地址，或先用 PUT /api/v1/monitoring-plans/{0} 提交监测计划。", site.key()));
    }

    /** What is wrong with the name of a person, or nothing. */
    public static Optional<SubmissionProblem> ofPerson(String field, String person) {
        if (person.isBlank()) {
            return Optional.of(SubmissionProblem.overall(
                    ProblemCode.MISSING_PERSON,
                    field,
                    "",
                    "",
                    Sentence.of("Nobody answers for this: name the person in '{0}'.", "未注明责任人：请在 {0} 中填写姓名。", field)));
        }
        return ofText(field, person);
    }

    /** What is wrong with a name that must be given, or nothing. */
    public static Optional<SubmissionProblem> ofName(String field, String name) {
        return name.isBlank()
                ? Optional.of(SubmissionProblem.overall(
                        ProblemCode.MISSING_FIELD,
                        field,
                        "",
                        "",
                        Sentence.of("{0} is missing: add it to the address.", "缺少 {0}：请在地址中补充。", field)))
                : ofText(field, name);
    }

    /** What is wrong with a text, or nothing. */
    public static Optional<SubmissionProblem> ofText(String field, String text) {
        return TextCheck.of(field, text)
                .map(sentence ->
                        SubmissionProblem.overall(ProblemCode.NOT_TEXT, field, "", TextCheck.LONGEST, sentence));
    }

    /** A unit that stands once for everything. */
    public static SubmissionProblem unknownUnit(MonitoringPlan plan, String unit) {
        return SubmissionProblem.overall(
                ProblemCode.UNKNOWN_UNIT, "unit", unit, units(plan), unknownUnitWords(plan, unit));
    }

    static SubmissionProblem unknownUnit(MonitoringPlan plan, Draft draft) {
        return SubmissionProblem.of(
                ProblemCode.UNKNOWN_UNIT,
                draft.place(),
                "unit",
                draft.unit(),
                units(plan),
                unknownUnitWords(plan, draft.unit()));
    }

    private static List<String> units(MonitoringPlan plan) {
        return plan.units().stream().map(PlanUnit::unit).toList();
    }

    private static Sentence unknownUnitWords(MonitoringPlan plan, String unit) {
        return Sentence.of(
                "The monitoring plan of {0} has no unit '{1}'; the nearest is '{2}', known are {3}. Correct the name, or change"
                        + " the plan.",
                "{0} 的监测计划中没有单元“{1}”；最接近的是“{2}”，已有 {3}。请更正名称或修改监测计划。",
                plan.id().key(),
                unit,
                Nearest.to(unit, units(plan)).orElse(""),
                String.join(", ", units(plan)));
    }

    static SubmissionProblem empty() {
        return SubmissionProblem.overall(
                ProblemCode.EMPTY,
                "records",
                "",
                "",
                new Sentence("There is no record in it: fill in at least one row.", "其中没有任何记录：请至少填写一行。"));
    }

    static SubmissionProblem missingReason() {
        return SubmissionProblem.overall(
                ProblemCode.MISSING_REASON,
                "reason",
                "",
                "",
                new Sentence(
                        "Records are corrected or withdrawn, but nobody says why: give a reason.",
                        "更正或撤销记录时未说明原因：请填写 reason。"));
    }

    static SubmissionProblem missingDocument(Draft draft) {
        return SubmissionProblem.of(
                ProblemCode.MISSING_DOCUMENT,
                draft.place(),
                "document",
                draft.document(),
                "",
                draft.document().isBlank()
                        ? new Sentence(
                                "The record names no source document: send the document first, and name its digest.",
                                "记录未注明来源文件：请先上传文件，再填写其摘要。")
                        : Sentence.of(
                                "No document '{0}' is kept for this site: send it first, or correct its digest or name.",
                                "本场站没有保存文件“{0}”：请先上传，或更正其摘要或名称。", draft.document()));
    }

    static SubmissionProblem duplicate(Draft draft, ActivityEntry there) {
        return SubmissionProblem.of(
                ProblemCode.DUPLICATE_RECORD,
                draft.place(),
                "item",
                RecordIdentity.of(there).named(),
                "",
                Sentence.of(
                        "{0} is there as record {1} of {2}, with other values. Say that you correct it, and why; or name the"
                                + " boiler, line or meter in 'source' where these are two.",
                        "{0} 已有记录 {1}（录入人 {2}），且数值不同。若为更正，请注明更正及原因；若为不同锅炉、产线或仪表，请填写 source。",
                        RecordIdentity.of(there).named(),
                        there.number(),
                        there.enteredBy()));
    }

    static SubmissionProblem twice(Draft draft, RecordIdentity identity, Place other) {
        return SubmissionProblem.of(
                ProblemCode.DUPLICATE_RECORD,
                draft.place(),
                "item",
                identity.named(),
                "",
                Sentence.of(
                        "{0} stands twice in this submission, also at {1}: leave one out, or name the source of each.",
                        "{0} 在本次提交中出现两次，另一处为 {1}：请删去其一，或分别注明 source。", identity.named(), words(other)));
    }

    static SubmissionProblem correctedTwice(Draft draft, long number) {
        return SubmissionProblem.of(
                ProblemCode.DUPLICATE_RECORD,
                draft.place(),
                "corrects",
                Long.toString(number),
                "",
                Sentence.of(
                        "Record {0} is corrected twice in this submission: keep one of the two.",
                        "记录 {0} 在本次提交中被更正两次：请只保留其一。", number));
    }

    static SubmissionProblem nothingOfIdentity(Draft draft, RecordIdentity identity) {
        return SubmissionProblem.of(
                ProblemCode.NOTHING_TO_CORRECT,
                draft.place(),
                "item",
                identity.named(),
                "",
                Sentence.of(
                        "There is no record of {0} to withdraw: look at the records of the site.",
                        "没有 {0} 的记录可供撤销：请查看本场站的记录。", identity.named()));
    }

    static SubmissionProblem nothingToCorrect(Draft draft, long number, Optional<Named> named) {
        return SubmissionProblem.of(
                ProblemCode.NOTHING_TO_CORRECT,
                draft.place(),
                "corrects",
                Long.toString(number),
                "",
                named.isPresent()
                        ? Sentence.of(
                                "Record {0} says only that another was withdrawn: enter a new record instead.",
                                "记录 {0} 仅为撤销说明：请改为录入新记录。", number)
                        : Sentence.of(
                                "This site has no record {0}: look at its records, and correct the number.",
                                "本场站没有记录 {0}：请查看记录并更正编号。", number));
    }

    /** Somebody was faster. */
    public static SubmissionProblem alreadyCorrected(Place place, long number, Optional<Long> by) {
        return SubmissionProblem.of(
                ProblemCode.ALREADY_CORRECTED,
                place,
                "corrects",
                Long.toString(number),
                by.map(Object::toString).orElse(""),
                Sentence.of(
                        "Record {0} has been corrected already, by record {1}: look at that one, and correct it where it is"
                                + " wrong.",
                        "记录 {0} 已由记录 {1} 更正：请查看后者；如仍有误，请更正后者。",
                        number,
                        by.map(Object::toString).orElse("?")));
    }

    private static Sentence words(Place place) {
        return place.row()
                .map(row -> Sentence.of(
                        "{1}row {0}",
                        "{1}第 {0} 行",
                        row,
                        place.sheet().map(sheet -> sheet + " ").orElse("")))
                .orElseGet(() -> Sentence.same("records[" + place.index() + "]"));
    }
}
