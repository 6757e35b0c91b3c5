/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.query.PeriodTotal;

/** What was emitted in a period, its name, where it is shown in parts, and on how many hours it rests. */
public record TotalLine(String name, PeriodTotal total, String href, String note) {}
