/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import static io.tanheng.evidence.problem.EvidenceProblem.JSON_NOT_CANONICAL;

import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import io.tanheng.evidence.canonical.JsonValue.Literal;
import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON in the one spelling that is digested and signed (RFC 8785). */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Reads a document in whatever spelling, strictly. */
    public static JsonValue read(byte[] utf8) {
        return JsonReader.read(utf8);
    }

    /** Reads a document and refuses it unless its bytes are the canonical ones. */
    public static JsonValue readCanonical(byte[] utf8) {
        JsonValue value = read(utf8);
        byte[] canonical = write(value);
        int place = Arrays.mismatch(utf8, canonical);
        if (place >= 0) {
            throw new Refusal(
                    JSON_NOT_CANONICAL,
                    "The document differs from its canonical form (RFC 8785) from byte {0} on. What is signed is the canonical"
                            + " form; ask for that.",
                    "文档自第 {0} 字节起与其规范形式（RFC 8785）不同。签名针对规范形式；请索取该形式。",
                    place + 1);
        }
        return value;
    }

    /** The canonical form of a document. */
    public static byte[] of(byte[] utf8) {
        return write(read(utf8));
    }

    /** Writes a value canonically. */
    public static byte[] write(JsonValue value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonValue value, StringBuilder text) {
        if (value instanceof JsonObject object) {
            write(object, text);
        } else if (value instanceof JsonArray array) {
            text.append('[');
            String between = "";
            for (JsonValue element : array.elements()) {
                text.append(between);
                write(element, text);
                between = ",";
            }
            text.append(']');
        } else if (value instanceof JsonString string) {
            write(string.text(), text);
        } else if (value instanceof JsonNumber number) {
            text.append(CanonicalNumber.text(number.value()));
        } else if (value instanceof Literal literal) {
            text.append(literal.word());
        }
    }

    /** Names are ordered by their UTF-16 units, which is the order of Java's strings. */
    private static void write(JsonObject object, StringBuilder text) {
        text.append('{');
        String between = "";
        for (String name : object.members().keySet().stream().sorted().toList()) {
            text.append(between);
            write(name, text);
            text.append(':');
            write(object.members().getOrDefault(name, Literal.NULL), text);
            between = ",";
        }
        text.append('}');
    }

    private static void write(String string, StringBuilder text) {
        text.append('"');
        for (int index = 0; index < string.length(); index++) {
            char character = string.charAt(index);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < ' ') {
                        text.append(String.format("\\u%04x", (int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }
}
