/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;

/** The newest value heard of one parameter. */
public record LatestValue(
        String parameter,
        Statistic statistic,
        Instant at,
        BigDecimal value,
        DataFlag flag,
        boolean suspect,
        Instant receivedAt) {}
