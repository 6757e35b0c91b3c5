/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceRegistration;
import java.time.YearMonth;
import java.util.List;

/** A month of a source, a row for each day. */
public record MonthView(SourceRegistration registration, YearMonth month, List<PeriodTotal> days, PeriodTotal total) {}
