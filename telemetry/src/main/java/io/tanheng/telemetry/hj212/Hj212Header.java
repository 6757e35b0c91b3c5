/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;

import io.tanheng.telemetry.model.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a segment before its data area. */
record Hj212Header(Hj212Flag flag, String command, String deviceCode) {

    private static final Set<String> NAMES = Set.of("QN", "ST", "CN", "PW", "MN", "Flag", "PNUM", "PNO");

    /** Reads the text up to {@code CP=}; the order of fields is free, their names are not. */
    static Hj212Header read(String text) {
        Map<String, String> fields = fields(text);
        Hj212Flag flag = flag(fields.get("Flag"));
        if (flag.version() > 0) {
            required(fields, "PW");
            digits("QN", required(fields, "QN"), 17);
        } else if (fields.containsKey("QN")) {
            digits("QN", required(fields, "QN"), 17);
        }
        if (flag.numbered()) {
            packetNumbers(fields);
        }
        digits("ST", required(fields, "ST"), 2);
        return new Hj212Header(flag, digits("CN", required(fields, "CN"), 4), deviceCode(required(fields, "MN")));
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(';', at);
            String field = end < 0 ? text.substring(at) : text.substring(at, end);
            int equals = field.indexOf('=');
            if (end < 0 || equals < 0 || !NAMES.contains(field.substring(0, equals))) {
                throw new Refusal(
                        NOT_DECODABLE,
                        "The header holds {0}; expected are QN, ST, CN, PW, MN, Flag, PNUM and PNO as name=value, each closed by a"
                                + " semicolon. Check the device's protocol setting.",
                        "报文头含有 {0}；应为 QN、ST、CN、PW、MN、Flag、PNUM、PNO，形式为 名称=值，各以分号结束。请检查设备的协议设置。",
                        Refusal.quote(field));
            }
            String name = field.substring(0, equals);
            if (fields.put(name, field.substring(equals + 1)) != null) {
                throw new Refusal(
                        NOT_DECODABLE,
                        "The header holds {0} twice; each field may stand once. Check the device.",
                        "报文头中 {0} 出现两次；每个字段只能出现一次。请检查设备。",
                        name);
            }
            at = end + 1;
        }
        return fields;
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null || value.isEmpty()) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The header has no {0}, which every frame must have. Check the device's setting.",
                    "报文头没有 {0}，每个报文都必须携带。请检查设备设置。",
                    name);
        }
        return value;
    }

    private static String digits(String name, String value, int count) {
        if (value.length() != count || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The header's {0} is {1}; expected are {2} digits. Check the device's setting.",
                    "报文头的 {0} 为 {1}；应为 {2} 位数字。请检查设备设置。",
                    name,
                    Refusal.quote(value),
                    count);
        }
        return value;
    }

    private static Hj212Flag flag(@Nullable String text) {
        if (text == null) {
            return Hj212Flag.OF_2005;
        }
        int number = number(text);
        if (number < 0 || number > 255) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The header's Flag is {0}; expected is a number from 0 to 255. Check the device's setting.",
                    "报文头的 Flag 为 {0}；应为 0 至 255 的数字。请检查设备设置。",
                    Refusal.quote(text));
        }
        return Hj212Flag.of(number);
    }

    private static void packetNumbers(Map<String, String> fields) {
        String count = required(fields, "PNUM");
        String position = required(fields, "PNO");
        int total = number(count);
        int part = number(position);
        if (total < 1 || part < 1 || part > total) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The header says part {0} of {1}; expected is PNO from 1 to PNUM. Check how the device splits frames.",
                    "报文头标明第 {0} 包，共 {1} 包；PNO 应为 1 至 PNUM。请检查设备的分包方式。",
                    Refusal.quote(position),
                    Refusal.quote(count));
        }
    }

    /** The number, or -1 where there is none of up to four digits. */
    private static int number(String text) {
        boolean number = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : -1;
    }

    /** The standard asks for 24 hexadecimal digits; devices in the field use other codes, so any printable text is read. */
    private static String deviceCode(String text) {
        if (text.length() > 64 || !text.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The header's MN is {0}; expected are up to 64 printable characters. Check the device's setting.",
                    "报文头的 MN 为 {0}；应为至多 64 个可打印字符。请检查设备设置。",
                    Refusal.quote(text));
        }
        return text;
    }
}
