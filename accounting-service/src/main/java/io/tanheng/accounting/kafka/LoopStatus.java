/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.domain.ledger.HourKey;
import java.util.List;

/**
 * What the reading thread was doing a moment ago, for operators.
 *
 * @param reading false while it is paused because the database is slow or away
 */
public record LoopStatus(boolean reading, List<Partition> partitions, List<Open> openHours) {

    /** Before the first look. */
    public static final LoopStatus NONE = new LoopStatus(false, List.of(), List.of());

    /**
     * A partition of ours.
     *
     * @param lowWater where reading would start again
     * @param next the offset to read next
     * @param lag records in Kafka that were not read yet; -1 where unknown
     */
    public record Partition(
            int partition,
            long epoch,
            long lowWater,
            long next,
            long lag,
            int openHours,
            long values,
            long repeatedMoments,
            long conflictingMoments,
            long correctedMoments) {}

    /**
     * An hour nothing sealed holds yet.
     *
     * @param nextVersion what it makes when sealed
     */
    public record Open(HourKey hour, int nextVersion, boolean late, long restsOn) {}
}
