/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.plan;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.activity.SubmissionProblems;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with a plan. */
final class PlanProblems {

    private final List<SubmissionProblem> all = new ArrayList<>();

    List<SubmissionProblem> all() {
        return List.copyOf(all);
    }

    void note(ProblemCode code, String field, String value, Object allowed, Sentence sentence) {
        all.add(SubmissionProblem.overall(code, field, value, allowed, sentence));
    }

    void add(SubmissionProblem problem) {
        all.add(problem);
    }

    /** Notes a word that is none of those known; says whether it is one. */
    boolean oneOf(ProblemCode code, String field, String word, Collection<String> known) {
        boolean found = known.contains(word);
        if (!found) {
            note(
                    code,
                    field,
                    word,
                    known,
                    Sentence.of(
                            "{0} is '{1}', which is not known; the nearest is '{2}', known are {3}. Correct it.",
                            "{0} 为“{1}”，无法识别；最接近的是“{2}”，已有 {3}。请更正。",
                            field,
                            word,
                            Nearest.to(word, known).orElse(""),
                            String.join(", ", known)));
        }
        return found;
    }

    void name(String field, String name) {
        if (!SourceId.isName(name)) {
            note(
                    ProblemCode.NAME_NOT_ALLOWED,
                    field,
                    name,
                    "a-z 0-9 -",
                    Sentence.of(
                            "{0} is '{1}': write 1 to 63 lower-case letters, digits or hyphens, the first no hyphen.",
                            "{0} 为“{1}”：应为 1 至 63 个小写字母、数字或连字符，且不以连字符开头。", field, name));
        }
    }

    void text(String field, String text) {
        if (text.isBlank()) {
            note(
                    ProblemCode.MISSING_FIELD,
                    field,
                    "",
                    "",
                    Sentence.of("{0} is missing: add it.", "缺少 {0}：请补充。", field));
        }
        SubmissionProblems.ofText(field, text).ifPresent(all::add);
    }

    void both(String field, LocalText text) {
        text(field + ".en", text.en());
        text(field + ".zh", text.zh());
    }

    void twice(String field, String name) {
        note(
                ProblemCode.NAME_TWICE,
                field,
                name,
                "",
                Sentence.of(
                        "{0}: '{1}' is there twice; leave one out, or give it another name.",
                        "{0}：“{1}”出现两次；请删去其一或改名。", field, name));
    }
}
