/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.hj212.Hj212Examples.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.TelemetryProblem;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class Hj212TimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Decoded at(String dataTime, String command) {
        String segment = HEADER.replace("CN=2011", "CN=" + command) + "CP=&&DataTime=" + dataTime + ";a21026-Avg=1&&";
        return Hj212Parser.parse(Hj212Writer.frame(segment), NEW_YORK);
    }

    private static Reading reading(Decoded decoded) {
        return ((Decoded.Frame) decoded).readings().get(0);
    }

    @Test
    void aTimeIsThatOfTheSite() {
        assertThat(reading(at("20260101080000", "2061")).at()).isEqualTo(Instant.parse("2026-01-01T13:00:00Z"));
    }

    @Test
    void anHourThatDoesNotExistIsRefusedWithTheReason() {
        Decoded.Refused refused = (Decoded.Refused) at("20260308023000", "2061");
        assertThat(refused.problem()).isEqualTo(TelemetryProblem.TIME_NOT_READABLE);
        assertThat(refused.detail()).contains("does not exist in America/New_York");
    }

    @Test
    void ofAnHourThatExistsTwiceTheFirstIsMeant() {
        assertThat(reading(at("20261101013000", "2061")).at()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    @Test
    void aDayWithAChangeOfClocksHas23Or25Hours() {
        assertThat(reading(at("20260308000000", "2031")).periodSeconds()).isEqualTo(23 * 3600);
        assertThat(reading(at("20261101000000", "2031")).periodSeconds()).isEqualTo(25 * 3600);
    }
}
