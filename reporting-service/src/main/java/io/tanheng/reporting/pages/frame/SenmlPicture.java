/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.reporting.pages.words.Bytes;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A SenML pack in its fields; text that is no JSON is shown as it is. */
final class SenmlPicture {

    /** A field of a record and where it stands in the text. */
    private record Field(int record, int from, int to, String name, String value) {}

    private static final JsonFactory JSON = new JsonFactory();

    private final FramePainter painter;
    private final Bytes bytes;
    private final Optional<Wanted> wanted;

    SenmlPicture(FramePainter painter, Optional<Wanted> wanted) {
        this.painter = painter;
        this.bytes = painter.words().bytes();
        this.wanted = wanted;
    }

    FramePicture paint(String text) {
        FramePicture.Builder picture = new FramePicture.Builder();
        List<Field> fields;
        try {
            fields = fields(text);
        } catch (IOException e) {
            picture.field("unknown", bytes.unknownLabel(), text, bytes.unknownMeans());
            return picture.build();
        }
        int chosen = chosen(fields);
        int at = 0;
        for (Field field : fields) {
            picture.plain(text.substring(at, field.from()));
            boolean isWanted = field.record() == chosen && field.name().startsWith("v");
            picture.field(
                    kind(field.name()),
                    field.name(),
                    text.substring(field.from(), field.to()),
                    meaning(field),
                    isWanted);
            at = field.to();
        }
        picture.plain(text.substring(at));
        return picture.build();
    }

    private static List<Field> fields(String text) throws IOException {
        List<Field> fields = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            int record = -1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    record++;
                } else if (token == JsonToken.FIELD_NAME) {
                    int from = (int) parser.currentTokenLocation().getCharOffset();
                    String name = parser.currentName();
                    parser.nextToken();
                    String value = parser.getText();
                    int to = (int) parser.currentTokenLocation().getCharOffset() + length(parser, text);
                    fields.add(new Field(record, from, to, name, value));
                }
            }
        }
        return fields;
    }

    /** How many characters the current value takes in the text. */
    private static int length(JsonParser parser, String text) throws IOException {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return parser.getText().length();
        }
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1 - from;
    }

    /** The record of the wanted name nearest to the wanted time; -1 where there is none. */
    private int chosen(List<Field> fields) {
        if (wanted.isEmpty()) {
            return -1;
        }
        Map<Integer, Map<String, String>> records = new HashMap<>();
        String baseName = "";
        String baseTime = "0";
        int best = -1;
        BigDecimal bestDistance = BigDecimal.valueOf(Long.MAX_VALUE);
        for (Field field : fields) {
            records.computeIfAbsent(field.record(), key -> new HashMap<>()).put(field.name(), field.value());
        }
        for (int record = 0; record < records.size(); record++) {
            Map<String, String> values = records.getOrDefault(record, Map.of());
            baseName = values.getOrDefault("bn", baseName);
            baseTime = values.getOrDefault("bt", baseTime);
            String name = values.getOrDefault("n", "");
            BigDecimal distance = distance(
                    baseTime, values.getOrDefault("t", "0"), wanted.get().at());
            boolean named = (baseName + name).equals(wanted.get().parameter())
                    || name.equals(wanted.get().parameter());
            if (named && distance.compareTo(bestDistance) < 0) {
                best = record;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static BigDecimal distance(String baseTime, String time, Instant at) {
        try {
            return new BigDecimal(baseTime)
                    .add(new BigDecimal(time))
                    .subtract(BigDecimal.valueOf(at.getEpochSecond()))
                    .abs();
        } catch (NumberFormatException e) {
            return BigDecimal.valueOf(Long.MAX_VALUE - 1);
        }
    }

    private static String kind(String name) {
        return switch (name) {
            case "bn", "bt", "bu", "bv", "bs", "bver" -> "head";
            case "n" -> "mn";
            case "v", "vs", "vb", "vd", "s" -> "item";
            case "u" -> "itemflag";
            case "t", "ut" -> "time";
            default -> "plain";
        };
    }

    private String meaning(Field field) {
        return switch (field.name()) {
            case "bt" -> time(field.value()) + bytes.senmlBase();
            case "bn", "bu", "bv", "bs", "bver" -> bytes.senmlBase();
            case "n" ->
                painter.name(field.value()).equals(field.value())
                        ? bytes.senmlName()
                        : bytes.senmlName() + ": " + painter.name(field.value());
            case "v", "vs", "vb", "vd", "s" -> bytes.senmlValue();
            case "u" -> bytes.senmlUnit();
            case "t", "ut" -> bytes.senmlTime();
            default -> bytes.senmlOther();
        };
    }

    private String time(String seconds) {
        try {
            Instant at = Instant.ofEpochSecond(new BigDecimal(seconds).longValue());
            return painter.show().moment(at, painter.zone()) + "; ";
        } catch (NumberFormatException | DateTimeException e) {
            return "";
        }
    }
}
