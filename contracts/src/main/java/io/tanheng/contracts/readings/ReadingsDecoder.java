/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reading side of {@link ReadingsCodec}: one pass over the bytes, no tree, no reflection. */
final class ReadingsDecoder {

    private final JsonParser json;

    private ReadingsDecoder(JsonParser json) {
        this.json = json;
    }

    static ReadingsMessage decode(byte[] bytes) throws IOException {
        try (JsonParser json = ReadingsCodec.JSON.createParser(bytes)) {
            json.nextToken();
            return new ReadingsDecoder(json).message();
        }
    }

    private ReadingsMessage message() throws IOException {
        SourceId source = null;
        long registrationVersion = 0;
        Instant receivedAt = null;
        String mqttTopic = null;
        String originalDigest = null;
        List<Moment> moments = null;
        Optional<SignedManifest> manifest = Optional.empty();
        for (String name = first(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "source" -> source = source();
                case "registrationVersion" -> registrationVersion = json.getLongValue();
                case "receivedAt" -> receivedAt = instant();
                case "mqttTopic" -> mqttTopic = json.getText();
                case "originalDigest" -> originalDigest = json.getText();
                case "moments" -> moments = moments();
                case "manifest" -> manifest = Optional.of(ManifestJson.read(json));
                default -> json.skipChildren();
            }
        }
        return new ReadingsMessage(
                there("source", source),
                registrationVersion,
                there("receivedAt", receivedAt),
                there("mqttTopic", mqttTopic),
                there("originalDigest", originalDigest),
                there("moments", moments),
                manifest);
    }

    private SourceId source() throws IOException {
        String organisation = null;
        String site = null;
        String source = null;
        for (String name = first(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "organisation" -> organisation = json.getText();
                case "site" -> site = json.getText();
                case "source" -> source = json.getText();
                default -> json.skipChildren();
            }
        }
        return new SourceId(there("organisation", organisation), there("site", site), there("source", source));
    }

    private List<Moment> moments() throws IOException {
        List<Moment> moments = new ArrayList<>(4);
        elements();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            moments.add(moment());
        }
        return moments;
    }

    private Moment moment() throws IOException {
        Instant at = null;
        int periodSeconds = 0;
        List<ReadingValue> values = null;
        for (String name = first(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "at" -> at = instant();
                case "periodSeconds" -> periodSeconds = json.getIntValue();
                case "values" -> values = values();
                default -> json.skipChildren();
            }
        }
        return new Moment(there("at", at), periodSeconds, there("values", values));
    }

    private List<ReadingValue> values() throws IOException {
        List<ReadingValue> values = new ArrayList<>();
        elements();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return values;
    }

    private ReadingValue value() throws IOException {
        String parameter = null;
        Statistic statistic = null;
        BigDecimal value = null;
        DataFlag flag = null;
        boolean suspect = false;
        for (String name = first(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "parameter" -> parameter = json.getText();
                case "statistic" -> statistic = one(Statistic.class, json.getText());
                case "value" -> value = json.getDecimalValue();
                case "flag" -> flag = one(DataFlag.class, json.getText());
                case "suspect" -> suspect = json.getBooleanValue();
                default -> json.skipChildren();
            }
        }
        return new ReadingValue(
                there("parameter", parameter),
                there("statistic", statistic),
                there("value", value),
                there("flag", flag),
                suspect);
    }

    /** The name of the first field of an object; null where it has none. */
    private @Nullable String first() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(json, "Expected an object, found " + json.currentToken());
        }
        return json.nextFieldName();
    }

    private void elements() throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new JsonParseException(json, "Expected an array, found " + json.currentToken());
        }
    }

    private Instant instant() throws IOException {
        try {
            return IsoInstant.parse(json.getText());
        } catch (java.time.DateTimeException e) {
            throw new JsonParseException(json, "Expected an instant, found " + json.getText(), e);
        }
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) throws IOException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new JsonParseException(json, "Not a " + type.getSimpleName() + ": " + name, e);
        }
    }

    private <T> T there(String field, @Nullable T value) throws IOException {
        if (value == null) {
            throw new JsonParseException(json, "The field " + field + " is missing");
        }
        return value;
    }
}
