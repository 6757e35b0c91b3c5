/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Steps through a document whose fields have a fixed order, as stored blocks do. */
final class BlockJson {

    private BlockJson() {}

    static void expect(JsonParser json, JsonToken expected) throws IOException {
        JsonToken found = json.nextToken();
        if (found != expected) {
            throw new JsonParseException(json, "This is no hour block: expected " + expected + ", found " + found);
        }
    }

    /** The value of a field that is a text. */
    static String text(JsonParser json) throws IOException {
        String text = json.nextTextValue();
        if (text == null) {
            throw new JsonParseException(json, "This is no hour block: expected a text, found " + json.currentToken());
        }
        return text;
    }

    /** The value of a field that is a whole number. */
    static long number(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    /** The same, of 32 bits. */
    static int shortNumber(JsonParser json) throws IOException {
        expect(json, JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    static void expectField(JsonParser json, String name) throws IOException {
        expectField(json, name, json.nextFieldName());
    }

    /** The same where the field's name has been read already. */
    static void expectField(JsonParser json, String name, String found) throws IOException {
        if (!name.equals(found)) {
            throw new JsonParseException(
                    json, "This is no hour block: expected the field " + name + ", found " + found);
        }
    }
}
