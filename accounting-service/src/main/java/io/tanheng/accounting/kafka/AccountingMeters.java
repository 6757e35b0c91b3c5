/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.tanheng.accounting.domain.ledger.OpenHour;
import io.tanheng.contracts.hours.VersionReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;

/** What is counted and timed. */
@ApplicationScoped
public class AccountingMeters {

    private final MeterRegistry registry;
    private final Counter records;
    private final Counter unreadable;
    private final Counter fenced;
    private final Timer sealing;

    public AccountingMeters(MeterRegistry registry) {
        this.registry = registry;
        records = registry.counter("tanheng.accounting.records");
        unreadable = registry.counter("tanheng.accounting.records.quarantined");
        fenced = registry.counter("tanheng.accounting.fenced");
        sealing = Timer.builder("tanheng.accounting.seal.latency")
                .description("from the end of the hour, by the service's clock, to its commit; late hours left out")
                .register(registry);
    }

    void read(int count) {
        records.increment(count);
    }

    void quarantined(int count) {
        unreadable.increment(count);
    }

    void fenced() {
        fenced.increment();
    }

    void sealed(Collection<OpenHour> hours, Instant now) {
        for (OpenHour hour : hours) {
            counter(hour.reason()).increment();
            if (!hour.late()) {
                Duration latency = Duration.between(hour.end(), now);
                sealing.record(latency.isNegative() ? Duration.ZERO : latency);
            }
        }
    }

    private Counter counter(VersionReason reason) {
        return registry.counter("tanheng.accounting.hours", "reason", reason.name());
    }

    /** A number that is looked up whenever somebody asks. */
    void gauge(String name, Supplier<Number> value) {
        registry.gauge(name, value, supplier -> supplier.get().doubleValue());
    }
}
