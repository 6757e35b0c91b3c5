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
                    name + " is " + local + ", a time that does not exist in " + zone
                            + " because clocks go forward there. Set the device to the zone's time, or register the site in"
                            + " the zone the device keeps.");
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
                name + " is " + Refusal.quote(text)
                        + "; expected is a local time as yyyyMMddHHmmss, with milliseconds as yyyyMMddHHmmsszzz. Check the"
                        + " device's clock.");
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
