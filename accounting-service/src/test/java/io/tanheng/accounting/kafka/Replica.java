/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tanheng.accounting.AccountingSettings;
import io.tanheng.accounting.Stoppage;
import io.tanheng.accounting.database.HourLedger;
import io.tanheng.accounting.database.Months;
import io.tanheng.accounting.database.Outbox;
import io.tanheng.accounting.database.PartitionStates;
import io.tanheng.accounting.database.StoredHours;
import io.tanheng.accounting.domain.registry.RegistrationMemory;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.time.ServiceClock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** One accounting service without HTTP, put together by hand, so that several can run beside each other. */
public final class Replica implements AutoCloseable {

    private final Stoppage stoppage = new Stoppage();
    private final Registry registry = new Registry();
    private final Accounting accounting;

    public Replica(String kafka, DataSource database, Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(AccountingSettings.class)
                .withDefaultValues(settings)
                .withDefaultValue("tanheng.kafka", kafka)
                .build();
        AccountingSettings ours = config.getConfigMapping(AccountingSettings.class);
        accounting = new Accounting(
                ours,
                stoppage,
                registry,
                ServiceClock.parse(ours.clock()),
                new PartitionStates(database),
                new StoredHours(database),
                new HourLedger(database, new Months(database)),
                new HourMaking(registry::find),
                new Outbox(database),
                new Memory(),
                new AccountingMeters(new SimpleMeterRegistry()));
    }

    public Replica start() {
        accounting.start(new StartupEvent());
        return this;
    }

    public Accounting accounting() {
        return accounting;
    }

    public Stoppage stoppage() {
        return stoppage;
    }

    /** How many partitions it reads. */
    public int partitions() {
        return accounting.status().partitions().size();
    }

    @Override
    public void close() {
        accounting.stop(new ShutdownEvent());
    }

    /** As long as the replica lives; the table behind the real one is tested with the whole service. */
    private static final class Memory implements RegistrationMemory {

        private final List<SourceRegistration> registrations = new CopyOnWriteArrayList<>();

        @Override
        public void remember(SourceRegistration registration) {
            registrations.add(registration);
        }

        @Override
        public List<SourceRegistration> everything() {
            return List.copyOf(registrations);
        }
    }
}
