/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import io.tanheng.telemetry.model.TelemetryProblem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenmlReaderTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:05:00Z");

    private static Decoded parse(String pack) {
        return SenmlReader.parse(pack.getBytes(StandardCharsets.UTF_8), RECEIVED);
    }

    private static List<Reading> readings(String pack) {
        return ((Decoded.Frame) parse(pack)).readings();
    }

    @Test
    void baseFieldsCarryOnAndDigitsStay() {
        // The third example of RFC 8428 section 5.1.
        String pack = "[{\"bn\":\"urn:dev:ow:10e2073a0108006:\",\"bt\":1276020076.001,\"bu\":\"A\",\"bver\":5,"
                + "\"n\":\"voltage\",\"u\":\"V\",\"v\":120.1},{\"n\":\"current\",\"t\":-5,\"v\":1.2},"
                + "{\"n\":\"current\",\"t\":-4,\"v\":1.30}]";
        assertThat(readings(pack))
                .containsExactly(
                        new Reading(
                                "urn:dev:ow:10e2073a0108006:voltage",
                                Statistic.SAMPLE,
                                Instant.ofEpochSecond(1276020076, 1_000_000),
                                0,
                                new BigDecimal("120.1"),
                                Optional.of("V"),
                                DataFlag.NORMAL),
                        new Reading(
                                "urn:dev:ow:10e2073a0108006:current",
                                Statistic.SAMPLE,
                                Instant.ofEpochSecond(1276020071, 1_000_000),
                                0,
                                new BigDecimal("1.2"),
                                Optional.of("A"),
                                DataFlag.NORMAL),
                        new Reading(
                                "urn:dev:ow:10e2073a0108006:current",
                                Statistic.SAMPLE,
                                Instant.ofEpochSecond(1276020072, 1_000_000),
                                0,
                                new BigDecimal("1.30"),
                                Optional.of("A"),
                                DataFlag.NORMAL));
    }

    @Test
    void aRelativeTimeCountsFromTheMomentOfReceipt() {
        assertThat(readings("[{\"n\":\"steam\",\"t\":-60,\"v\":1},{\"n\":\"steam\",\"v\":2}]"))
                .extracting(Reading::at)
                .containsExactly(RECEIVED.minusSeconds(60), RECEIVED);
    }

    @Test
    void whoAsksForAbsoluteTimesGetsARelativeOneRefused() {
        byte[] pack = "[{\"n\":\"steam\",\"t\":-60,\"v\":1}]".getBytes(StandardCharsets.UTF_8);
        Decoded.Refused refused = (Decoded.Refused) SenmlReader.parseAbsolute(pack);
        assertThat(refused.problem()).isEqualTo(TelemetryProblem.TIME_NOT_READABLE);
        assertThat(refused.detail()).contains("relative time -60", "delivered twice");
    }

    @Test
    void aBaseValueIsAddedAndStandsForAValueThatIsAbsent() {
        assertThat(readings("[{\"bn\":\"p\",\"bt\":1700000000,\"bv\":100,\"v\":1.5},{\"t\":1,\"v\":-1},{\"t\":2}]"))
                .extracting(Reading::value)
                .containsExactly(new BigDecimal("101.5"), new BigDecimal("99"), new BigDecimal("100"));
    }

    @Test
    void aSumIsATotalOfItsOwnNameAndUnit() {
        assertThat(readings("[{\"bn\":\"power\",\"bt\":1700000000,\"bu\":\"W\",\"bs\":1000,\"v\":5,\"s\":20}]"))
                .extracting(Reading::parameter, Reading::statistic, Reading::value, Reading::unit)
                .containsExactly(
                        tuple("power", Statistic.SAMPLE, new BigDecimal("5"), Optional.of("W")),
                        tuple("power-Sum", Statistic.TOTAL, new BigDecimal("1020"), Optional.of("W.s")));
    }

    @Test
    void aPeriodMakesAnAverageAndAFlagIsKept() {
        assertThat(readings("[{\"bt\":1700000000,\"bperiod\":3600,\"n\":\"load\",\"v\":5,\"flag\":\"D\"},"
                        + "{\"n\":\"steam\",\"v\":6,\"period\":0}]"))
                .extracting(Reading::statistic, Reading::periodSeconds, Reading::flag)
                .containsExactly(
                        tuple(Statistic.AVERAGE, 3600, DataFlag.FAULT), tuple(Statistic.SAMPLE, 0, DataFlag.NORMAL));
    }

    @Test
    void aTruthValueIsOneOrZero() {
        assertThat(readings("[{\"bt\":1700000000,\"n\":\"fan\",\"vb\":true},{\"n\":\"pump\",\"vb\":false}]"))
                .extracting(Reading::value)
                .containsExactly(BigDecimal.ONE, BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_DECODABLE|{`n`:1}|JSON array",
                "NOT_DECODABLE|not json|no JSON",
                "NOT_DECODABLE|[1]|records",
                "NOT_DECODABLE|[]|no record",
                "NOT_DECODABLE|[{`n`:`a`,`v`:1}] []|follows",
                "NOT_DECODABLE|[{`n`:`a`,`v`:1,`v`:2}]|no JSON",
                "NOT_DECODABLE|[{`n`:`a`,`v`:1,`vb`:true}]|expected is one",
                "NOT_DECODABLE|[{`n`:`a`,`u`:`m`}]|no value",
                "NOT_DECODABLE|[{`v`:1}]|named ''",
                "NOT_DECODABLE|[{`n`:`-a`,`v`:1}]|letter or digit",
                "NOT_DECODABLE|[{`n`:5,`v`:1}]|a text",
                "NOT_DECODABLE|[{`n`:`a`,`vb`:1}]|true or false",
                "NOT_DECODABLE|[{`n`:`a`,`v`:1,`flag`:`X`}]|N F M S D C T B",
                "NOT_DECODABLE|[{`n`:`a`,`v`:1,`period`:1.5}]|whole number",
                "UNSUPPORTED_VERSION|[{`n`:`a`,`v`:1,`must_`:1}]|must be understood",
                "UNSUPPORTED_VERSION|[{`bver`:11,`n`:`a`,`v`:1}]|base version 11",
                "VALUE_NOT_A_NUMBER|[{`n`:`a`,`v`:`NaN`}]|'NaN'",
                "VALUE_NOT_A_NUMBER|[{`n`:`a`,`v`:null}]|'null'",
                "VALUE_NOT_A_NUMBER|[{`n`:`a`,`v`:1e999999}]|40 digits",
                "VALUE_NOT_A_NUMBER|[{`n`:`a`,`vs`:`on`}]|text or bytes",
                "UNIT_NOT_KNOWN|[{`n`:`a`,`u`:`furlong`,`v`:1}]|'furlong'",
                "TIME_NOT_READABLE|[{`n`:`a`,`t`:1700000000000,`v`:1}]|milliseconds",
            })
    void whatTheRfcForbidsIsRefusedByNameAndInWords(TelemetryProblem problem, String pack, String says) {
        Decoded.Refused refused = (Decoded.Refused) parse(pack.replace('`', '"'));
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.detail()).contains(says).endsWith(".");
        assertThat(refused.chinese())
                .containsPattern("\\p{IsHan}")
                .endsWith("。")
                .doesNotContain("{0}");
    }

    @Test
    void anUnknownFieldWithoutTheMarkIsIgnored() {
        assertThat(readings("[{\"bt\":1700000000,\"n\":\"a\",\"v\":1,\"l\":[{\"x\":1}],\"ct\":\"60\"}]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Cel", "t/h", "MPa", "kJ/kg", "mmBtu/h", "m3/h", "mg/m3", "%RH", "/", "kg/m3", "MW", "ft3/h", "m/s", "kW.h"
    })
    void unitsOfTheRegistryAndOfPlantsAreKnown(String unit) {
        assertThat(parse("[{\"bt\":1700000000,\"n\":\"a\",\"v\":1,\"u\":\"" + unit + "\"}]"))
                .isInstanceOf(Decoded.Frame.class);
    }

    @Test
    void mutatedPacksNeverThrow() {
        byte[] pack = ("[{\"bn\":\"urn:dev:ow:\",\"bt\":1.276020076e+09,\"bu\":\"A\",\"bver\":5,\"n\":\"voltage\","
                        + "\"u\":\"V\",\"v\":120.1},{\"n\":\"c\",\"t\":-5,\"vb\":true},{\"n\":\"s\",\"s\":3,\"vd\":\"aGk\"}]")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            byte[] mutated = pack.clone();
            for (int mutation = random.nextInt(4); mutation >= 0; mutation--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            assertThat(SenmlReader.parse(mutated, RECEIVED)).isNotNull();
        }
    }
}
