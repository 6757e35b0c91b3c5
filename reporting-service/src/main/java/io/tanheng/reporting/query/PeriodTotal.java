/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a source has emitted in a period so far, and how far that can be trusted.
 *
 * @param from first day, in the zone of the site
 * @param to last day
 * @param co2Mass the sum of the current versions of the hours that have a figure
 * @param comparison beside the reference, where the source sends one
 * @param suspectPercent minutes outside the plausible range, in percent of all minutes of all parameters that entered averages
 */
public record PeriodTotal(
        PeriodKind kind,
        LocalDate from,
        LocalDate to,
        Figure co2Mass,
        HourCounts hours,
        Optional<Comparison> comparison,
        Optional<BigDecimal> suspectPercent) {}
