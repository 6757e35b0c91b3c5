/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.VersionReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * An hour in a table.
 *
 * @param status absent where no sealed hour is there
 * @param versions how many versions there are; 0 where no sealed hour is there
 * @param suspectMinutes minutes outside the plausible range, over all parameters
 * @param differencePercent measured minus reference in percent of the reference, where both are there
 */
public record HourRow(
        Instant hour,
        Optional<HourStatus> status,
        Figure co2Mass,
        Figure reference,
        Optional<BigDecimal> differencePercent,
        Optional<MinuteCounts> minutes,
        int suspectMinutes,
        int conflicts,
        int version,
        int versions,
        Optional<VersionReason> reason,
        Optional<Instant> sealedAt) {}
