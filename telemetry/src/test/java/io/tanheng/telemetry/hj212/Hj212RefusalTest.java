/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.hj212.Hj212Examples.HEADER;
import static io.tanheng.telemetry.hj212.Hj212Examples.REAL_TIME;
import static io.tanheng.telemetry.hj212.Hj212Examples.SHANGHAI;
import static io.tanheng.telemetry.hj212.Hj212Examples.parse;
import static io.tanheng.telemetry.hj212.Hj212Examples.realTime;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.TelemetryProblem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Hj212RefusalTest {

    static Stream<Arguments> segments() {
        return Stream.of(
                refused(TelemetryProblem.UNSUPPORTED_COMMAND, REAL_TIME.replace("CN=2011", "CN=1062"), "1062"),
                refused(TelemetryProblem.UNSUPPORTED_COMMAND, HEADER + "CP=&&&&", "2011"),
                refused(
                        TelemetryProblem.UNSUPPORTED_COMMAND,
                        HEADER.replace("CN=2011", "CN=2061") + "CP=&&BeginTime=20160801080000;EndTime=20160801080000&&",
                        "asks for data"),
                refused(TelemetryProblem.UNSUPPORTED_VERSION, REAL_TIME.replace("Flag=5", "Flag=13"), "version 3"),
                refused(
                        TelemetryProblem.UNSUPPORTED_VERSION,
                        HEADER.replace("Flag=5", "Flag=9") + "CP=&&q83vEjRWeJCrze8SNFZ4kA==&&",
                        "encrypted"),
                refused(TelemetryProblem.TIME_NOT_READABLE, HEADER + "CP=&&a21026-Rtd=1&&", "no DataTime"),
                refused(
                        TelemetryProblem.TIME_NOT_READABLE,
                        HEADER.replace("Flag=5;", "Flag=7;PNUM=2;PNO=2;") + "CP=&&a21026-Rtd=1&&",
                        "each part of a split one"),
                refused(
                        TelemetryProblem.TIME_NOT_READABLE,
                        REAL_TIME.replace("DataTime=20260101080500", "DataTime=20260231080500"),
                        "20260231080500"),
                refused(
                        TelemetryProblem.TIME_NOT_READABLE,
                        REAL_TIME.replace("DataTime=20260101080500", "DataTime=2026010108"),
                        "yyyyMMddHHmmss"),
                refused(
                        TelemetryProblem.TIME_NOT_READABLE,
                        realTime("DataTime=20260101080600;a21026-Rtd=1"),
                        "two different"),
                refused(TelemetryProblem.VALUE_NOT_A_NUMBER, realTime("a21026-Rtd=NaN"), "'NaN'"),
                refused(TelemetryProblem.VALUE_NOT_A_NUMBER, realTime("a21026-Rtd="), "54.40"),
                refused(TelemetryProblem.VALUE_NOT_A_NUMBER, realTime("a21026-Rtd=1e999999999"), "1e999999999"),
                refused(TelemetryProblem.NOT_DECODABLE, realTime("a21026-Rtd=1,a21026-Flag=X"), "N F M S D C T B"),
                refused(
                        TelemetryProblem.NOT_DECODABLE,
                        realTime("a21026-Flag=N,a21026-Rtd=1;a21026-Flag=D"),
                        "N and D"),
                refused(TelemetryProblem.NOT_DECODABLE, realTime("a21026"), "name=value"),
                refused(TelemetryProblem.NOT_DECODABLE, realTime("a21026-Flag=N"), "no value"),
                refused(TelemetryProblem.NOT_DECODABLE, REAL_TIME.replace("MN=", "Mn="), "header holds"),
                refused(TelemetryProblem.NOT_DECODABLE, REAL_TIME.replace("ST=31;", ""), "no ST"),
                refused(TelemetryProblem.NOT_DECODABLE, REAL_TIME.replace("ST=31;", "ST=31;ST=31;"), "twice"),
                refused(
                        TelemetryProblem.NOT_DECODABLE,
                        REAL_TIME.replace("QN=20260101080500123", "QN=2026"),
                        "17 digits"),
                refused(TelemetryProblem.NOT_DECODABLE, REAL_TIME.replace("Flag=5;", "Flag=256;"), "0 to 255"),
                refused(TelemetryProblem.NOT_DECODABLE, REAL_TIME.replace("Flag=5;", "Flag=7;"), "no PNUM"),
                refused(
                        TelemetryProblem.NOT_DECODABLE,
                        REAL_TIME.replace("Flag=5;", "Flag=7;PNUM=2;PNO=3;"),
                        "part '3' of '2'"),
                refused(TelemetryProblem.NOT_DECODABLE, REAL_TIME.replace("CP=&&", "CP=&"), "no data area"));
    }

    private static Arguments refused(TelemetryProblem problem, String segment, String says) {
        return Arguments.of(problem, segment, says);
    }

    @ParameterizedTest
    @MethodSource("segments")
    void whatTheGrammarForbidsIsRefusedByNameAndInWords(TelemetryProblem problem, String segment, String says) {
        Decoded decoded = parse(segment);
        assertThat(decoded).isInstanceOfSatisfying(Decoded.Refused.class, refused -> {
            assertThat(refused.problem()).isEqualTo(problem);
            assertThat(refused.detail()).contains(says).endsWith(".");
            assertThat(refused.chinese())
                    .containsPattern("\\p{IsHan}")
                    .endsWith("。")
                    .doesNotContain("{");
        });
    }

    @Test
    void aFrameWithAWrongChecksumIsRefusedByName() {
        byte[] frame = Hj212Writer.frame(REAL_TIME);
        String modbus = new String(frame, StandardCharsets.US_ASCII).replace("7D00\r\n", "307B\r\n");
        Decoded.Refused refused =
                (Decoded.Refused) Hj212Parser.parse(modbus.getBytes(StandardCharsets.US_ASCII), SHANGHAI);
        assertThat(refused.problem()).isEqualTo(TelemetryProblem.WRONG_CHECKSUM);
        assertThat(refused.detail()).contains("307B", "7D00", "Modbus");
    }

    @Test
    void aLengthThatCountsCharactersInsteadOfBytesIsRefusedByName() {
        // HJ212-7: the right length is 135 bytes; the four Chinese characters are 12 of them.
        String segment = "QN=20260101080500123;ST=31;CN=3020;PW=123456;MN=010000A8900016F000169DC0;Flag=5;"
                + "CP=&&DataTime=20260101080000;i11001-Info=调试信息&&";
        byte[] right = Hj212Writer.frame(segment);
        assertThat(new String(right, StandardCharsets.UTF_8))
                .startsWith("##0135")
                .endsWith("2200\r\n");
        byte[] wrong = new String(right, StandardCharsets.UTF_8)
                .replace("##0135", "##0127")
                .getBytes(StandardCharsets.UTF_8);
        Decoded.Refused refused = (Decoded.Refused) Hj212Parser.parse(wrong, SHANGHAI);
        assertThat(refused.problem()).isEqualTo(TelemetryProblem.WRONG_LENGTH);
        assertThat(refused.detail()).contains("announces 127", "holds 135", "UTF-8");
        assertThat(((Decoded.Refused) Hj212Parser.parse(right, SHANGHAI)).problem())
                .isEqualTo(TelemetryProblem.UNSUPPORTED_COMMAND);
    }

    @Test
    void emptyAndForeignBytesAreNotDecodable() {
        for (String text : new String[] {"", "#", "##01", "hello", "{}", "\u0000\u0001"}) {
            Decoded decoded = Hj212Parser.parse(text.getBytes(StandardCharsets.ISO_8859_1), SHANGHAI);
            assertThat(((Decoded.Refused) decoded).problem()).isEqualTo(TelemetryProblem.NOT_DECODABLE);
        }
    }
}
