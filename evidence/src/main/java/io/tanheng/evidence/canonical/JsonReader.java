/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import static io.tanheng.evidence.problem.EvidenceProblem.JSON_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.JSON_NAME_TWICE;

import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import io.tanheng.evidence.canonical.JsonValue.Literal;
import io.tanheng.evidence.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads JSON as RFC 8259 and RFC 7493 (I-JSON) want it, and nothing else: whatever two readers could take differently is refused. */
final class JsonReader {

    /** How deep objects and arrays may lie in each other. */
    static final int DEEPEST = 200;

    private final JsonScanner scanner;
    private int depth;

    private JsonReader(String text) {
        this.scanner = new JsonScanner(text);
    }

    static JsonValue read(byte[] utf8) {
        JsonReader reader = new JsonReader(decode(utf8));
        JsonValue value = reader.value();
        reader.scanner.requireEnd();
        return value;
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    JSON_MALFORMED,
                    "The document is not UTF-8. Write it in UTF-8 without byte order mark.",
                    "文档不是 UTF-8。请用不带字节顺序标记的 UTF-8 书写。");
        }
    }

    private JsonValue value() {
        char first = scanner.peek();
        return switch (first) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> new JsonString(scanner.string());
            case 't' -> literal(Literal.TRUE);
            case 'f' -> literal(Literal.FALSE);
            case 'n' -> literal(Literal.NULL);
            default -> new JsonNumber(scanner.number());
        };
    }

    private JsonValue nested(Supplier<JsonValue> inner) {
        if (++depth > DEEPEST) {
            throw scanner.malformed("at most " + DEEPEST + " levels of nesting", "最多 " + DEEPEST + " 层嵌套");
        }
        JsonValue value = inner.get();
        depth--;
        return value;
    }

    private JsonValue object() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        scanner.take('{');
        if (scanner.takeIf('}')) {
            return new JsonObject(members);
        }
        do {
            String name = scanner.name();
            scanner.take(':');
            if (members.put(name, value()) != null) {
                throw new Refusal(
                        JSON_NAME_TWICE,
                        "The name {0} stands twice in one object, and readers differ in which they take. Leave one of them.",
                        "名称 {0} 在同一对象中出现两次，不同读取者会取不同的值。请只保留一个。",
                        Refusal.quote(name));
            }
        } while (scanner.takeIf(','));
        scanner.take('}');
        return new JsonObject(members);
    }

    private JsonValue array() {
        List<JsonValue> elements = new ArrayList<>();
        scanner.take('[');
        if (scanner.takeIf(']')) {
            return new JsonArray(elements);
        }
        do {
            elements.add(value());
        } while (scanner.takeIf(','));
        scanner.take(']');
        return new JsonArray(elements);
    }

    private Literal literal(Literal literal) {
        scanner.word(literal.word());
        return literal;
    }
}
