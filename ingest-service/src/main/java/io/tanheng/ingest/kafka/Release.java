/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.quarantine.ReleaseCommand;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.ingest.domain.Intake;
import io.tanheng.ingest.domain.Outgoing;
import io.tanheng.ingest.metrics.IngestMetrics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads a quarantined message again with today's registry.
 *
 * <p>Its readings go out first, and only when Kafka has them the entry is marked as released: a crash in between repeats
 * readings, which changes nothing, and never marks an entry whose readings are not there.
 */
@Singleton
public final class Release {

    private final Intake intake;
    private final RecordSender sender;
    private final IngestMetrics metrics;

    Release(Intake intake, RecordSender sender, IngestMetrics metrics) {
        this.intake = intake;
        this.sender = sender;
        this.metrics = metrics;
    }

    /**
     * Carries the command out and returns when Kafka has everything.
     *
     * @throws java.util.concurrent.CompletionException where Kafka did not take something
     */
    void carryOut(ReleaseCommand command, byte[] original) {
        List<Sent> pieces = intake.take(command.mqttTopic(), original, command.receivedAt()).stream()
                .map(this::send)
                .toList();
        pieces.forEach(piece -> metrics.piece(piece.as()));
        pieces.forEach(piece -> piece.answer().join());
        boolean refusedAgain = pieces.stream()
                .anyMatch(piece -> piece.as() instanceof Outgoing.Refused refused
                        && refused.message().id().equals(command.id()));
        if (!refusedAgain) {
            send(released(command, original)).answer().join();
        }
    }

    private record Sent(Outgoing as, CompletableFuture<Void> answer) {}

    private static Outgoing released(ReleaseCommand command, byte[] original) {
        QuarantinedMessage entry = new QuarantinedMessage(
                command.id(),
                command.reason(),
                command.detail(),
                command.mqttTopic(),
                MqttTopic.organisationOf(command.mqttTopic()),
                command.receivedAt(),
                Sha256.of(original),
                Optional.of(new QuarantinedMessage.Release(command.requestedAt(), command.requestedBy())));
        return new Outgoing.Refused(entry, original);
    }

    private Sent send(Outgoing piece) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        Outgoing as = sender.send(piece, (metadata, exception) -> {
            if (exception == null) {
                answer.complete(null);
            } else {
                answer.completeExceptionally(exception);
            }
        });
        return new Sent(as, answer);
    }
}
