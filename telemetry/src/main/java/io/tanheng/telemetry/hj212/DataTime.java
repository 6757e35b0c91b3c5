/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.model.TelemetryProblem.TIME_NOT_READABLE;

import io.tanheng.telemetry.model.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Device time: local time of the site as 14 digits, or 17 with milliseconds.
 *
 * <p>Where the site's zone has daylight saving: an hour that does not exist is refused; of an hour that exists twice the
 * first is meant, since the frame cannot tell and most loggers never change their clock.
 */
final class DataTime {

    private DataTime() {}

    static Instant read(String name, String text, ZoneId zone) {
        LocalDateTime local = local(name, text);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new Refusal(
                    TIME_NOT_READABLE,
                    "{0} is {1}, a time that does not exist in {2} because clocks go forward there. Set the device to the zone's"
                            + " time, or register the site in the zone the device keeps.",
                    "{0} 为 {1}，因时钟拨快，该时间在 {2} 不存在。请将设备设为该时区时间，或按设备所用时区登记场站。",
                    name,
                    local,
                    zone);
        }
        return local.toInstant(offsets.get(0));
    }

    private static LocalDateTime local(String name, String text) {
        boolean readable =
                (text.length() == 14 || text.length() == 17) && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!readable) {
            throw notATime(name, text);
        }
        int milliseconds = text.length() == 17 ? number(text, 14, 17) : 0;
        try {
            return LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 4, 6),
                    number(text, 6, 8),
                    number(text, 8, 10),
                    number(text, 10, 12),
                    number(text, 12, 14),
                    milliseconds * 1_000_000);
        } catch (DateTimeException e) {
            throw notATime(name, text);
        }
    }

    private static Refusal notATime(String name, String text) {
        return new Refusal(
                TIME_NOT_READABLE,
                "{0} is {1}; expected is a local time as yyyyMMddHHmmss, with milliseconds as yyyyMMddHHmmsszzz. Check the"
                        + " device's clock.",
                "{0} 为 {1}；应为本地时间 yyyyMMddHHmmss，带毫秒时为 yyyyMMddHHmmsszzz。请检查设备时钟。",
                name,
                Refusal.quote(text));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
