/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what an object must have, and says which name it is where it has it not.
 *
 * @param place of the object in its document, for what is said
 */
public record JsonFields(JsonObject object, String place) {

    /** The outermost object of a document. */
    public static JsonFields of(JsonValue document) {
        if (document instanceof JsonObject object) {
            return new JsonFields(object, "");
        }
        throw wrong("the document", "an object", "对象");
    }

    public Optional<JsonValue> value(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> wrong(at(name), "a text", "文本"));
    }

    /** Nothing where the name is not there; what is there must be a text. */
    public Optional<String> optionalText(String name) {
        return value(name).map(value -> asText(name, value));
    }

    public JsonFields object(String name) {
        return value(name).map(value -> asObject(name, value)).orElseThrow(() -> wrong(at(name), "an object", "对象"));
    }

    /** One text or a list of them; none where the name is not there. */
    public List<String> texts(String name) {
        return each(name, value -> asText(name, value));
    }

    /** One object or a list of them; none where the name is not there. */
    public List<JsonFields> objects(String name) {
        return each(name, value -> asObject(name, value));
    }

    private String asText(String name, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.text();
        }
        throw wrong(at(name), "a text", "文本");
    }

    private JsonFields asObject(String name, JsonValue value) {
        if (value instanceof JsonObject inner) {
            return new JsonFields(inner, at(name));
        }
        throw wrong(at(name), "an object", "对象");
    }

    /** A whole number from 0 on, which some write as a number and some as a text. */
    public long index(String name) {
        String digits = value(name)
                .map(value -> value instanceof JsonNumber number
                        ? CanonicalNumber.text(number.value())
                        : value instanceof JsonString string ? string.text() : "")
                .orElse("");
        if (!digits.matches("0|[1-9][0-9]{0,14}")) {
            throw wrong(at(name), "a whole number from 0 on", "不小于 0 的整数");
        }
        return Long.parseLong(digits);
    }

    private <T> List<T> each(String name, Function<JsonValue, T> read) {
        return value(name)
                .map(value -> value instanceof JsonArray array ? array.elements() : List.of(value))
                .orElse(List.of())
                .stream()
                .map(read)
                .toList();
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static Refusal wrong(String where, String expected, String expectedChinese) {
        return new Refusal(
                EvidenceProblem.JSON_MALFORMED,
                "{0} should be {1}. Ask whoever made the document for one that follows its specification.",
                "{0} 应为{2}。请向文档制作方索取符合规范的文档。",
                where,
                expected,
                expectedChinese);
    }
}
