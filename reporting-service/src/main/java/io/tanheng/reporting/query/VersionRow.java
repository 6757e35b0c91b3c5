/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.VersionReason;
import java.time.Instant;
import java.util.Optional;

/** One version of an hour. */
public record VersionRow(
        int version,
        boolean current,
        VersionReason reason,
        Instant sealedAt,
        HourStatus status,
        Figure co2Mass,
        long registrationVersion,
        Optional<String> methodId,
        String blockDigest) {}
