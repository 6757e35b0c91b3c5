/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Whether an input has the form and the unit its rule asks for. */
record InputCheck(InputSpec spec, Given input) {

    private static final int PAIR = 2;

    private static final Set<InputKind> WITHOUT_UNIT = EnumSet.of(InputKind.TEXT, InputKind.PAIRS, InputKind.RECORDS);

    /** What is larger or smaller than binary numbers can be is no measurement. */
    private static final int GREATEST_EXPONENT = 308;

    void run() {
        if (!input.value().isNull() && !hasForm(input.value())) {
            throw new UnusableInputException(
                    "the input '{0}' must be {1}, found {2}.",
                    "输入 '{0}' 应为{1}，实际为 {2}。", spec.name(), spec.kind().words(), abbreviated(input.value()));
        }
        if (WITHOUT_UNIT.contains(spec.kind())) {
            return;
        }
        Optional<VectorUnit> unit = input.unit().map(VectorUnit::parse);
        if (spec.unit().isPresent() && unit.isEmpty() && !input.value().isNull()) {
            throw new UnusableInputException(
                    "the input '{0}' has no unit; '{1}' is asked for.",
                    "输入 '{0}' 没有单位；需要 '{1}'。", spec.name(), spec.unit().get().text());
        }
        VectorUnit asked = spec.unit().orElse(VectorUnit.parse("1"));
        unit.flatMap(found -> found.clashWith(asked)).ifPresent(clash -> {
            throw new UnusableInputException("the input '{0}' {1}", "输入 '{0}' {1}", spec.name(), clash);
        });
    }

    private boolean hasForm(JsonNode value) {
        return switch (spec.kind()) {
            case NUMBER -> isNumberOrNull(value);
            case NUMBERS -> value.isArray() && all(value, InputCheck::isNumberOrNull);
            case PAIRS ->
                value.isArray()
                        && all(
                                value,
                                pair -> pair.isArray() && pair.size() == PAIR && all(pair, InputCheck::isNumberOrNull));
            case TABLE -> value.isObject() && all(value, InputCheck::isNumberOrNull);
            case HISTORY -> value.isTextual() || (value.isArray() && all(value, InputCheck::isNumberOrNull));
            case RECORDS -> value.isArray() && all(value, InputCheck::isRecordOrNull);
            case TEXT -> value.isTextual();
        };
    }

    /** The power of ten of the first digit. */
    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.subtractExact(value.precision(), value.scale());
    }

    private static boolean isNumberOrNull(JsonNode value) {
        return value.isNull()
                || (value.isNumber() && Math.abs((long) exponent(value.decimalValue())) <= GREATEST_EXPONENT);
    }

    private static boolean isRecordOrNull(JsonNode value) {
        return value.isNull() || (value.isObject() && all(value, field -> field.isTextual() || isNumberOrNull(field)));
    }

    private static boolean all(JsonNode array, Predicate<JsonNode> holds) {
        return StreamSupport.stream(array.spliterator(), false).allMatch(holds);
    }

    private static String abbreviated(JsonNode value) {
        String text = value.toString();
        int longest = 60;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
