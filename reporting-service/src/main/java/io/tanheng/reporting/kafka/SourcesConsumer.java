/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.domain.SourceStore;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes registrations into the read model. */
@ApplicationScoped
public class SourcesConsumer {

    private final RecordReader reader;
    private final SourceStore store;
    private final Patience patience;

    SourcesConsumer(RecordReader reader, SourceStore store, Patience patience) {
        this.reader = reader;
        this.store = store;
        this.patience = patience;
    }

    @Incoming("sources")
    @Blocking("into-database")
    public void take(ConsumerRecords<String, byte[]> batch) {
        for (var one : batch) {
            if (RecordReader.value(one).isPresent()) {
                reader.read(one, SourceRegistration.class)
                        .ifPresent(registration ->
                                patience.untilDone("Keeping a registration", () -> store.keep(registration)));
            } else {
                deregister(one);
            }
        }
    }

    private void deregister(ConsumerRecord<String, byte[]> tombstone) {
        SourceId id = SourceId.ofKey(tombstone.key());
        patience.untilDone("Taking a source off the register", () -> store.deregister(id));
    }
}
