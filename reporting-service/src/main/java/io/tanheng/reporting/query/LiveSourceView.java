/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A source as it is now.
 *
 * @param now the time of the service's clock
 * @param lastReadingAt the end of the newest reading
 * @param receivedAt when ingest received it
 */
public record LiveSourceView(
        SourceId source,
        Instant now,
        Instant lastReadingAt,
        Instant receivedAt,
        StateView state,
        List<LatestValue> values,
        Optional<ProvisionalHour> thisHour) {}
