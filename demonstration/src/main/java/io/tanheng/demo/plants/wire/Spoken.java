/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.wire;

import io.tanheng.demo.plants.instrument.Measured;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** A value rounded to the digits its instrument reports. */
public record Spoken(String code, Optional<String> unit, Statistic statistic, BigDecimal value, DataFlag flag) {

    public static Spoken of(Measured measured, Statistic statistic) {
        return new Spoken(
                measured.quantity().code(),
                measured.quantity().unit(),
                statistic,
                BigDecimal.valueOf(measured.value())
                        .setScale(measured.quantity().decimals(), RoundingMode.HALF_EVEN),
                measured.flag());
    }

    Reading reading(Instant at, int periodSeconds) {
        return new Reading(code, statistic, at, periodSeconds, value, unit, flag);
    }
}
