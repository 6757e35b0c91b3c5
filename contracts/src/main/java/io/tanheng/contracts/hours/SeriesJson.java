/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.telemetry.model.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The samples of a block as JSON columns. */
final class SeriesJson {

    private SeriesJson() {}

    static void write(JsonGenerator json, List<HourBlock.Series> series) throws IOException {
        json.writeArrayFieldStart("series");
        for (HourBlock.Series one : series) {
            write(json, one);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, HourBlock.Series series) throws IOException {
        json.writeStartObject();
        json.writeStringField("parameter", series.parameter());
        json.writeStringField("statistic", series.statistic().name());
        json.writeNumberField("periodSeconds", series.periodSeconds());
        writeIntegers(json, "offsets", series.offsets());
        json.writeArrayFieldStart("values");
        for (BigDecimal value : series.values()) {
            json.writeNumber(value.toString());
        }
        json.writeEndArray();
        json.writeStringField("flags", series.flags());
        json.writeStringField("suspects", series.suspects());
        writeIntegers(json, "frames", series.frames());
        json.writeEndObject();
    }

    private static void writeIntegers(JsonGenerator json, String name, List<Integer> numbers) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    /** Reads from the start of the document to the end of the series. */
    static List<HourBlock.Series> read(JsonParser json) throws IOException {
        BlockJson.expect(json, JsonToken.START_OBJECT);
        BlockJson.expectField(json, "series");
        BlockJson.expect(json, JsonToken.START_ARRAY);
        List<HourBlock.Series> series = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            series.add(readOne(json));
        }
        return series;
    }

    private static HourBlock.Series readOne(JsonParser json) throws IOException {
        BlockJson.expectField(json, "parameter");
        String parameter = json.nextTextValue();
        BlockJson.expectField(json, "statistic");
        Statistic statistic = Statistic.valueOf(json.nextTextValue());
        BlockJson.expectField(json, "periodSeconds");
        int periodSeconds = json.nextIntValue(0);
        List<Integer> offsets = readIntegers(json, "offsets");
        List<BigDecimal> values = readDecimals(json);
        BlockJson.expectField(json, "flags");
        String flags = json.nextTextValue();
        BlockJson.expectField(json, "suspects");
        String suspects = json.nextTextValue();
        List<Integer> frames = readIntegers(json, "frames");
        BlockJson.expect(json, JsonToken.END_OBJECT);
        return new HourBlock.Series(parameter, statistic, periodSeconds, offsets, values, flags, suspects, frames);
    }

    private static List<Integer> readIntegers(JsonParser json, String name) throws IOException {
        BlockJson.expectField(json, name);
        BlockJson.expect(json, JsonToken.START_ARRAY);
        List<Integer> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers.add(json.getIntValue());
        }
        return numbers;
    }

    private static List<BigDecimal> readDecimals(JsonParser json) throws IOException {
        BlockJson.expectField(json, "values");
        BlockJson.expect(json, JsonToken.START_ARRAY);
        List<BigDecimal> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers.add(json.getDecimalValue());
        }
        return numbers;
    }
}
