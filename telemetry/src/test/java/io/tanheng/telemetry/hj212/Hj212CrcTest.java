/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked numbers: HJ 212-2017 Annex A (first row), the others recomputed by the same code. */
class Hj212CrcTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1C80|QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&",
                "2800|QN=20260101080500123;ST=91;CN=9014;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&&&",
                "12C0|QN=20260101080500500;ST=31;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=7;PNUM=2;PNO=1;CP=&&DataTime=20260101080000;a21026-Avg=34.29,a21026-Flag=N&&",
                "12C0|QN=20260101080500501;ST=31;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=7;PNUM=2;PNO=2;CP=&&DataTime=20260101080000;a21002-Avg=54.40,a21002-Flag=N&&",
                "2200|QN=20260101080500123;ST=31;CN=3020;PW=123456;MN=010000A8900016F000169DC0;Flag=5;CP=&&DataTime=20260101080000;i11001-Info=调试信息&&",
                "0000|QN=20160801085857223;ST=32;CN=1013;PW=123456;MN=010000A8900016F000169DC0;Flag=5;CP=&& PolId=w01018&&",
            })
    void theChecksumIsThatOfAnnexAAndNotOfModbus(String expected, String segment) {
        int crc = Hj212Crc.of(segment.getBytes(StandardCharsets.UTF_8));
        assertThat(String.format("%04X", crc)).isEqualTo(expected);
    }
}
