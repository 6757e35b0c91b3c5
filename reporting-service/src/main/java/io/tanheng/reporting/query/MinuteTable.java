/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.util.List;

/** The readings an hour rests on, time by time. */
public record MinuteTable(List<MinuteColumn> columns, List<MinuteRow> rows) {}
