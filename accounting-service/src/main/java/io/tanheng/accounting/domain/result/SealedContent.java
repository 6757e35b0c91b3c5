/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.List;

/**
 * What a version of an hour rests on.
 *
 * @param registrationVersion the newest registration its frames were checked against, for a source that is not registered
 * @param encoded the block as stored
 */
public record SealedContent(
        SourceId source,
        Instant hour,
        long registrationVersion,
        HourBlock block,
        List<Conflict> conflicts,
        String digest,
        byte[] encoded) {}
