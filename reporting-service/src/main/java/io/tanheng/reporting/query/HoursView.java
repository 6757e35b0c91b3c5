/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceRegistration;
import java.time.Instant;
import java.util.List;

/** Hours of a source in order, one row each, missing ones too. */
public record HoursView(SourceRegistration registration, Instant from, Instant to, List<HourRow> hours) {}
