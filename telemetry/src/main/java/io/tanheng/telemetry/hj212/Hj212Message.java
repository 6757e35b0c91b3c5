/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.tanheng.telemetry.model.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings of one moment as a device sends them; the reverse of {@link Hj212Parser}.
 *
 * @param systemType the ST field, such as 31 for an air pollution source or 51 for a flue gas process
 * @param at the moment of samples, or the start of the period
 */
public record Hj212Message(
        String systemType,
        String password,
        String deviceCode,
        Hj212Command command,
        Instant at,
        List<Reading> readings) {

    private static final String DATA_END = "&&";
    private static final DateTimeFormatter DATA_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter REQUEST_NUMBER = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    /**
     * Writes it as one frame, or as several where it is longer than the standard allows; then each part repeats the data time,
     * holds whole items and has a request number of its own, one millisecond apart.
     *
     * @param sentAt the moment of sending, which becomes the request number QN
     */
    public List<byte[]> frames(Instant sentAt, ZoneId siteZone) {
        List<String> parts = parts(siteZone);
        List<byte[]> frames = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            String number = REQUEST_NUMBER.format(sentAt.plusMillis(part).atZone(siteZone));
            frames.add(Hj212Writer.frame(header(number, part + 1, parts.size()) + parts.get(part) + DATA_END));
        }
        return frames;
    }

    private String header(String requestNumber, int part, int parts) {
        boolean numbered = parts > 1;
        int flag = new Hj212Flag(1, numbered, true).number();
        String numbers = numbered ? ";PNUM=" + parts + ";PNO=" + part : "";
        return "QN=" + requestNumber + ";ST=" + systemType + ";CN=" + command.number() + ";PW=" + password + ";MN="
                + deviceCode + ";Flag=" + flag + numbers + ";CP=&&";
    }

    private List<String> parts(ZoneId zone) {
        String time = "DataTime=" + DATA_TIME.format(at.atZone(zone));
        int room = roomForData();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder(time);
        for (String item : items()) {
            if (bytes(part) + 1 + bytes(item) > room && part.length() > time.length()) {
                parts.add(part.toString());
                part = new StringBuilder(time);
            }
            part.append(';').append(item);
        }
        parts.add(part.toString());
        return parts;
    }

    /** What the longest header leaves; the standard's limits of the data area and of the whole segment both hold. */
    private int roomForData() {
        int header = bytes(header("0".repeat(17), 99, 99)) + DATA_END.length();
        return Math.min(Hj212Writer.LONGEST_DATA_BYTES, Hj212Writer.LONGEST_SEGMENT_BYTES - header);
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** One item per parameter: its values, then its flag. */
    private List<String> items() {
        Map<String, List<Reading>> byCode =
                readings.stream().collect(groupingBy(Hj212Message::code, LinkedHashMap::new, toList()));
        List<String> items = new ArrayList<>();
        byCode.forEach((code, values) -> items.add(item(code, values)));
        return items;
    }

    private static String item(String code, List<Reading> values) {
        String numbers = values.stream().map(reading -> value(code, reading)).collect(joining(","));
        return numbers + "," + code + "-Flag=" + values.get(0).flag().code();
    }

    private static String code(Reading reading) {
        int hyphen = reading.parameter().indexOf('-');
        return hyphen < 0 ? reading.parameter() : reading.parameter().substring(0, hyphen);
    }

    private static String value(String code, Reading reading) {
        String variant = reading.parameter().substring(code.length());
        String reference = "-" + Suffix.REFERENCED;
        boolean listed = variant.isEmpty() || variant.equals(reference);
        String ending = listed ? (variant.isEmpty() ? "-" : reference) + Suffix.endingOf(reading.statistic()) : variant;
        return code + ending + "=" + reading.value().toPlainString();
    }
}
