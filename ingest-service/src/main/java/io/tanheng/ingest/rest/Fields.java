/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads fields of a JSON object and remembers everything that is wrong with them, so that a person hears it all at once. What
 * could not be read is replaced by something harmless, which is never used: a request with a problem is refused.
 */
final class Fields {

    private final JsonNode object;
    private final String path;
    private final List<FieldProblem> problems;

    Fields(JsonNode object, String path, List<FieldProblem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    String text(String name) {
        return optionalText(name).orElseGet(() -> {
            if (isAbsent(name)) {
                missing(name);
            }
            return "";
        });
    }

    Optional<String> optionalText(String name) {
        if (isAbsent(name)) {
            return Optional.empty();
        }
        JsonNode value = object.get(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            add(
                    RegistrationCode.NOT_A_TEXT,
                    name,
                    "Found " + value + "; expected is a text.",
                    "发现 " + value + "；应为文本。");
            return Optional.empty();
        }
        return Optional.of(value.asText().strip());
    }

    BigDecimal number(String name) {
        JsonNode value = object.get(name);
        if (isAbsent(name)) {
            missing(name);
            return BigDecimal.ZERO;
        }
        if (!value.isNumber()) {
            add(
                    RegistrationCode.NOT_A_NUMBER,
                    name,
                    "Found " + value + "; expected is a number such as 12.5, without quotes.",
                    "发现 " + value + "；应为数字，例如 12.5，不加引号。");
            return BigDecimal.ZERO;
        }
        return value.decimalValue();
    }

    LocalText names(String name) {
        if (isAbsent(name)) {
            missing(name);
            return new LocalText("", "");
        }
        Fields fields = object(name);
        return new LocalText(fields.text("en"), fields.text("zh"));
    }

    Optional<LocalText> optionalNames(String name) {
        return isAbsent(name) ? Optional.empty() : Optional.of(names(name));
    }

    Optional<Fields> optionalObject(String name) {
        return isAbsent(name) ? Optional.empty() : Optional.of(object(name));
    }

    /** A time; absent too where what stands there is none. */
    Optional<Instant> optionalInstant(String name) {
        return optionalText(name).flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException e) {
                add(
                        RegistrationCode.TIME_NOT_READABLE,
                        name,
                        "Found " + text + "; expected is a time in UTC such as 2026-01-01T00:00:00Z.",
                        "发现 " + text + "；应为 UTC 时间，例如 2026-01-01T00:00:00Z。");
                return Optional.empty();
            }
        });
    }

    /** An object; where something else stands, an empty one, whose fields are then missing. */
    private Fields object(String name) {
        JsonNode value = object.get(name);
        if (!value.isObject()) {
            add(
                    RegistrationCode.NOT_AN_OBJECT,
                    name,
                    "Found " + value + "; expected is an object.",
                    "发现 " + value + "；应为对象。");
        }
        return new Fields(value, at(name), problems);
    }

    /** The objects of a list; none where it is absent. */
    List<Fields> list(String name) {
        List<Fields> fields = new ArrayList<>();
        if (isAbsent(name)) {
            return fields;
        }
        JsonNode value = object.get(name);
        if (!value.isArray()) {
            add(
                    RegistrationCode.NOT_A_LIST,
                    name,
                    "Found " + value + "; expected is a list of objects.",
                    "发现 " + value + "；应为对象列表。");
        }
        for (int i = 0; i < value.size() && value.isArray(); i++) {
            fields.add(new Fields(value.get(i), at(name) + "[" + i + "]", problems));
        }
        return fields;
    }

    void add(RegistrationCode code, String name, String english, String chinese) {
        problems.add(new FieldProblem(code, at(name), new LocalText(english, chinese)));
    }

    private void missing(String name) {
        add(RegistrationCode.FIELD_MISSING, name, "It is missing; it must be given.", "缺少此字段；必须填写。");
    }

    private boolean isAbsent(String name) {
        return !object.hasNonNull(name);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
