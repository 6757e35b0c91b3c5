/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.reporting.domain.QuarantineStore;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes quarantined messages and their releases into the read model, each entry once. */
@ApplicationScoped
public class QuarantineConsumer {

    private final RecordReader reader;
    private final QuarantineStore store;
    private final Patience patience;

    QuarantineConsumer(RecordReader reader, QuarantineStore store, Patience patience) {
        this.reader = reader;
        this.store = store;
        this.patience = patience;
    }

    @Incoming("quarantine")
    @Blocking("into-database")
    public void take(ConsumerRecords<String, byte[]> batch) {
        for (var one : batch) {
            reader.read(one, QuarantinedMessage.class).ifPresent(message -> keep(message, one));
        }
    }

    private void keep(QuarantinedMessage message, ConsumerRecord<String, byte[]> source) {
        patience.untilDone(
                "Keeping a quarantined message",
                () -> store.keep(
                        message,
                        RecordReader.header(source, ReadingsMessage.ORIGINAL_HEADER),
                        RecordReader.position(source)));
    }
}
