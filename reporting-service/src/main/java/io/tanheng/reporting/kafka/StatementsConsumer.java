/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tanheng.reporting.domain.StatementStore;
import io.tanheng.reporting.domain.StoredStatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes versions of statements into the read model, a batch in a transaction. */
@ApplicationScoped
public class StatementsConsumer {

    private final RecordReader reader;
    private final StatementStore store;
    private final Patience patience;
    private final MeterRegistry meters;

    StatementsConsumer(RecordReader reader, StatementStore store, Patience patience, MeterRegistry meters) {
        this.reader = reader;
        this.store = store;
        this.patience = patience;
        this.meters = meters;
    }

    @Incoming("statements")
    @Blocking("into-database")
    public void take(ConsumerRecords<String, byte[]> batch) {
        List<StoredStatement> statements = new ArrayList<>(batch.count());
        for (var one : batch) {
            reader.read(one, StoredStatement::read).ifPresent(statements::add);
        }
        if (!statements.isEmpty()) {
            patience.untilDone("Keeping " + statements.size() + " statements", () -> store.keep(statements));
            meters.counter("tanheng.reporting.statements.taken").increment(statements.size());
        }
    }
}
