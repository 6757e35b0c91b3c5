/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import io.tanheng.contracts.readings.ReadingsMessage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.EmitStrategy;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.state.WindowStore;

/** Hours of each source in a window store, each given out once when it closes. */
final class StreamsTopology {
    private static final Duration HOUR = Duration.ofHours(1);

    private StreamsTopology() {}

    /** Sets {@code firstNanos} when the first record is seen. */
    static Topology of(String input, String output, Duration grace, AtomicLong firstNanos) {
        Serde<ReadingsMessage> messages = Serdes.serdeFrom(
                (topic, message) -> {
                    throw new UnsupportedOperationException("Messages are only read");
                },
                (topic, bytes) -> Parsing.FIELDS.message(bytes));
        Serde<HourState> states =
                Serdes.serdeFrom((topic, state) -> state.toBytes(), (topic, bytes) -> HourState.of(bytes));
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(input, Consumed.with(Serdes.String(), messages).withTimestampExtractor((next, partitionTime) -> {
                    firstNanos.compareAndSet(0, System.nanoTime());
                    return eventTime((ReadingsMessage) next.value());
                }))
                .groupByKey()
                .windowedBy(TimeWindows.ofSizeAndGrace(HOUR, grace))
                .emitStrategy(EmitStrategy.onWindowClose())
                .aggregate(
                        HourState::new,
                        (source, message, state) -> state.add(message),
                        Materialized.<String, HourState, WindowStore<Bytes, byte[]>>as("hours")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(states))
                .toStream((window, state) -> window.key())
                .to(output, Produced.with(Serdes.String(), states));
        return builder.build();
    }

    private static long eventTime(ReadingsMessage message) {
        return message.moments().get(0).at().toEpochMilli();
    }
}
