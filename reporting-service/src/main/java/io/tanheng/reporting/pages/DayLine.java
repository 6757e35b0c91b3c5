/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.query.PeriodTotal;

/** A day in the table of a month. */
public record DayLine(PeriodTotal total, String href) {}
