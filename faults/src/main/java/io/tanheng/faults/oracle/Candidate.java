/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;

/** A value that was sent for a reading, with its flag. */
record Candidate(BigDecimal value, DataFlag flag) {}
