/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceRegistration;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a source in the zone of its site: 24 hours, 23 or 25 where the clocks change.
 *
 * @param total says on how many hours it rests
 */
public record DayView(SourceRegistration registration, LocalDate date, List<HourRow> hours, PeriodTotal total) {}
