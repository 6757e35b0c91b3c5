/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;

/**
 * One reading in the table.
 *
 * @param frameDigest the frame it came in
 */
public record MinuteCell(BigDecimal value, DataFlag flag, boolean suspect, String frameDigest) {}
