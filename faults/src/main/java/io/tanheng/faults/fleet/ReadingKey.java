/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.Statistic;
import java.time.Instant;

/** What makes two readings the same reading: source, parameter, statistic, time and period. */
public record ReadingKey(SourceId source, String parameter, Statistic statistic, Instant at, int periodSeconds) {}
