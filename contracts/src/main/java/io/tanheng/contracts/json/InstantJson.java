/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Instants as {@link IsoInstant} writes and reads them, without a formatter; every spelling but the usual one is left to Jackson, so that what
 * is refused is refused in its words.
 */
final class InstantJson {

    private InstantJson() {}

    static SimpleModule module() {
        return new SimpleModule("tanheng-instants")
                .addSerializer(Instant.class, new Writing())
                .addDeserializer(Instant.class, new Reading());
    }

    private static final class Writing extends JsonSerializer<Instant> {

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(IsoInstant.format(value));
        }
    }

    private static final class Reading extends StdScalarDeserializer<Instant> {

        @Serial
        private static final long serialVersionUID = 1L;

        Reading() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                String text = json.getText();
                if (IsoInstant.isPlain(text)) {
                    try {
                        return IsoInstant.parse(text);
                    } catch (DateTimeException e) {
                        // no such day: said below
                    }
                }
            }
            return InstantDeserializer.INSTANT.deserialize(json, context);
        }
    }
}
