/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import io.tanheng.ingest.Registrations;
import io.tanheng.telemetry.hj212.Hj212Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Frames of the registered device. */
final class TestFrames {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZONE);

    private TestFrames() {}

    /** A frame of real-time data sampled so long ago. */
    static byte[] aged(Duration age, String items) {
        return Hj212Writer.frame(segment(Instant.now().minus(age), Registrations.DEVICE, items));
    }

    static byte[] now(String items) {
        return aged(Duration.ZERO, items);
    }

    static String segment(Instant at, String device, String items) {
        String time = DIGITS.format(at);
        return "QN=" + time + "000;ST=31;CN=2011;PW=123456;MN=" + device + ";Flag=5;CP=&&DataTime=" + time + ";" + items
                + "&&";
    }
}
