/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.database.LogChecks;
import io.tanheng.accounting.database.LogIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.ClusterResource;
import org.apache.kafka.common.ClusterResourceListener;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Knows which log we read and notices when it is another one.
 *
 * <p>The consumer tells its deserializers which cluster it talks to before it can fetch anything from there; that is why this is
 * one. A topic that was created anew in the same cluster is found by asking every few seconds; until then its offsets are
 * mostly out of range, which stops us as well.
 */
final class LogWatch implements Deserializer<byte[]>, ClusterResourceListener, AutoCloseable {

    private static final long PERIOD_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Admin admin;
    private final String topic;
    private volatile Optional<String> clusterSeen = Optional.empty();
    private Optional<LogIdentity> identity = Optional.empty();
    private Optional<CompletableFuture<LogIdentity>> question = Optional.empty();
    private long askedNanos;

    LogWatch(Admin admin, String topic) {
        this.admin = admin;
        this.topic = topic;
    }

    @Override
    public byte @Nullable [] deserialize(String topicName, byte @Nullable [] data) {
        return data;
    }

    @Override
    public void onUpdate(@Nullable ClusterResource cluster) {
        clusterSeen = Optional.ofNullable(cluster).map(ClusterResource::clusterId);
    }

    /** Asks Kafka which log it has now. */
    LogIdentity ask() throws InterruptedException, ExecutionException {
        LogIdentity found = answer().get();
        identity = identity.or(() -> Optional.of(found));
        require(found);
        return found;
    }

    private CompletableFuture<LogIdentity> answer() {
        CompletionStage<String> cluster = admin.describeCluster().clusterId().toCompletionStage();
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .toCompletionStage()
                .thenCombine(cluster, (topics, id) -> new LogIdentity(id, topicId(topics)))
                .toCompletableFuture();
    }

    private String topicId(Map<String, TopicDescription> topics) {
        return topics.values().stream()
                .map(description -> description.topicId().toString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Kafka does not describe the topic " + topic));
    }

    /** Throws where we are connected to another log than before; costs nothing but a look every few seconds. */
    void check(long nanos) {
        if (identity.isEmpty()) {
            return;
        }
        LogIdentity before = identity.get();
        clusterSeen.ifPresent(cluster -> require(new LogIdentity(cluster, before.topicId())));
        if (question.isPresent() && question.get().isDone()) {
            if (!question.get().isCompletedExceptionally()) {
                require(question.get().getNow(before));
            }
            question = Optional.empty();
        } else if (question.isEmpty() && nanos - askedNanos > PERIOD_NANOS) {
            askedNanos = nanos;
            question = Optional.of(answer());
        }
    }

    private void require(LogIdentity found) {
        if (!found.equals(identity.orElse(found))) {
            throw LogChecks.changed(topic, identity.orElse(found), found);
        }
    }

    @Override
    public void close() {}
}
