/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.hj212.Hj212Examples.HOUR;
import static io.tanheng.telemetry.hj212.Hj212Examples.REAL_TIME;
import static io.tanheng.telemetry.hj212.Hj212Examples.SHANGHAI;
import static io.tanheng.telemetry.hj212.Hj212Examples.parse;
import static io.tanheng.telemetry.hj212.Hj212Examples.readings;
import static io.tanheng.telemetry.hj212.Hj212Examples.realTime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Hj212ParserTest {

    @Test
    void aRealTimeFrameGivesSamplesInTheOrderOfTheFrame() {
        Decoded.Frame frame = (Decoded.Frame) parse(REAL_TIME);
        assertThat(frame.deviceCode()).contains("010000A8900016F000169DC0");
        assertThat(frame.readings())
                .extracting(Reading::parameter, reading -> reading.value().toString())
                .containsExactly(
                        tuple("a01011", "15.20"),
                        tuple("a01012", "52.0"),
                        tuple("a01013", "-0.150"),
                        tuple("a01014", "12.5"),
                        tuple("a19001", "6.3"),
                        tuple("a21026", "34.29"),
                        tuple("a21002", "54.4"));
        assertThat(frame.readings()).allSatisfy(reading -> {
            assertThat(reading.at()).isEqualTo("2026-01-01T00:05:00Z");
            assertThat(reading.periodSeconds()).isZero();
            assertThat(reading.statistic()).isEqualTo(Statistic.SAMPLE);
            assertThat(reading.flag()).isEqualTo(DataFlag.NORMAL);
            assertThat(reading.unit()).isEmpty();
        });
    }

    @Test
    void anHourFrameGivesEachStatisticAndKeepsTheReferencedValueApart() {
        assertThat(readings(HOUR))
                .extracting(Reading::parameter, Reading::statistic, Reading::value)
                .containsExactly(
                        tuple("a00000", Statistic.TOTAL, new BigDecimal("1512000.0")),
                        tuple("a21026", Statistic.MINIMUM, new BigDecimal("30.10")),
                        tuple("a21026", Statistic.AVERAGE, new BigDecimal("34.29")),
                        tuple("a21026", Statistic.MAXIMUM, new BigDecimal("38.70")),
                        tuple("a21026-Zs", Statistic.AVERAGE, new BigDecimal("35.06")),
                        tuple("a21026", Statistic.TOTAL, new BigDecimal("51.9")));
        assertThat(readings(HOUR)).extracting(Reading::periodSeconds).containsOnly(3600);
        assertThat(readings(HOUR)).extracting(Reading::at).containsOnly(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void aMinuteFrameHasTheRegisteredPeriod() {
        byte[] frame = Hj212Writer.frame(REAL_TIME.replace("CN=2011", "CN=2051").replace("-Rtd", "-Avg"));
        Decoded.Frame tenMinutes = (Decoded.Frame) Hj212Parser.parse(frame, SHANGHAI, 600);
        Decoded.Frame usual = (Decoded.Frame) Hj212Parser.parse(frame, SHANGHAI);
        assertThat(tenMinutes.readings()).extracting(Reading::periodSeconds).containsOnly(600);
        assertThat(usual.readings()).extracting(Reading::periodSeconds).containsOnly(60);
    }

    @Test
    void aDayFrameLastsFromMidnightToMidnightOfTheSite() {
        String day = realTime("a21026-Avg=34.29").replace("CN=2011", "CN=2031").replace("0101080500;a", "0101000000;a");
        assertThat(readings(day))
                .containsExactly(new Reading(
                        "a21026",
                        Statistic.AVERAGE,
                        Instant.parse("2025-12-31T16:00:00Z"),
                        86_400,
                        new BigDecimal("34.29"),
                        Optional.empty(),
                        DataFlag.NORMAL));
    }

    @ParameterizedTest
    @EnumSource(DataFlag.class)
    void everyDataFlagIsRead(DataFlag flag) {
        assertThat(readings(realTime("a21026-Rtd=1,a21026-Flag=" + flag.code())))
                .extracting(Reading::flag)
                .containsExactly(flag);
    }

    @Test
    void aFlagInAnItemOfItsOwnStillMarksItsParameter() {
        assertThat(readings(realTime("a21026-Rtd=1;a21002-Rtd=2;a21026-Flag=D")))
                .extracting(Reading::parameter, Reading::flag)
                .containsExactly(tuple("a21026", DataFlag.FAULT), tuple("a21002", DataFlag.NORMAL));
    }

    @Test
    void theSampleTimeOfAParameterIsWhenItWasSampled() {
        // From the README of liruoyu2008/HJ212Interpreter (MIT), checksum as printed there.
        byte[] frame = ("##0162QN=20231008132300648;ST=22;CN=2011;PW=123456;MN=010000A8900016F000169DC0;Flag=5;"
                        + "CP=&&DataTime=20231008132300;w01008-SampleTime=20231008132300,w01008-Rtd=123.456&&2800\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        Decoded.Frame read = (Decoded.Frame) Hj212Parser.parse(frame, SHANGHAI);
        assertThat(read.readings()).extracting(Reading::at).containsExactly(Instant.parse("2023-10-08T05:23:00Z"));
        assertThat(readings(realTime("a21026-SampleTime=20260101080230,a21026-Rtd=1")))
                .extracting(Reading::at)
                .containsExactly(Instant.parse("2026-01-01T00:02:30Z"));
    }

    @Test
    void aFrameOf2005HasNoFlagAndMayCountMilliseconds() {
        // From the README of chenqi92/alltobs-hj212, checksum as printed there, in lower case.
        byte[] frame = ("##0109ST=32;CN=2011;PW=123456;MN=NJGDKYYC202101q0001w0001;CP=&&DataTime=20210305003817000;"
                        + "ele01-Rtd=1;ele02-Rtd=0&&8c41")
                .getBytes(StandardCharsets.US_ASCII);
        Decoded.Frame read = (Decoded.Frame) Hj212Parser.parse(frame, SHANGHAI);
        assertThat(read.deviceCode()).contains("NJGDKYYC202101q0001w0001");
        assertThat(read.readings())
                .extracting(Reading::parameter, Reading::at, Reading::value)
                .containsExactly(
                        tuple("ele01", Instant.parse("2021-03-04T16:38:17Z"), BigDecimal.ONE),
                        tuple("ele02", Instant.parse("2021-03-04T16:38:17Z"), BigDecimal.ZERO));
    }

    @Test
    void aFrameOf2025InPlainTextIsReadLikeOneOf2017() {
        assertThat(readings(REAL_TIME.replace("Flag=5", "Flag=9"))).isEqualTo(readings(REAL_TIME));
    }

    @Test
    void eachPartOfASplitPacketIsAFrameOfItsOwn() {
        String second = "QN=20260101080500501;ST=31;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=7;PNUM=2;PNO=2;"
                + "CP=&&DataTime=20260101080000;a21002-Avg=54.40,a21002-Flag=N&&";
        assertThat(readings(second))
                .extracting(reading -> reading.value().toString())
                .containsExactly("54.40");
    }

    @Test
    void anEndingTheStandardDoesNotListStaysInTheName() {
        assertThat(readings(realTime("a01006-Avg=101.85,a01006-ValidNum=10;Door=1")))
                .extracting(Reading::parameter)
                .containsExactly("a01006", "a01006-ValidNum", "Door");
    }

    @Test
    void blanksAroundItemsAsTheStandardPrintsThemDoNotMatter() {
        assertThat(readings(realTime(" a21026-Rtd=50.1 ; a21002-Rtd =40;")))
                .extracting(Reading::parameter)
                .containsExactly("a21026", "a21002");
    }
}
