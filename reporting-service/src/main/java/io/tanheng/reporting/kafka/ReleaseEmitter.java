/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.quarantine.ReleaseCommand;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.reporting.domain.ReleaseSender;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Writes release commands with the original bytes beside them. */
@ApplicationScoped
public class ReleaseEmitter implements ReleaseSender {

    private final Emitter<byte[]> emitter;

    ReleaseEmitter(@Channel("releases") Emitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public CompletionStage<Void> send(ReleaseCommand command, byte[] original) {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(command.id())
                .withHeaders(new RecordHeaders().add(ReadingsMessage.ORIGINAL_HEADER, original))
                .build();
        emitter.send(Message.of(
                ContractJson.write(command),
                Metadata.of(metadata),
                () -> {
                    sent.complete(null);
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    sent.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                }));
        return sent;
    }
}
