/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tanheng.contracts.packs.PackDecided;
import io.tanheng.reporting.domain.PackDecisionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes decisions of organisations' own packs into the read model and the evidence log, a batch in a transaction. */
@ApplicationScoped
public class PacksConsumer {

    private final RecordReader reader;
    private final PackDecisionStore store;
    private final Patience patience;

    PacksConsumer(RecordReader reader, PackDecisionStore store, Patience patience) {
        this.reader = reader;
        this.store = store;
        this.patience = patience;
    }

    @Incoming("packs")
    @Blocking("into-database")
    public void take(ConsumerRecords<String, byte[]> batch) {
        List<PackDecided> decisions = new ArrayList<>(batch.count());
        for (var one : batch) {
            reader.read(one, PackDecided.class).ifPresent(decisions::add);
        }
        if (!decisions.isEmpty()) {
            patience.untilDone("Keeping " + decisions.size() + " decisions of packs", () -> store.keep(decisions));
        }
    }
}
