/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an object together, name by name. */
public final class JsonBuilder {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    /** An object without anything in it yet. */
    public static JsonBuilder object() {
        return new JsonBuilder();
    }

    /** A list of texts. */
    public static JsonArray texts(String... texts) {
        return new JsonArray(
                Arrays.stream(texts).<JsonValue>map(JsonString::new).toList());
    }

    public JsonBuilder with(String name, JsonValue value) {
        if (members.put(name, value) != null) {
            throw new IllegalArgumentException("The name " + name + " stands twice in one object");
        }
        return this;
    }

    public JsonBuilder with(String name, String text) {
        return with(name, new JsonString(text));
    }

    /** Nothing where there is nothing. */
    public JsonBuilder with(String name, Optional<String> text) {
        text.ifPresent(present -> with(name, present));
        return this;
    }

    public JsonBuilder with(String name, JsonBuilder object) {
        return with(name, object.build());
    }

    public JsonBuilder with(String name, boolean value) {
        return with(name, value ? JsonValue.Literal.TRUE : JsonValue.Literal.FALSE);
    }

    public JsonBuilder with(String name, List<JsonObject> objects) {
        return with(name, new JsonArray(List.copyOf(objects)));
    }

    /** A number that JSON readers take for the same; one with more digits than they keep is refused. */
    public JsonBuilder with(String name, BigDecimal number) {
        double value = number.doubleValue();
        if (new BigDecimal(Double.toString(value)).compareTo(number) != 0) {
            throw new IllegalArgumentException(number + " has more digits than a number of JSON keeps");
        }
        return with(name, new JsonNumber(value));
    }

    public JsonObject build() {
        return new JsonObject(members);
    }
}
