/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tanheng.accounting.AccountingSettings;
import io.tanheng.accounting.Stoppage;
import io.tanheng.accounting.database.HourLedger;
import io.tanheng.accounting.database.Outbox;
import io.tanheng.accounting.database.OutboxBatch;
import io.tanheng.accounting.database.Ownership;
import io.tanheng.accounting.database.PartitionStates;
import io.tanheng.accounting.database.StoredHours;
import io.tanheng.accounting.database.WrongLogException;
import io.tanheng.accounting.domain.ledger.PartitionLedger;
import io.tanheng.accounting.domain.ledger.SealRules;
import io.tanheng.accounting.domain.registry.RegistrationMemory;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.contracts.topics.TopicCreation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jboss.logging.Logger;

/** Starts the threads of accounting, and ends them in order. */
@ApplicationScoped
public class Accounting {

    private static final Logger LOG = Logger.getLogger(Accounting.class);

    private final AccountingSettings settings;
    private final Stoppage stoppage;
    private final Registry registry;
    private final ServiceClock clock;
    private final PartitionStates states;
    private final StoredHours storedHours;
    private final AccountingMeters meters;
    private final RegistrationReader registrations;
    private final Publisher publisher;
    private final OutboxRelay relay;
    private final SealMaking sealMaking;
    private final SealWriter sealer;
    private final LivePublisher live;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ending;
    private volatile Optional<ReadingsLoop> loop = Optional.empty();

    public Accounting(
            AccountingSettings settings,
            Stoppage stoppage,
            Registry registry,
            ServiceClock clock,
            PartitionStates states,
            StoredHours storedHours,
            HourLedger hourLedger,
            HourMaking making,
            Outbox outbox,
            RegistrationMemory history,
            AccountingMeters meters) {
        this.settings = settings;
        this.stoppage = stoppage;
        this.registry = registry;
        this.clock = clock;
        this.states = states;
        this.storedHours = storedHours;
        this.meters = meters;
        registrations = new RegistrationReader(settings.kafka(), registry, history);
        publisher = new Publisher(settings.kafka());
        relay = new OutboxRelay(outbox, publisher);
        sealer = new SealWriter(hourLedger, clock, meters, relay::carry);
        sealMaking = new SealMaking(making, clock, sealer);
        live = new LivePublisher(
                making,
                publisher,
                clock,
                settings.accounting().livePeriod(),
                settings.accounting().wallGrace());
    }

    void start(@Observes StartupEvent event) {
        meters.gauge(
                "tanheng.accounting.lag",
                () -> status().partitions().stream()
                        .mapToLong(LoopStatus.Partition::lag)
                        .sum());
        meters.gauge("tanheng.accounting.open.hours", () -> status().openHours().size());
        meters.gauge("tanheng.accounting.seal.batches.waiting", sealer::waiting);
        meters.gauge("tanheng.accounting.published", relay::published);
        run("accounting-read", this::read);
    }

    private void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setUncaughtExceptionHandler((ended, failure) -> {
            LOG.error("The thread " + name + " ended", failure);
            stoppage.die("The thread " + name + " ended by " + failure + ". Start the service again. 线程意外结束,请重新启动服务。");
        });
        threads.add(thread);
        thread.start();
    }

    /** The topics must exist before anybody reads them, and all registrations must be known before the first reading. */
    private void read() {
        new Retry("create the topics", () -> ending).untilDone(() -> TopicCreation.ensure(settings.kafka()));
        run("accounting-registrations", registrations);
        run("accounting-make", sealMaking);
        run("accounting-seal", sealer);
        run("accounting-relay", relay);
        awaitRegistrations();
        Retry retry = new Retry("read", () -> ending || stoppage.reason().isPresent());
        while (!ending && stoppage.reason().isEmpty()) {
            retry.untilDone(this::readUntilFailure);
        }
    }

    private void awaitRegistrations() {
        var caughtUp = registrations.caughtUp();
        while (!ending && !caughtUp.isDone()) {
            Retry.pause(20, () -> ending || caughtUp.isDone());
        }
        LOG.infof("%d sources are registered", registry.size());
    }

    private void readUntilFailure() {
        try (Admin admin = Admin.create(KafkaSettings.admin(settings.kafka()))) {
            LogWatch watch = new LogWatch(admin, Topic.READINGS.topicName());
            ReadingsLoop current = loop(watch);
            loop = Optional.of(current);
            try {
                current.join();
                while (!ending) {
                    current.turn();
                }
            } catch (WrongLogException e) {
                stoppage.stop(String.valueOf(e.getMessage()));
            } finally {
                loop = Optional.empty();
                current.leave();
            }
        }
    }

    private ReadingsLoop loop(LogWatch watch) {
        AccountingSettings.Accounting ours = settings.accounting();
        Map<String, Object> consumerSettings = KafkaSettings.readings(
                settings.kafka(), ours.group(), ours.instance().orElse(""));
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(consumerSettings, watch, watch);
        LogMarks marks = new LogMarks(settings.kafka(), consumer);
        TakeOver takeOver = new TakeOver(states, watch, marks, owner(), clock);
        Partitions partitions = new Partitions(consumer, takeOver, this::ledger);
        LoopParts parts = new LoopParts(
                new RegistrationBarrier(registry, registrations::caughtUp),
                storedHours,
                sealMaking,
                sealer,
                publisher,
                live,
                meters,
                ours,
                clock);
        return new ReadingsLoop(consumer, partitions, watch, marks, parts);
    }

    private PartitionLedger ledger(Ownership ownership) {
        AccountingSettings.Accounting ours = settings.accounting();
        SealRules rules = new SealRules(ours.grace(), ours.wallGrace(), ours.linger(), ours.patience());
        return new PartitionLedger(
                ownership.partition(), ownership.nextOffset(), rules, registry::siteHours, ours.memory());
    }

    private static String owner() {
        return ProcessHandle.current().pid() + "/" + UUID.randomUUID();
    }

    /** What the reading thread was doing a moment ago. */
    public LoopStatus status() {
        return loop.map(ReadingsLoop::status).orElse(LoopStatus.NONE);
    }

    /** Whether this replica is part of the group and reads what it is given. */
    public boolean joined() {
        return loop.isPresent();
    }

    /** Publishes what was written by others than the reader. */
    public void publish(OutboxBatch batch) {
        relay.carry(batch);
    }

    void stop(@Observes ShutdownEvent event) {
        ending = true;
        registrations.end();
        sealMaking.end();
        sealer.end();
        relay.end();
        List.copyOf(threads).forEach(Accounting::await);
        live.close();
        publisher.close();
    }

    private static void await(Thread thread) {
        try {
            thread.join(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
