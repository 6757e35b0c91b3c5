/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as it was read, numbers as the double precision numbers RFC 8785 takes them for. */
public sealed interface JsonValue {

    /** Names and values, in the order of the text. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {

        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** Values in their order. */
    record JsonArray(List<JsonValue> elements) implements JsonValue {

        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /** A text without lone surrogates. */
    record JsonString(String text) implements JsonValue {}

    /** A finite number. */
    record JsonNumber(double value) implements JsonValue {}

    /** The words true, false and null. */
    enum Literal implements JsonValue {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String word;

        Literal(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
