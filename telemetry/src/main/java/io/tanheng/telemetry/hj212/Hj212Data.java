/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;
import static io.tanheng.telemetry.model.TelemetryProblem.TIME_NOT_READABLE;
import static io.tanheng.telemetry.model.TelemetryProblem.UNSUPPORTED_COMMAND;
import static io.tanheng.telemetry.model.TelemetryProblem.VALUE_NOT_A_NUMBER;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Refusal;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the data area of one frame: items parted by semicolons, their sub-items by commas. */
final class Hj212Data {

    private static final String DATA_TIME = "DataTime";
    private static final String FLAG = "Flag";
    private static final String OWN_FLAG = "EFlag";
    private static final String SAMPLE_TIME = "SampleTime";

    private final Hj212Command command;
    private final ZoneId zone;
    private final int minuteSeconds;
    private final List<Value> values = new ArrayList<>();
    private final Map<String, DataFlag> flags = new HashMap<>();
    private final Map<String, Instant> sampleTimes = new HashMap<>();
    private Optional<Instant> dataTime = Optional.empty();
    private boolean request;

    Hj212Data(Hj212Command command, ZoneId zone, int minuteSeconds) {
        this.command = command;
        this.zone = zone;
        this.minuteSeconds = minuteSeconds;
    }

    /** A number as it stands in the frame. */
    private record Value(String code, String parameter, Statistic statistic, BigDecimal number) {}

    List<Reading> read(String data) {
        int at = 0;
        while (at <= data.length()) {
            int end = endOfSubItem(data, at);
            subItem(data.substring(at, end).strip());
            at = end + 1;
        }
        if (request || data.isBlank()) {
            throw new Refusal(
                    UNSUPPORTED_COMMAND,
                    "The frame asks for data (command {0} without a DataTime) and carries none. Only what devices send belongs on"
                            + " this topic.",
                    "该报文是数据请求（命令 {0}，无 DataTime），不含数据。此主题只应接收设备上传的数据。",
                    command.number());
        }
        Instant time = dataTime.orElseThrow(() -> new Refusal(
                TIME_NOT_READABLE,
                "The data area has no DataTime, so its values have no time. Every frame must carry it, each part of a split"
                        + " one too.",
                "数据区没有 DataTime，数值没有时间。每个报文（包括分包的每一包）都必须携带 DataTime。"));
        if (values.isEmpty()) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The data area carries a DataTime and no value. Check the device's parameters.",
                    "数据区只有 DataTime，没有数值。请检查设备的参数配置。");
        }
        int periodSeconds = periodSeconds(time);
        return values.stream().map(value -> reading(value, time, periodSeconds)).toList();
    }

    private static int endOfSubItem(String data, int from) {
        int at = from;
        while (at < data.length() && data.charAt(at) != ';' && data.charAt(at) != ',') {
            at++;
        }
        return at;
    }

    private void subItem(String text) {
        if (text.isEmpty()) {
            return;
        }
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The data area holds {0}; expected is name=value. Check the device.",
                    "数据区含有 {0}；应为 名称=值。请检查设备。",
                    Refusal.quote(text));
        }
        String name = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        switch (name) {
            case DATA_TIME -> dataTime(value);
            case "BeginTime", "EndTime" -> request = true;
            default -> measured(name, value);
        }
    }

    private void dataTime(String value) {
        Instant time = DataTime.read(DATA_TIME, value, zone);
        if (dataTime.filter(earlier -> !earlier.equals(time)).isPresent()) {
            throw new Refusal(
                    TIME_NOT_READABLE,
                    "The data area has two different DataTime items; expected is one. Check the device.",
                    "数据区有两个不同的 DataTime；应只有一个。请检查设备。");
        }
        dataTime = Optional.of(time);
    }

    private void measured(String name, String value) {
        int hyphen = name.indexOf('-');
        String code = hyphen < 1 ? name : name.substring(0, hyphen);
        String ending = hyphen < 1 ? "" : name.substring(hyphen + 1);
        switch (ending) {
            case FLAG -> flag(code, value);
            // The device's own letters: kept with the original bytes, without meaning for anybody else.
            case OWN_FLAG -> {}
            case SAMPLE_TIME -> sampleTimes.put(code, DataTime.read(name, value, zone));
            default -> values.add(value(name, code, ending, number(name, value)));
        }
    }

    /** An ending the standard does not list, as vendors add, stays part of the parameter's name: kept, never mixed up. */
    private Value value(String name, String code, String ending, BigDecimal number) {
        Optional<Suffix> listed = Suffix.of(ending);
        if (listed.isEmpty()) {
            Statistic statistic = command.usualStatistic();
            return new Value(code, name, statistic, number);
        }
        Suffix suffix = listed.get();
        String parameter = suffix.referenced() ? code + "-" + Suffix.REFERENCED : code;
        return new Value(code, parameter, suffix.statistic(), number);
    }

    private void flag(String code, String value) {
        DataFlag flag = DataFlag.ofCode(value)
                .orElseThrow(() -> new Refusal(
                        NOT_DECODABLE,
                        "The data flag of {0} is {1}; expected is one of N F M S D C T B. Check the device's flag table.",
                        "{0} 的数据标记为 {1}；应为 N F M S D C T B 之一。请检查设备的标记表。",
                        code,
                        Refusal.quote(value)));
        DataFlag earlier = flags.put(code, flag);
        if (earlier != null && earlier != flag) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "{0} has the data flags {1} and {2} in one frame; expected is one. Check the device.",
                    "{0} 在同一报文中有数据标记 {1} 和 {2}；应只有一个。请检查设备。",
                    code,
                    earlier.code(),
                    flag.code());
        }
    }

    private static BigDecimal number(String name, String text) {
        return PlainDecimal.of(text)
                .orElseThrow(() -> new Refusal(
                        VALUE_NOT_A_NUMBER,
                        "{0} is {1}; expected is a decimal number such as 54.40. Check the analyser, and let the device flag a"
                                + " value it does not have.",
                        "{0} 为 {1}；应为十进制数字，例如 54.40。请检查分析仪，并让设备对没有的数值加标记。",
                        name,
                        Refusal.quote(text)));
    }

    private int periodSeconds(Instant time) {
        return switch (command) {
            case REAL_TIME -> 0;
            case MINUTE -> minuteSeconds;
            case HOUR -> 3600;
            case DAY ->
                (int) Duration.between(time, time.atZone(zone).plusDays(1).toInstant())
                        .toSeconds();
        };
    }

    private Reading reading(Value value, Instant time, int periodSeconds) {
        boolean sample = value.statistic() == Statistic.SAMPLE;
        return new Reading(
                value.parameter(),
                value.statistic(),
                sample ? sampleTimes.getOrDefault(value.code(), time) : time,
                sample ? 0 : periodSeconds,
                value.number(),
                Optional.empty(),
                flags.getOrDefault(value.code(), DataFlag.NORMAL));
    }
}
