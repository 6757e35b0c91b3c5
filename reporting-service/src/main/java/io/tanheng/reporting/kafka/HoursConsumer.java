/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tanheng.contracts.fault.StopPoints;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.reporting.domain.HourStore;
import io.tanheng.reporting.domain.StoredHour;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes sealed hours into the read model, a batch in a transaction; Kafka learns of it after PostgreSQL has it. */
@ApplicationScoped
public class HoursConsumer {

    private final RecordReader reader;
    private final HourStore store;
    private final Patience patience;
    private final MeterRegistry meters;
    private final StopPoints stopPoints = StopPoints.ofEnvironment();

    HoursConsumer(RecordReader reader, HourStore store, Patience patience, MeterRegistry meters) {
        this.reader = reader;
        this.store = store;
        this.patience = patience;
        this.meters = meters;
    }

    @Incoming("hours")
    @Blocking("into-database")
    public void take(ConsumerRecords<String, byte[]> batch) {
        List<StoredHour> hours = new ArrayList<>(batch.count());
        for (var one : batch) {
            reader.read(one, HourEvent.class).map(StoredHour::new).ifPresent(hours::add);
        }
        if (!hours.isEmpty()) {
            stopPoints.passed("reporting-after-poll");
            patience.untilDone("Keeping " + hours.size() + " hours", () -> store.keep(hours));
            stopPoints.passed("reporting-after-database");
            meters.counter("tanheng.reporting.hours.taken").increment(hours.size());
        }
    }
}
