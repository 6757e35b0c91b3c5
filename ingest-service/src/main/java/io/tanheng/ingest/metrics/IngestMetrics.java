/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.ingest.domain.Outgoing;
import io.tanheng.ingest.mqtt.MqttObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counters of the way from MQTT to Kafka; {@code docs/contracts/readings-v1.md} says what each means. */
public final class IngestMetrics implements MqttObserver {

    private static final String PREFIX = "tanheng.ingest.";

    private final Counter messages;
    private final Counter redeliveries;
    private final Counter framesAccepted;
    private final Counter framesRefused;
    private final Counter manifests;
    private final Counter readingsGood;
    private final Counter readingsSuspect;
    private final Counter connections;
    private final Counter losses;
    private final Timer acknowledgements;
    private final AtomicInteger connected = new AtomicInteger();
    private final Map<QuarantineReason, Counter> quarantine = new EnumMap<>(QuarantineReason.class);

    public IngestMetrics(MeterRegistry registry) {
        messages = registry.counter(PREFIX + "messages");
        redeliveries = registry.counter(PREFIX + "messages.redelivered");
        framesAccepted = registry.counter(PREFIX + "frames", "outcome", "accepted");
        framesRefused = registry.counter(PREFIX + "frames", "outcome", "quarantined");
        manifests = registry.counter(PREFIX + "manifests");
        readingsGood = registry.counter(PREFIX + "readings", "outcome", "plausible");
        readingsSuspect = registry.counter(PREFIX + "readings", "outcome", "suspect");
        connections = registry.counter(PREFIX + "mqtt.connections");
        losses = registry.counter(PREFIX + "mqtt.losses");
        acknowledgements = registry.timer(PREFIX + "acknowledgement");
        Gauge.builder(PREFIX + "mqtt.connected", connected, AtomicInteger::get).register(registry);
        for (QuarantineReason reason : QuarantineReason.values()) {
            quarantine.put(reason, registry.counter(PREFIX + "quarantined", "reason", reason.name()));
        }
    }

    /** A message came from the broker. */
    public void message(boolean repeated) {
        messages.increment();
        if (repeated) {
            redeliveries.increment();
        }
    }

    /** A piece of a message was sent to Kafka. */
    public void piece(Outgoing sent) {
        if (sent instanceof Outgoing.Accepted accepted
                && accepted.message().manifest().isPresent()) {
            manifests.increment();
            return;
        }
        if (sent instanceof Outgoing.Accepted accepted) {
            framesAccepted.increment();
            readings(accepted.message());
            return;
        }
        framesRefused.increment();
        QuarantineReason reason = ((Outgoing.Refused) sent).message().reason();
        Counter counter = quarantine.get(reason);
        if (counter != null) {
            counter.increment();
        }
    }

    private void readings(ReadingsMessage message) {
        int good = 0;
        int suspect = 0;
        for (Moment moment : message.moments()) {
            for (ReadingValue value : moment.values()) {
                if (value.suspect()) {
                    suspect++;
                } else {
                    good++;
                }
            }
        }
        readingsGood.increment(good);
        readingsSuspect.increment(suspect);
    }

    @Override
    public void connected() {
        connections.increment();
        connected.set(1);
    }

    @Override
    public void lost(String why) {
        losses.increment();
        connected.set(0);
    }

    @Override
    public void acknowledged(long nanos) {
        acknowledgements.record(nanos, TimeUnit.NANOSECONDS);
    }

    public boolean isConnected() {
        return connected.get() == 1;
    }
}
