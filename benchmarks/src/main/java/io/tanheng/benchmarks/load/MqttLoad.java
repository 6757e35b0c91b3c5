/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several publishers that send at the same time, as fast as the broker acknowledges. */
public final class MqttLoad implements AutoCloseable {
    private final List<MqttPublisher> publishers = new ArrayList<>();
    private final ExecutorService threads;

    public MqttLoad(InetSocketAddress broker, int count, int window) throws IOException {
        threads = Executors.newFixedThreadPool(count);
        for (int index = 0; index < count; index++) {
            publishers.add(new MqttPublisher(broker, "load-" + index, window));
        }
    }

    /** Sends message n through publisher n modulo their number; returns when the broker has acknowledged all. */
    public void publish(List<PreparedMessage> messages) throws InterruptedException, ExecutionException {
        List<Future<?>> sending = new ArrayList<>();
        for (int index = 0; index < publishers.size(); index++) {
            MqttPublisher publisher = publishers.get(index);
            List<PreparedMessage> own = new ArrayList<>();
            for (int next = index; next < messages.size(); next += publishers.size()) {
                own.add(messages.get(next));
            }
            sending.add(threads.submit(() -> {
                publisher.publish(own);
                return own.size();
            }));
        }
        for (Future<?> each : sending) {
            each.get();
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (MqttPublisher publisher : publishers) {
            publisher.close();
        }
    }
}
