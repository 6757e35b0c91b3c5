/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The same parameter and time with a second value, or with the same value entered by hand in another frame.
 *
 * @param kept the value that counts: the first one, or the manual correction (flag S)
 * @param other the value that does not count
 * @param otherFrame digest of the frame that brought {@code other}
 */
public record Conflict(
        String parameter,
        Statistic statistic,
        Instant at,
        int periodSeconds,
        BigDecimal kept,
        DataFlag keptFlag,
        BigDecimal other,
        DataFlag otherFlag,
        String otherFrame) {}
