/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import java.time.ZoneId;
import java.util.List;

/** Frames the tests share. */
final class Hj212Examples {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final String HEADER = "QN=20260101080500123;ST=31;CN=2011;PW=123456;MN=010000A8900016F000169DC0;Flag=5;";

    /** All seven parameters of a stack at 08:05. */
    static final String REAL_TIME = HEADER
            + "CP=&&DataTime=20260101080500;a01011-Rtd=15.20,a01011-Flag=N;a01012-Rtd=52.0,a01012-Flag=N;"
            + "a01013-Rtd=-0.150,a01013-Flag=N;a01014-Rtd=12.5,a01014-Flag=N;a19001-Rtd=6.3,a19001-Flag=N;"
            + "a21026-Rtd=34.29,a21026-Flag=N;a21002-Rtd=54.4,a21002-Flag=N&&";

    /** Sums, extremes and a referenced value of one hour. */
    static final String HOUR = "QN=20260101090000001;ST=31;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=5;"
            + "CP=&&DataTime=20260101080000;a00000-Cou=1512000.0,a00000-Flag=N;a21026-Min=30.10,a21026-Avg=34.29,"
            + "a21026-Max=38.70,a21026-ZsAvg=35.06,a21026-Cou=51.9,a21026-Flag=N&&";

    private Hj212Examples() {}

    static Decoded parse(String segment) {
        return Hj212Parser.parse(Hj212Writer.frame(segment), SHANGHAI);
    }

    /** The readings of a real-time frame with this data area after its DataTime. */
    static List<Reading> readings(String segment) {
        return ((Decoded.Frame) parse(segment)).readings();
    }

    static String realTime(String items) {
        return HEADER + "CP=&&DataTime=20260101080500;" + items + "&&";
    }
}
