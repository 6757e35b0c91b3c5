/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicPartitionsTest {

    @Test
    void aBrokerThatHasNotHeardOfANewTopicYetIsAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        try (MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest") {
            @Override
            public synchronized List<PartitionInfo> partitionsFor(String topic) {
                Node[] none = {};
                return asked.incrementAndGet() < 3
                        ? List.of()
                        : List.of(new PartitionInfo(topic, 0, Node.noNode(), none, none));
            }
        }) {
            assertThat(TopicPartitions.of(consumer, "new")).containsExactly(new TopicPartition("new", 0));
        }
        assertThat(asked).hasValue(3);
    }
}
