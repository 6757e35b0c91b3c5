/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.ingest.database.OutboxRelay;
import io.tanheng.ingest.database.Republication;
import io.tanheng.ingest.domain.DeviceMessages;
import io.tanheng.ingest.domain.SourceBook;
import io.tanheng.ingest.kafka.IngestFlow;
import io.tanheng.ingest.kafka.KafkaOut;
import io.tanheng.ingest.kafka.SourcesReader;
import io.tanheng.ingest.settings.IngestSettings;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service in the one order that loses nothing: topics, producer, registry to its end, and only then the door to
 * devices; and ends it in the reverse order.
 */
@Singleton
class IngestStart {

    private static final Logger LOG = Logger.getLogger(IngestStart.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final IngestSettings settings;
    private final KafkaOut kafka;
    private final SourcesReader sources;
    private final SourceBook book;
    private final Republication republication;
    private final OutboxRelay relay;
    private final IngestFlow flow;
    private final DeviceMessages deviceMessages;
    private final Thread starter = new Thread(this::start, "ingest-start");
    private volatile @Nullable AutoCloseable door;
    private volatile boolean ended;

    IngestStart(
            IngestSettings settings,
            KafkaOut kafka,
            SourcesReader sources,
            SourceBook book,
            Republication republication,
            OutboxRelay relay,
            IngestFlow flow,
            DeviceMessages deviceMessages) {
        this.settings = settings;
        this.kafka = kafka;
        this.sources = sources;
        this.book = book;
        this.republication = republication;
        this.relay = relay;
        this.flow = flow;
        this.deviceMessages = deviceMessages;
    }

    void begin(@Observes StartupEvent event) {
        LOG.info(Binding.sentence(settings.httpHost()));
        starter.setDaemon(true);
        starter.start();
    }

    private void start() {
        while (!ended && !topicsAreThere()) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        if (!ended) {
            kafka.open();
            relay.start();
            sources.start();
            sources.awaitEnd();
            republish();
        }
        if (!ended && sources.isComplete()) {
            door = deviceMessages.deliverTo(flow);
        }
    }

    /** Not worth a delay: where the database is away, the next start repeats it. */
    private void republish() {
        try {
            int missing = republication.missingIn(book);
            if (missing > 0) {
                LOG.infof("%d registrations are told to Kafka again", missing);
                relay.wake();
            }
        } catch (RuntimeException e) {
            LOG.warnf("The registrations were not compared with the database: %s", e.getMessage());
        }
    }

    private boolean topicsAreThere() {
        try {
            TopicCreation.ensure(settings.kafka());
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Waiting for Kafka at %s: %s", settings.kafka(), e.getMessage());
            return false;
        }
    }

    void end(@Observes ShutdownEvent event) throws Exception {
        ended = true;
        starter.interrupt();
        AutoCloseable open = door;
        if (open != null) {
            open.close();
        }
        relay.close();
        sources.close();
        kafka.close();
    }
}
