/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceRegistration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the first screen.
 *
 * @param worst the worst open problem
 * @param problems all open problems, the worst first
 * @param last24Hours one point for each of the last 24 full hours, oldest first
 * @param quarantineOpen entries in quarantine whose topic names the source
 */
public record OverviewSource(
        SourceRegistration registration,
        StateView state,
        Optional<Instant> lastReadingAt,
        Optional<Duration> lastReadingAge,
        Optional<Problem> worst,
        List<Problem> problems,
        Optional<ProvisionalHour> thisHour,
        PeriodTotal day,
        PeriodTotal month,
        PeriodTotal quarter,
        PeriodTotal year,
        long quarantineOpen,
        List<HourPoint> last24Hours) {}
