/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;

/** One value as a device sent it. */
public record SentReading(ReadingKey key, BigDecimal value, DataFlag flag) {}
