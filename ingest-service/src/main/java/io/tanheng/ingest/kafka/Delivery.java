/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.tanheng.ingest.domain.DeviceMessage;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** The records one message became; its receipt is settled when Kafka has answered for all of them. */
final class Delivery implements Callback {

    private final DeviceMessage.Receipt receipt;
    private final AtomicInteger open;
    private volatile @Nullable Exception failure;

    Delivery(DeviceMessage.Receipt receipt, int records) {
        this.receipt = receipt;
        this.open = new AtomicInteger(records);
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception exception) {
        if (exception != null) {
            failure = exception;
        }
        if (open.decrementAndGet() > 0) {
            return;
        }
        Exception why = failure;
        if (why == null) {
            receipt.acknowledge();
        } else {
            receipt.redeliver("Kafka did not take a record: " + why);
        }
    }
}
