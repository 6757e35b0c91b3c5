/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.methodology.measurement.Measurand;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One parameter over one hour.
 *
 * @param average arithmetic mean of the valid minutes in the registered unit; absent where none was valid
 * @param minimum smallest valid minute
 * @param maximum largest valid minute
 * @param validMinutes minutes that entered the average
 * @param suspectMinutes minutes whose value lies outside the plausible range; kept and counted
 * @param flags how many minutes carried each data flag, as letter and count such as {@code N58 C2}
 */
public record ChannelHour(
        String parameter,
        Measurand measurand,
        String unit,
        Optional<BigDecimal> average,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        int validMinutes,
        int suspectMinutes,
        String flags) {}
