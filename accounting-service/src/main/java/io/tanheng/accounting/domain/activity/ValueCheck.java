/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.accounting.domain.activity.Draft.DraftValue;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of a draft as quantities. */
final class ValueCheck {

    private final Draft draft;
    private final List<SubmissionProblem> problems;

    ValueCheck(Draft draft, List<SubmissionProblem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** Those that can be read; what is wrong with the others has been noted. */
    Map<String, EnteredValue> read() {
        Map<String, EnteredValue> values = new LinkedHashMap<>();
        draft.values().forEach((symbol, value) -> read(symbol, value).ifPresent(found -> values.put(symbol, found)));
        if (draft.standstill() && !draft.values().isEmpty()) {
            note(
                    ProblemCode.STANDSTILL_WITH_VALUES,
                    "values",
                    String.join(", ", draft.values().keySet()),
                    "",
                    Sentence.of(
                            "{0} stood still and yet has values {1}: keep one of the two.",
                            "{0} 标为停运却有数值 {1}：请只保留其一。",
                            draft.item(),
                            String.join(", ", draft.values().keySet())));
        }
        return values;
    }

    private Optional<EnteredValue> read(String symbol, DraftValue value) {
        String field = "values." + symbol;
        Optional<BigDecimal> amount = AmountText.read(value.amount());
        if (amount.isEmpty()) {
            note(
                    AmountText.isError(value.amount()) ? ProblemCode.FORMULA_ERROR : ProblemCode.NOT_A_NUMBER,
                    field,
                    value.amount(),
                    "12345.6",
                    AmountText.refusal(symbol, value.amount()));
        }
        String written = AmountText.perCent(value.amount()) ? AmountText.PER_CENT : value.unit();
        Optional<Unit> unit = Unit.tryParse(written);
        if (unit.isEmpty()) {
            note(
                    ProblemCode.WRONG_UNIT,
                    field + ".unit",
                    written,
                    "",
                    Sentence.of(
                            "{0} is given in '{1}', which is no unit known here: write one such as t, kg, GJ/t, tC/t, MWh or %.",
                            "{0} 的单位“{1}”无法识别：请填写 t、kg、GJ/t、tC/t、MWh 或 % 等单位。", symbol, written));
        }
        boolean analysed =
                value.analysis().map(analysis -> named(field, analysis)).orElse(true);
        return amount.isEmpty() || unit.isEmpty() || !analysed
                ? Optional.empty()
                : Optional.of(new EnteredValue(new Quantity(amount.get(), unit.get()), value.analysis()));
    }

    private boolean named(String field, Analysis analysis) {
        boolean named = !analysis.sample().isBlank() && !analysis.laboratory().isBlank();
        if (!named) {
            note(
                    ProblemCode.MISSING_ANALYSIS,
                    field + (analysis.sample().isBlank() ? ".analysis.sample" : ".analysis.laboratory"),
                    "",
                    "",
                    Sentence.of(
                            "The analysis of {0} names no sample or no laboratory: give both, or leave the analysis away.",
                            "{0} 的检测信息缺少样品或检测机构：请两者都填写，或不填检测信息。", field));
        }
        return named;
    }

    private void note(ProblemCode code, String field, String value, Object allowed, Sentence sentence) {
        problems.add(SubmissionProblem.of(code, draft.place(), field, value, allowed, sentence));
    }
}
