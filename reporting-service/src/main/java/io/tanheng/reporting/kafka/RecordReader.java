/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.domain.RecordPosition;
import io.tanheng.reporting.domain.UnreadableStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

/** Turns records into contracts; what is none is kept aside, counted and said, and the flow goes on. */
@ApplicationScoped
public class RecordReader {

    private static final Logger LOG = Logger.getLogger(RecordReader.class);

    private final UnreadableStore unreadable;
    private final ServiceClock clock;
    private final MeterRegistry meters;
    private final Patience patience;

    RecordReader(UnreadableStore unreadable, ServiceClock clock, MeterRegistry meters, Patience patience) {
        this.unreadable = unreadable;
        this.clock = clock;
        this.meters = meters;
        this.patience = patience;
    }

    <T> Optional<T> read(ConsumerRecord<String, byte[]> source, Class<T> type) {
        return read(source, value -> ContractJson.read(value, type));
    }

    <T> Optional<T> read(ConsumerRecord<String, byte[]> source, Function<byte[], T> reading) {
        try {
            return Optional.of(reading.apply(value(source)
                    .orElseThrow(() ->
                            new IllegalArgumentException("The record is empty; expected is what its topic carries."))));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            putAside(source, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void putAside(ConsumerRecord<String, byte[]> source, String problem) {
        RecordPosition position = position(source);
        LOG.errorf(
                "%s partition %d offset %d is no contract and was put aside in the table unreadable_record: %s",
                position.topic(), position.partition(), position.offset(), problem);
        meters.counter("tanheng.reporting.unreadable.records", "topic", position.topic())
                .increment();
        patience.untilDone(
                "Putting a record aside",
                () -> unreadable.keep(
                        position, Optional.ofNullable(source.key()), value(source), problem, clock.instant()));
    }

    static RecordPosition position(ConsumerRecord<String, byte[]> source) {
        return new RecordPosition(source.topic(), source.partition(), source.offset());
    }

    static Optional<byte[]> value(ConsumerRecord<String, byte[]> source) {
        return Optional.ofNullable(source.value());
    }

    static Optional<byte[]> header(ConsumerRecord<String, byte[]> source, String name) {
        return Optional.ofNullable(source.headers().lastHeader(name)).map(Header::value);
    }
}
