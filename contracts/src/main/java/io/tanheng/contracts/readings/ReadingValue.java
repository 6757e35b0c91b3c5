/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;

/**
 * One value in the unit its channel is registered with.
 *
 * @param suspect whether it lies outside the channel's plausible range; kept, flagged, never dropped
 */
public record ReadingValue(String parameter, Statistic statistic, BigDecimal value, DataFlag flag, boolean suspect) {}
