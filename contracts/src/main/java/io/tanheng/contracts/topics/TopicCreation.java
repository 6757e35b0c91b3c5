/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing, with the settings the contract asks for; safe to call from every service. */
public final class TopicCreation {

    private TopicCreation() {}

    /**
     * Creates what is missing and returns when all exist.
     *
     * @param bootstrapServers Kafka addresses as {@code host:port[,host:port]}
     * @throws IllegalStateException when Kafka refuses for any reason but that the topic is there
     */
    public static void ensure(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            short brokerDefault = -1;
            var created = admin.createTopics(Arrays.stream(Topic.values())
                            .map(topic -> new NewTopic(topic.topicName(), topic.partitions(), brokerDefault)
                                    .configs(topic.settings()))
                            .toList())
                    .values();
            for (var result : created.entrySet()) {
                awaitCreation(result.getKey(), result.getValue());
            }
        }
    }

    private static void awaitCreation(String topic, org.apache.kafka.common.KafkaFuture<Void> creation) {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka did not create the topic " + topic, e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating the topic " + topic, e);
        }
    }
}
