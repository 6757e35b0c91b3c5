/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.contracts.fault.StopPoints;
import io.tanheng.ingest.domain.DeviceMessage;
import io.tanheng.ingest.domain.DeviceMessageReceiver;
import io.tanheng.ingest.mqtt.MqttObserver;
import io.tanheng.ingest.mqtt.MqttSettings;
import io.tanheng.ingest.mqtt.PahoDeviceMessages;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.MqttPart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door to devices against a real broker that is killed, restarted and shared; messages come at least once. */
class DoorTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(40);
    private static final String TOPIC = "tanheng/v1/door/harbour/stack-1/hj212";

    @TempDir
    static Path folder;

    private static MqttPart broker;
    private static int groups;

    private final List<AutoCloseable> doors = new ArrayList<>();

    /** Each test has a shared subscription of its own, which sees nothing of the tests before. */
    private final String group = "ingest-" + groups++;

    @BeforeAll
    static void start() {
        broker = new MqttPart(folder, FreePorts.find(), JavaOptions.shortLived(192));
        broker.start();
    }

    @AfterAll
    static void stop() {
        broker.kill();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable door : doors) {
            door.close();
        }
    }

    /** Counts what the door says of its connections. */
    private static final class Connections implements MqttObserver {

        private final AtomicInteger made = new AtomicInteger();
        private final AtomicInteger acknowledged = new AtomicInteger();

        @Override
        public void connected() {
            made.incrementAndGet();
        }

        @Override
        public void lost(String why) {}

        @Override
        public void acknowledged(long nanos) {
            acknowledged.incrementAndGet();
        }
    }

    private Connections open(String client, int receiveMaximum, DeviceMessageReceiver receiver) {
        Connections connections = start(client, receiveMaximum, receiver);
        await().atMost(LONG_ENOUGH).until(() -> connections.made.get() > 0);
        return connections;
    }

    private Connections start(String client, int receiveMaximum, DeviceMessageReceiver receiver) {
        Connections connections = new Connections();
        MqttSettings settings = new MqttSettings(
                broker.address(),
                group + "-" + client,
                Optional.empty(),
                Optional.empty(),
                group,
                Duration.ofDays(1),
                receiveMaximum,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
        doors.add(new PahoDeviceMessages(settings, connections, StopPoints.parse("")).deliverTo(receiver));
        return connections;
    }

    private void publish(int from, int to) throws MqttException {
        try (TestPublisher device = new TestPublisher(broker.address())) {
            for (int i = from; i < to; i++) {
                device.publish(TOPIC, Integer.toString(i));
            }
        }
    }

    private static String text(DeviceMessage message) {
        return new String(message.payload(), StandardCharsets.UTF_8);
    }

    private static Set<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void afterABrokerWasKilledAndCameBackMessagesGoOnAndNothingIsLost() throws MqttException {
        Queue<String> safe = new ConcurrentLinkedQueue<>();
        Connections connections = open("replica-1", 100, message -> {
            safe.add(text(message));
            message.receipt().acknowledge();
        });
        publish(0, 50);
        broker.kill();
        broker.start();
        await().atMost(LONG_ENOUGH).until(() -> connections.made.get() > 1);
        publish(50, 100);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(new TreeSet<>(safe)).isEqualTo(numbers(0, 100)));
    }

    @Test
    void aServiceThatStartsBeforeItsBrokerWaitsForIt() throws MqttException {
        broker.kill();
        Queue<String> safe = new ConcurrentLinkedQueue<>();
        Connections connections = start("replica-1", 10, message -> {
            safe.add(text(message));
            message.receipt().acknowledge();
        });
        broker.start();
        await().atMost(LONG_ENOUGH).until(() -> connections.made.get() > 0);
        publish(0, 3);
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(safe).containsExactly("0", "1", "2"));
    }

    @Test
    void whatIsPublishedWhileTheServiceIsAwayWaitsForIt() throws Exception {
        Queue<String> safe = new ConcurrentLinkedQueue<>();
        open("replica-1", 100, message -> message.receipt().acknowledge());
        doors.remove(0).close();
        publish(0, 20);
        open("replica-1", 100, message -> {
            safe.add(text(message));
            message.receipt().acknowledge();
        });
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(new TreeSet<>(safe)).isEqualTo(numbers(0, 20)));
    }

    @Test
    void aBacklogLargerThanTheReceiveMaximumIsWorkedOffAfterARestartWithMessagesOnTheirWay() throws Exception {
        Queue<DeviceMessage> onTheWay = new ConcurrentLinkedQueue<>();
        open("replica-1", 5, onTheWay::add);
        publish(0, 23);
        await().atMost(LONG_ENOUGH).until(() -> onTheWay.size() == 5);
        doors.remove(0).close();
        Queue<String> safe = new ConcurrentLinkedQueue<>();
        open("replica-1", 5, message -> {
            safe.add(text(message));
            message.receipt().acknowledge();
        });
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(new TreeSet<>(safe)).isEqualTo(numbers(0, 23)));
    }

    @Test
    void theBrokerWaitsWhenTheReceiveMaximumIsOnItsWay() throws MqttException {
        Queue<DeviceMessage> onTheWay = new ConcurrentLinkedQueue<>();
        Connections connections = open("replica-1", 5, onTheWay::add);
        publish(0, 20);
        await().atMost(LONG_ENOUGH).until(() -> onTheWay.size() == 5);
        await().during(Duration.ofMillis(500)).atMost(LONG_ENOUGH).until(() -> onTheWay.size() == 5);
        for (int settled = 0; settled < 20; settled++) {
            await().atMost(LONG_ENOUGH).until(() -> !onTheWay.isEmpty());
            onTheWay.remove().receipt().acknowledge();
        }
        await().atMost(LONG_ENOUGH).until(() -> connections.acknowledged.get() == 20);
    }

    @Test
    void aMessageThatCouldNotBeMadeSafeComesAgain() throws MqttException {
        AtomicInteger tries = new AtomicInteger();
        Queue<String> safe = new ConcurrentLinkedQueue<>();
        open("replica-1", 10, message -> {
            if (tries.incrementAndGet() < 3) {
                message.receipt().redeliver("not yet");
            } else {
                safe.add(text(message));
                message.receipt().acknowledge();
            }
        });
        publish(0, 1);
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(safe).contains("0"));
        assertThat(tries).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void aMessageWhoseTakingFailsComesAgainAndIsNotForgotten() throws MqttException {
        AtomicInteger tries = new AtomicInteger();
        Queue<String> safe = new ConcurrentLinkedQueue<>();
        open("replica-1", 10, message -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("a fault of ours");
            }
            safe.add(text(message));
            message.receipt().acknowledge();
        });
        publish(0, 1);
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(safe).contains("0"));
    }

    @Test
    void aReceiptOfALostConnectionAcknowledgesNothingOnTheNext() throws MqttException {
        Queue<DeviceMessage> arrived = new ConcurrentLinkedQueue<>();
        Connections connections = open("replica-1", 10, arrived::add);
        publish(0, 2);
        await().atMost(LONG_ENOUGH).until(() -> arrived.size() == 2);
        List<DeviceMessage> lost = List.copyOf(arrived);
        broker.kill();
        broker.start();
        await().atMost(LONG_ENOUGH).until(() -> connections.made.get() > 1 && arrived.size() >= 4);
        lost.forEach(message -> message.receipt().acknowledge());
        await().during(Duration.ofMillis(300)).atMost(LONG_ENOUGH).until(() -> connections.acknowledged.get() == 0);
        List<DeviceMessage> again = List.copyOf(arrived).subList(2, arrived.size());
        assertThat(again).extracting(DoorTest::text).contains("0", "1");
        again.forEach(message -> message.receipt().acknowledge());
        await().atMost(LONG_ENOUGH).until(() -> connections.acknowledged.get() >= 2);
    }

    @Test
    void replicasShareTheLoadAndEachMessageComesOnce() throws MqttException {
        Queue<String> one = new ConcurrentLinkedQueue<>();
        Queue<String> other = new ConcurrentLinkedQueue<>();
        open("replica-1", 10, message -> {
            one.add(text(message));
            message.receipt().acknowledge();
        });
        open("replica-2", 10, message -> {
            other.add(text(message));
            message.receipt().acknowledge();
        });
        publish(0, 60);
        await().atMost(LONG_ENOUGH).until(() -> one.size() + other.size() == 60);
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        assertThat(all).isEqualTo(numbers(0, 60));
        assertThat(one).isNotEmpty();
        assertThat(other).isNotEmpty();
    }
}
