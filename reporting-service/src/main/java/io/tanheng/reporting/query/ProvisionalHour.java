/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.MinuteCounts;
import java.time.Instant;

/** The hour that is still open, as far as it has come; never part of a total. */
public record ProvisionalHour(Instant hour, Instant computedAt, MinuteCounts minutes, Figure co2Mass) {}
