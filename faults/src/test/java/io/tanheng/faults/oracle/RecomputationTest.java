/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.faults.fleet.ReadingKey;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recomputation against worked examples of HJ 212-2017 Annex D (31) and DL/T 2376-2021. */
class RecomputationTest {
    private static final Instant HOUR = Instant.parse("2026-10-24T22:00:00Z");
    private final Map<ReadingKey, Candidate> readings = new HashMap<>();

    @Test
    void anHourOfTheWorkedExampleGivesItsTonnes() {
        stack(60);
        BigDecimal tonnes = new Recomputation(readings)
                .tonnes(new BigDecimal("38.5"), new BigDecimal("1.02"))
                .orElseThrow();
        assertThat(tonnes.round(new MathContext(13))).isEqualTo(new BigDecimal("374.5937436612"));
    }

    @Test
    void fortyFourMinutesAreNotEnoughForTonnes() {
        stack(44);
        assertThat(new Recomputation(readings).tonnes(BigDecimal.ONE, BigDecimal.ONE))
                .isEmpty();
    }

    @Test
    void calibrationMinutesDoNotEnterAnAverage() {
        put("a01012", 0, "10.0", DataFlag.NORMAL);
        put("a01012", 1, "99.0", DataFlag.CALIBRATION);
        put("a01012", 2, "11.0", DataFlag.MANUAL);
        Recomputation recomputation = new Recomputation(readings);
        assertThat(recomputation.validMinutes("a01012")).isEqualTo(2);
        assertThat(recomputation.average("a01012", MathContext.DECIMAL128))
                .hasValueSatisfying(average -> assertThat(average).isEqualByComparingTo("10.5"));
    }

    private void stack(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            put("a01011", minute, "14.9", DataFlag.NORMAL);
            put("a01012", minute, "52.0", DataFlag.NORMAL);
            put("a01006", minute, "100.800", DataFlag.NORMAL);
            put("a01013", minute, "-0.150", DataFlag.NORMAL);
            put("a01014", minute, "12.5", DataFlag.NORMAL);
            put("a05001", minute, "12.4", DataFlag.NORMAL);
        }
    }

    private void put(String parameter, int minute, String value, DataFlag flag) {
        ReadingKey key = new ReadingKey(
                new SourceId("o", "s", "x"), parameter, Statistic.AVERAGE, HOUR.plusSeconds(60L * minute), 60);
        readings.put(key, new Candidate(new BigDecimal(value), flag));
    }
}
