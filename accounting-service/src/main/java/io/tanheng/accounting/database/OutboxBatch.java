/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import java.util.List;

/**
 * Hour versions that were committed together and still have to be published.
 *
 * @param ids of their outbox rows, which stay until Kafka has the hours
 */
public record OutboxBatch(List<Long> ids, List<Outgoing> hours) {

    /** Several, in their order, as one. */
    public static OutboxBatch of(List<OutboxBatch> batches) {
        return new OutboxBatch(
                batches.stream().flatMap(batch -> batch.ids().stream()).toList(),
                batches.stream().flatMap(batch -> batch.hours().stream()).toList());
    }
}
