/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourStatus;
import java.time.Instant;
import java.util.Optional;

/** One hour of a series: a mass or a gap, never a zero in place of a gap. */
public record HourPoint(Instant hour, Figure co2Mass, Figure reference, Optional<HourStatus> status) {}
