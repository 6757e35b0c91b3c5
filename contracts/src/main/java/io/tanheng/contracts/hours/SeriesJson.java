/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.contracts.json.JsonText;
import io.tanheng.telemetry.model.Digits;
import io.tanheng.telemetry.model.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The samples of a block as JSON columns. */
final class SeriesJson {

    /** More than any reading that is let in has. */
    private static final int MOST_DIGITS = 100;

    private SeriesJson() {}

    static void write(JsonText json, List<HourBlock.Series> series) {
        json.field("series").beginArray();
        for (HourBlock.Series one : series) {
            write(json, one);
        }
        json.endArray();
    }

    private static void write(JsonText json, HourBlock.Series series) {
        json.beginObject();
        json.field("parameter").string(series.parameter());
        json.field("statistic").string(series.statistic().name());
        json.field("periodSeconds").number(series.periodSeconds());
        write(json, "offsets", series.offsets());
        json.field("values").beginArray();
        Decimals.of(series.values()).write(json);
        json.endArray();
        json.field("flags").string(series.flags());
        json.field("suspects").string(series.suspects());
        write(json, "frames", series.frames());
        json.endObject();
    }

    private static void write(JsonText json, String name, List<Integer> numbers) {
        json.field(name).beginArray();
        Integers column = Integers.of(numbers);
        for (int place = 0; place < column.size(); place++) {
            json.number(column.at(place));
        }
        json.endArray();
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
        String parameter = BlockJson.text(json);
        BlockJson.expectField(json, "statistic");
        Statistic statistic = Statistic.valueOf(BlockJson.text(json));
        BlockJson.expectField(json, "periodSeconds");
        int periodSeconds = BlockJson.shortNumber(json);
        List<Integer> offsets = readIntegers(json, "offsets");
        List<BigDecimal> values = readDecimals(json);
        BlockJson.expectField(json, "flags");
        String flags = BlockJson.text(json);
        BlockJson.expectField(json, "suspects");
        String suspects = BlockJson.text(json);
        List<Integer> frames = readIntegers(json, "frames");
        BlockJson.expect(json, JsonToken.END_OBJECT);
        return new HourBlock.Series(parameter, statistic, periodSeconds, offsets, values, flags, suspects, frames);
    }

    /** A list of whole numbers under a name. */
    static List<Integer> readIntegers(JsonParser json, String name) throws IOException {
        BlockJson.expectField(json, name);
        BlockJson.expect(json, JsonToken.START_ARRAY);
        List<Integer> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers.add(json.getIntValue());
        }
        return numbers;
    }

    private static BigDecimal sane(JsonParser json, BigDecimal number) throws IOException {
        if (!Digits.atMost(MOST_DIGITS, number)) {
            throw new JsonParseException(
                    json, "This is no hour block: a value has more than " + MOST_DIGITS + " digits");
        }
        return number;
    }

    private static List<BigDecimal> readDecimals(JsonParser json) throws IOException {
        BlockJson.expectField(json, "values");
        BlockJson.expect(json, JsonToken.START_ARRAY);
        List<BigDecimal> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            numbers.add(sane(json, json.getDecimalValue()));
        }
        return numbers;
    }
}
