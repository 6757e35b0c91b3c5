/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether texts are such that they can be kept and shown. */
public final class TextCheck {

    /** Characters a text may have. */
    public static final int LONGEST = 200;

    private TextCheck() {}

    /** What is wrong with a text, or nothing. */
    public static Optional<Sentence> of(String field, String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "{0} has more than {1} characters, or characters that are no text such as a line end: shorten it.",
                        "{0} 超过 {1} 个字符，或含有换行等非文本字符：请缩短或删去。", field, LONGEST));
    }

    static List<SubmissionProblem> of(Draft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("unit", draft.unit());
        texts.put("kind", draft.kind());
        texts.put("item", draft.item());
        texts.put("source", draft.source());
        texts.put("period", draft.period());
        texts.put("document", draft.document());
        draft.choices().forEach((name, word) -> texts.put("choices." + name, name + word));
        draft.values().forEach((symbol, value) -> {
            texts.put("values." + symbol, symbol + value.amount() + value.unit());
            value.analysis().ifPresent(analysis -> {
                texts.put("values." + symbol + ".analysis.sample", analysis.sample());
                texts.put("values." + symbol + ".analysis.laboratory", analysis.laboratory());
                texts.put(
                        "values." + symbol + ".analysis.accreditation",
                        analysis.accreditation().orElse(""));
                texts.put(
                        "values." + symbol + ".analysis.standard",
                        analysis.standard().orElse(""));
            });
        });
        List<SubmissionProblem> problems = new ArrayList<>();
        texts.forEach((field, text) -> of(field, text)
                .ifPresent(sentence -> problems.add(
                        SubmissionProblem.of(ProblemCode.NOT_TEXT, draft.place(), field, "", LONGEST, sentence))));
        return problems;
    }
}
