/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A series of numbers written as a formula, such as {@code E_i = 5 + 3*sin(i/50) for i=1..3000 (i=3000 most recent)}.
 *
 * @param values the oldest first
 */
record SeriesText(List<BigDecimal> values) {

    private static final Pattern FORM = Pattern.compile(
            "\\s*\\w+\\s*=\\s*(?<formula>.+?)\\s*(?:,|\\bfor\\b|;)\\s*"
                    + "(?<index>[A-Za-z])\\s*=\\s*(?<from>-?\\d{1,9})\\s*(?:\\.\\.\\.?|…)\\s*(?<to>-?\\d{1,9})\\s*"
                    + "(?:\\(\\s*(?<named>[A-Za-z])\\s*=\\s*(?<recent>-?\\d{1,9})\\s*(?:is\\s+)?(?:the\\s+)?most\\s+recent\\s*\\))?\\s*");
    private static final int LONGEST = 1_000_000;

    static SeriesText parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw unusable(
                    text,
                    new Sentence(
                            "it is not of the form 'E_i = FORMULA for i=1..3000'",
                            "应形如 'E_i = FORMULA for i=1..3000'"));
        }
        int from = Integer.parseInt(form.group("from"));
        int to = Integer.parseInt(form.group("to"));
        if (to < from || (long) to - from >= LONGEST) {
            throw unusable(
                    text,
                    Sentence.of(
                            "the range {0}..{1} must run upwards and have at most {2} values",
                            "范围 {0}..{1} 应递增且至多 {2} 个值", from, to, LONGEST));
        }
        List<BigDecimal> values = new ArrayList<>(to - from + 1);
        Arithmetic formula = Arithmetic.parse(form.group("formula"), form.group("index"));
        for (int index = from; index <= to; index++) {
            double value = formula.at(index);
            if (!Double.isFinite(value)) {
                throw unusable(
                        text, Sentence.of("it has no value at {0}={1}", "在 {0}={1} 处无值", form.group("index"), index));
            }
            values.add(BigDecimal.valueOf(value));
        }
        if (isReversed(form, text, from, to)) {
            Collections.reverse(values);
        }
        return new SeriesText(List.copyOf(values));
    }

    private static boolean isReversed(Matcher form, String text, int from, int to) {
        if (form.group("recent") == null) {
            return false;
        }
        int recent = Integer.parseInt(form.group("recent"));
        if (!form.group("named").equals(form.group("index")) || (recent != from && recent != to)) {
            throw unusable(
                    text,
                    new Sentence("the most recent value must be the one at either end of the range", "最近的值应在范围的某一端"));
        }
        return recent == from && from != to;
    }

    private static UnusableInputException unusable(String text, Sentence why) {
        return new UnusableInputException("the series '{0}' cannot be read: {1}.", "序列 '{0}' 无法解析：{1}。", text, why);
    }
}
