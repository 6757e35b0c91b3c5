/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.List;

/**
 * The hour that is still open, as far as it has come: the value of a record in the topic {@code tanheng.live.v1}. Provisional,
 * never part of a total.
 *
 * @param figures computed over the minutes so far
 */
public record LiveHour(
        SourceId source, Instant hour, Instant computedAt, MinuteCounts minutes, List<HourFigure> figures) {}
