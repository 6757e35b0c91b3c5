/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;
import static io.tanheng.telemetry.model.TelemetryProblem.UNSUPPORTED_VERSION;
import static io.tanheng.telemetry.model.TelemetryProblem.VALUE_NOT_A_NUMBER;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.telemetry.model.Digits;
import io.tanheng.telemetry.model.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of one record as they stand in the pack. */
final class SenmlFields {

    private static final int MOST_DIGITS = 40;
    private static final Pattern BASE64_URL = Pattern.compile("[A-Za-z0-9_-]*={0,2}");

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private Optional<SenmlValue> otherValue = Optional.empty();
    private int valueFields;

    private SenmlFields() {}

    /** Reads a record; the parser stands at its opening brace. */
    static SenmlFields read(JsonParser json) throws IOException {
        SenmlFields fields = new SenmlFields();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.field(name, json);
        }
        if (fields.valueFields > 1) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "A SenML record has {0} of the fields v, vs, vb and vd; expected is one. Check the sender.",
                    "SenML 记录有 {0} 个 v、vs、vb、vd 字段；应只有一个。请检查发送方。",
                    fields.valueFields);
        }
        return fields;
    }

    Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** A value that is no number. */
    Optional<SenmlValue> otherValue() {
        return otherValue;
    }

    /** Whether the record says nothing itself and only sets base fields. */
    boolean onlyBase() {
        return otherValue.isEmpty()
                && numbers.keySet().stream().allMatch(name -> name.startsWith("b"))
                && texts.keySet().stream().allMatch(name -> name.startsWith("b"));
    }

    private void field(String name, JsonParser json) throws IOException {
        switch (name) {
            case "bn", "bu", "n", "u", "flag" -> texts.put(name, string(name, json));
            case "bt", "bv", "bs", "bver", "bperiod", "s", "t", "ut", "period" ->
                numbers.put(name, decimal(name, json));
            case "v" -> {
                numbers.put(name, decimal(name, json));
                valueFields++;
            }
            case "vs" -> value(new SenmlValue.Text(string(name, json)));
            case "vb" -> value(new SenmlValue.Truth(truth(json)));
            case "vd" -> value(new SenmlValue.Data(base64(string(name, json))));
            default -> other(name, json);
        }
    }

    private void value(SenmlValue value) {
        otherValue = Optional.of(value);
        valueFields++;
    }

    private static void other(String name, JsonParser json) throws IOException {
        if (name.endsWith("_")) {
            throw new Refusal(
                    UNSUPPORTED_VERSION,
                    "A SenML record has the field {0}; a name that ends with _ must be understood (RFC 8428) and is not. Send the pack"
                            + " without it.",
                    "SenML 记录有字段 {0}；以 _ 结尾的字段必须被理解（RFC 8428），而此字段未知。请去掉后发送。",
                    Refusal.quote(name));
        }
        json.skipChildren();
    }

    private static String string(String name, JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType(name, "a text", "文本");
        }
        return json.getText();
    }

    private static boolean truth(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw wrongType("vb", "true or false", "true 或 false");
        };
    }

    private static String base64(String text) {
        if (!BASE64_URL.matcher(text).matches()) {
            throw wrongType("vd", "base64url text", "base64url 文本");
        }
        return text;
    }

    /** The digits as sent; a size limit keeps sums of hostile exponents small. */
    private static BigDecimal decimal(String name, JsonParser json) throws IOException {
        if (!json.currentToken().isNumeric()) {
            throw new Refusal(
                    VALUE_NOT_A_NUMBER,
                    "The SenML field {0} is {1}; expected is a JSON number such as 54.40. Check the sender.",
                    "SenML 字段 {0} 为 {1}；应为 JSON 数字，例如 54.40。请检查发送方。",
                    name,
                    Refusal.quote(json.getText()));
        }
        BigDecimal number = json.getDecimalValue();
        if (!Digits.atMost(MOST_DIGITS, number)) {
            throw new Refusal(
                    VALUE_NOT_A_NUMBER,
                    "The SenML field {0} is {1}; expected is a number of at most {2} digits. Check the sender.",
                    "SenML 字段 {0} 为 {1}；应为至多 {2} 位的数字。请检查发送方。",
                    name,
                    Refusal.quote(json.getText()),
                    MOST_DIGITS);
        }
        return number;
    }

    private static Refusal wrongType(String name, String expected, String expectedInChinese) {
        return new Refusal(
                NOT_DECODABLE,
                "The SenML field {0} holds something else than " + expected + ". Check the sender.",
                "SenML 字段 {0} 应为" + expectedInChinese + "。请检查发送方。",
                name);
    }
}
