/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.quarantine.ReleaseCommand;
import io.tanheng.contracts.readings.ReadingsMessage;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Reads quarantined messages again when reporting asks for it. */
@Singleton
public final class ReleasesReader {

    private static final Logger LOG = Logger.getLogger(ReleasesReader.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Release release;

    ReleasesReader(Release release) {
        this.release = release;
    }

    /** One command at a time, tried until Kafka has what comes of it; a command nobody can read is passed over. */
    @Incoming("releases")
    @Blocking
    public void read(ConsumerRecord<String, byte[]> command) {
        Header original = command.headers().lastHeader(ReadingsMessage.ORIGINAL_HEADER);
        if (original == null || command.value() == null) {
            LOG.errorf("The release %s carries no message and is passed over", command.key());
            return;
        }
        try {
            carryOut(ContractJson.read(command.value(), ReleaseCommand.class), original.value());
        } catch (UncheckedIOException e) {
            LOG.errorf(e, "The release %s cannot be read and is passed over", command.key());
        }
    }

    private void carryOut(ReleaseCommand command, byte[] original) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                release.carryOut(command, original);
                return;
            } catch (CompletionException e) {
                LOG.warnf("The release %s did not reach Kafka: %s; trying again", command.id(), e.getCause());
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }
}
