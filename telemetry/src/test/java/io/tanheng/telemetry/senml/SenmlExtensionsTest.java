/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenmlExtensionsTest {

    private static Decoded parse(String pack) {
        return SenmlReader.parseAbsolute(pack.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPeriodMakesAnAverageAndAFlagSaysWhatItIsWorth() {
        Decoded decoded = parse(
                "[{\"bt\":1483246800,\"bperiod\":3600,\"n\":\"heat-input\",\"u\":\"mmBtu/h\",\"v\":9220.9},"
                        + "{\"n\":\"oxygen\",\"period\":60,\"flag\":\"C\",\"v\":0.02},{\"n\":\"load\",\"period\":0,\"v\":3}]");
        assertThat(((Decoded.Frame) decoded).readings())
                .extracting(Reading::parameter, Reading::statistic, Reading::periodSeconds, Reading::flag)
                .containsExactly(
                        tuple("heat-input", Statistic.AVERAGE, 3600, DataFlag.NORMAL),
                        tuple("oxygen", Statistic.AVERAGE, 60, DataFlag.CALIBRATION),
                        tuple("load", Statistic.SAMPLE, 0, DataFlag.NORMAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"period\":-1", "\"period\":0.5", "\"period\":86401", "\"flag\":\"X\"", "\"flag\":\"\""})
    void aPeriodOrFlagThatMakesNoSenseIsRefused(String field) {
        assertThat(parse("[{\"n\":\"x\",\"t\":1483246800,\"v\":1," + field + "}]"))
                .isInstanceOf(Decoded.Refused.class);
    }
}
