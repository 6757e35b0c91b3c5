/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import java.time.Instant;
import java.util.List;

/**
 * All values of a message that share a time.
 *
 * @param at the moment of samples, or the start of the period
 * @param periodSeconds length of the period; 0 for samples, 60 for minute records, 3600 for hour records
 */
public record Moment(Instant at, int periodSeconds, List<ReadingValue> values) {}
