/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.util.Set;

/**
 * One entry of a list of objects, such as a fuel with its amount and its factors.
 *
 * @param place which entry it is, for messages
 */
record VectorRecord(String place, JsonNode fields) {

    /**
     * The record itself, after a look at its fields.
     *
     * @throws UnusableInputException when there is a field that nobody reads
     */
    VectorRecord reading(Set<String> known) {
        fields.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new UnusableInputException(
                        "unknown field '{0}' in {1}; read are {2}.",
                        "{1} 中有未知字段 '{0}'；读取 {2}。", field, place, String.join(", ", known));
            }
        });
        return this;
    }

    boolean has(String field) {
        return fields.has(field);
    }

    String text(String field) {
        JsonNode value = field(field);
        if (!value.isTextual()) {
            throw new UnusableInputException(
                    "the field '{0}' of {1} must be a text, found {2}.",
                    "{1} 的字段 '{0}' 应为文本，实际为 {2}。", field, place, value);
        }
        return value.textValue();
    }

    /** A number in the unit its field stands for; a null is a gap that names it. */
    Outcome<Term> number(String field, Unit unit) {
        JsonNode value = field(field);
        if (value.isNull()) {
            return Inputs.nothingIn(place + "." + field);
        }
        if (!value.isNumber()) {
            throw new UnusableInputException(
                    "the field '{0}' of {1} must be a number or null, found {2}.",
                    "{1} 的字段 '{0}' 应为数字或 null，实际为 {2}。", field, place, value);
        }
        return Outcome.present(new Term.Measured(
                field + "_" + place, new Quantity(value.decimalValue(), unit), "input of the vector"));
    }

    private JsonNode field(String field) {
        JsonNode value = fields.get(field);
        if (value == null) {
            throw new UnusableInputException("the field '{0}' is missing in {1}.", "{1} 缺少字段 '{0}'。", field, place);
        }
        return value;
    }
}
