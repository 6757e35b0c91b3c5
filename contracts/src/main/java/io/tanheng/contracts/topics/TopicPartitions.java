/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** The partitions of a topic, for a consumer without a group. */
public final class TopicPartitions {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final int TRIES = 200;

    private TopicPartitions() {}

    /**
     * All of them.
     *
     * <p>A broker answers with none while it has not heard yet of a topic the controller has just created; who takes that for the answer
     * has read to the end of a topic of which nothing was read.
     *
     * @throws TimeoutException when no broker knows the topic for 20 s; trying again is right
     */
    public static List<TopicPartition> of(Consumer<?, ?> consumer, String topic) {
        for (int tried = 0; tried < TRIES; tried++) {
            List<TopicPartition> found = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        throw new TimeoutException("No broker knows the topic " + topic);
    }
}
