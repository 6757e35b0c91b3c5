/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.source.SourceRegistration;
import java.time.Instant;
import java.util.Optional;

/**
 * A source with the reach of its stored hours.
 *
 * @param lastReading the end of the newest reading in a sealed hour
 */
public record SourceLine(
        SourceRegistration registration,
        boolean registered,
        Optional<Instant> firstHour,
        Optional<Instant> lastHour,
        Optional<Instant> lastReading) {}
