/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.SourceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A stored version of an hour, without its content.
 *
 * @param versions how many versions of the hour are stored
 * @param gap why there is no mass, as the name of a {@code GapCode}; absent exactly when there is one
 */
public record HourLine(
        SourceId source,
        Instant hour,
        int version,
        boolean current,
        int versions,
        HourStatus status,
        VersionReason reason,
        Instant sealedAt,
        long registrationVersion,
        Optional<String> methodId,
        Optional<BigDecimal> co2Mass,
        Optional<String> gap,
        Optional<String> gapDetail,
        Optional<BigDecimal> reference,
        MinuteCounts minutes,
        int suspectMinutes,
        int conflicts,
        String blockDigest) {}
