/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.tanheng.contracts.topics.Topic;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes registrations to their topic. */
@Singleton
public final class SourcesWriter {

    private final KafkaOut kafka;

    SourcesWriter(KafkaOut kafka) {
        this.kafka = kafka;
    }

    /** Sends a registration, or its removal where there is no value; the answer comes when Kafka has it. */
    // The callback hears of every failure; the producer's own future would only tell the same again.
    @SuppressWarnings("FutureReturnValueIgnored")
    public CompletableFuture<Void> send(String key, Optional<byte[]> value) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        byte @Nullable [] bytes = value.orElse(null);
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        kafka.producer()
                .send(new ProducerRecord<>(Topic.SOURCES.topicName(), keyBytes, bytes), (metadata, exception) -> {
                    if (exception == null) {
                        answer.complete(null);
                    } else {
                        answer.completeExceptionally(exception);
                    }
                });
        return answer;
    }
}
