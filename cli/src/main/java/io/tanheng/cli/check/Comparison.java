/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One expectation beside what was computed.
 *
 * @param computed as a person reads it, in the expected unit
 * @param expected as it stands in the vector
 */
record Comparison(String name, boolean passed, Sentence computed, Sentence expected) {

    private static final MathContext SHOWN = new MathContext(17);
    private static final int LONGEST = 30;

    static Comparison of(Expected expected, Answer answer) {
        JsonNode value = expected.given().value();
        String unit = expected.given().unit().orElse("");
        Sentence shown = hasNumber(value)
                ? Sentence.of(
                        "{0}{1} ({2})",
                        "{0}{1}（{2}）",
                        shown(value),
                        unitAfter(unit),
                        expected.tolerance().describe())
                : Sentence.of("{0}{1}", "{0}{1}", shown(value), unitAfter(unit));
        try {
            return new Comparison(expected.name(), matches(expected, value, answer), written(expected, answer), shown);
        } catch (UnusableInputException e) {
            return new Comparison(
                    expected.name(),
                    false,
                    Sentence.of("{0}, but {1}", "{0}，但{1}", written(answer), e.sentence()),
                    shown);
        }
    }

    private static boolean matches(Expected expected, JsonNode value, Answer answer) {
        if (value.isNull()) {
            return hasNoValue(answer);
        }
        if (answer instanceof Answer.Figure figure) {
            return value.isNumber()
                    && expected.tolerance()
                            .accepts(inUnitOf(expected, figure.quantity()).amount(), value.decimalValue());
        }
        if (answer instanceof Answer.Words words) {
            return value.isTextual() && value.textValue().equals(words.text());
        }
        if (answer instanceof Answer.Decision decision) {
            return value.isBoolean() && value.booleanValue() == decision.yes();
        }
        return answer instanceof Answer.Listing listing && allMatch(expected, value, listing.answers());
    }

    private static boolean allMatch(Expected expected, JsonNode value, List<Answer> answers) {
        if (!value.isArray() || value.size() != answers.size()) {
            return false;
        }
        boolean all = true;
        for (int index = 0; index < answers.size(); index++) {
            all &= matches(expected, value.get(index), answers.get(index));
        }
        return all;
    }

    /** A list has no value when none of its cases has one; an empty list has no cases. */
    private static boolean hasNoValue(Answer answer) {
        return answer instanceof Answer.None
                || (answer instanceof Answer.Listing listing
                        && listing.answers().stream().allMatch(Comparison::hasNoValue));
    }

    private static Quantity inUnitOf(Expected expected, Quantity quantity) {
        Optional<VectorUnit> unit = expected.given().unit().map(VectorUnit::parse);
        if (unit.isEmpty()) {
            return quantity;
        }
        return VectorUnit.in(quantity, unit.get().unit())
                .orElseThrow(() -> new UnusableInputException(
                        "the vector expects it in '{0}', which measures something else",
                        "向量期望的单位为 '{0}'，量纲不同", unit.get().text()));
    }

    private static Sentence written(Expected expected, Answer answer) {
        if (answer instanceof Answer.Figure figure) {
            String unit =
                    expected.given().unit().orElse(figure.quantity().unit().toString());
            return Sentence.same(number(inUnitOf(expected, figure.quantity()).amount()) + unitAfter(unit));
        }
        if (answer instanceof Answer.Listing listing
                && hasNumber(expected.given().value())) {
            return list(listing.answers().stream()
                    .map(element -> element instanceof Answer.Figure figure
                            ? Sentence.same(
                                    number(inUnitOf(expected, figure.quantity()).amount()))
                            : written(element))
                    .toList());
        }
        return written(answer);
    }

    private static Sentence written(Answer answer) {
        if (answer instanceof Answer.Figure figure) {
            return Sentence.same(number(figure.quantity().amount())
                    + unitAfter(figure.quantity().unit().toString()));
        }
        if (answer instanceof Answer.Words words) {
            return Sentence.same(quoted(words.text()));
        }
        if (answer instanceof Answer.Decision decision) {
            return Sentence.same(String.valueOf(decision.yes()));
        }
        if (answer instanceof Answer.Listing listing && listing.answers().isEmpty()) {
            return new Sentence("[] (no value, the list in the vector is empty)", "[]（无值，向量中的列表为空）");
        }
        if (answer instanceof Answer.Listing listing) {
            return list(listing.answers().stream().map(Comparison::written).toList());
        }
        return Sentence.of("no value, {0}", "无值，{0}", ((Answer.None) answer).reason());
    }

    /** Elements may say the same, so it is no sentence joined of different ones. */
    private static Sentence list(List<Sentence> elements) {
        return new Sentence(
                elements.stream().map(Sentence::en).collect(Collectors.joining(", ", "[", "]")),
                elements.stream().map(Sentence::zh).collect(Collectors.joining(", ", "[", "]")));
    }

    private static String unitAfter(String unit) {
        return unit.isEmpty() || unit.equals("1") ? "" : " " + unit;
    }

    private static String number(BigDecimal amount) {
        BigDecimal rounded = amount.round(SHOWN).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        return Math.abs(rounded.scale()) > LONGEST ? rounded.toString() : rounded.toPlainString();
    }

    private static Sentence shown(JsonNode value) {
        if (value.isNull()) {
            return new Sentence("no value, with the reason", "无值，并说明原因");
        }
        if (value.isArray()) {
            List<Sentence> elements = new ArrayList<>();
            value.forEach(element -> elements.add(shown(element)));
            return list(elements);
        }
        return Sentence.same(
                value.isNumber()
                        ? number(value.decimalValue())
                        : value.isTextual() ? quoted(value.textValue()) : value.toString());
    }

    private static boolean hasNumber(JsonNode value) {
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (hasNumber(element)) {
                    return true;
                }
            }
        }
        return value.isNumber();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\r", "\\r").replace("\n", "\\n") + "\"";
    }
}
