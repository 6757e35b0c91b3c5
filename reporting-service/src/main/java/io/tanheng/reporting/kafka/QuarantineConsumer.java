/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.reporting.domain.QuarantineRecord;
import io.tanheng.reporting.domain.QuarantineStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
        List<QuarantineRecord> records = new ArrayList<>(batch.count());
        for (var one : batch) {
            reader.read(one, QuarantinedMessage.class)
                    .map(message -> new QuarantineRecord(
                            message,
                            RecordReader.header(one, ReadingsMessage.ORIGINAL_HEADER),
                            RecordReader.position(one)))
                    .ifPresent(records::add);
        }
        if (!records.isEmpty()) {
            patience.untilDone("Keeping " + records.size() + " quarantined messages", () -> store.keep(records));
        }
    }
}
