/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.mqtt;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the MQTT broker that sends with QoS 1 and tells when each message is acknowledged.
 *
 * <p>It does not reconnect: when the connection is lost every open answer fails, and whoever sends makes a new connection with
 * the same client identifier and sends again what was not acknowledged. Nothing is kept twice that way.
 */
public final class MqttSender implements AutoCloseable {

    private static final int KEEP_ALIVE_SECONDS = 10;
    private static final int CONNECT_SECONDS = 10;
    private static final long SESSION_EXPIRY_SECONDS = 86_400;
    private static final long FORCED_END_MILLIS = 500;
    private static final int LEAST_FAILURE_CODE = 0x80;
    private static final int NO_MATCHING_SUBSCRIBERS = 0x10;

    /** Paho prints the stack of every lost connection, which is an everyday event here and told in one line by whoever sends. */
    private static final Logger PAHO = Logger.getLogger("org.eclipse.paho.mqttv5");

    static {
        PAHO.setLevel(Level.OFF);
    }

    private final MqttAsyncClient client;
    private final Map<Long, CompletableFuture<Acknowledgement>> open = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();

    private MqttSender(MqttAsyncClient client) {
        this.client = client;
    }

    /**
     * Connects; the session of the client identifier goes on.
     *
     * @throws SendFailure when the broker does not answer
     */
    public static MqttSender connect(String url, String clientIdentifier) {
        try {
            MqttSender sender = new MqttSender(new MqttAsyncClient(url, clientIdentifier, new MemoryPersistence()));
            sender.connect(url);
            return sender;
        } catch (MqttException | IllegalArgumentException e) {
            throw unreachable(url, e);
        }
    }

    /** Sends a message; the answer comes when the broker has acknowledged it, or fails with {@link SendFailure}. */
    public CompletableFuture<Acknowledgement> send(String topic, byte[] payload) {
        CompletableFuture<Acknowledgement> answer = new CompletableFuture<>();
        Long number = count.incrementAndGet();
        open.put(number, answer);
        try {
            client.publish(topic, payload, 1, false, number, new Answers());
        } catch (MqttException e) {
            fail(number, "The message could not be sent: " + e.getMessage(), e);
        }
        return answer;
    }

    /** Sends a message whose fate does not matter to the sender. */
    public void post(String topic, byte[] payload) {
        var unused = send(topic, payload);
    }

    public boolean connected() {
        return client.isConnected();
    }

    @Override
    public void close() {
        try {
            client.disconnectForcibly(0, FORCED_END_MILLIS, true);
        } catch (MqttException e) {
            failAll("The connection was closed.");
        }
        try {
            client.close(true);
        } catch (MqttException e) {
            failAll("The connection was closed.");
        }
        failAll("The connection was closed.");
    }

    private void connect(String url) throws MqttException {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(false);
        options.setSessionExpiryInterval(SESSION_EXPIRY_SECONDS);
        options.setAutomaticReconnect(false);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout(CONNECT_SECONDS);
        client.setCallback(new LostConnection(this::failAll));
        try {
            client.connect(options).waitForCompletion(CONNECT_SECONDS * 1000L);
        } catch (MqttException e) {
            close();
            throw unreachable(url, e);
        }
    }

    private static SendFailure unreachable(String url, Exception cause) {
        String reason = cause.getCause() == null
                ? cause.getMessage()
                : String.valueOf(cause.getCause().getMessage());
        return new SendFailure("The MQTT broker at " + url + " cannot be reached: " + reason, cause);
    }

    private void failAll(String why) {
        open.keySet().forEach(number -> fail(number, why, null));
    }

    private void fail(Long number, String why, @Nullable Throwable cause) {
        CompletableFuture<Acknowledgement> answer = open.remove(number);
        if (answer != null) {
            answer.completeExceptionally(cause == null ? new SendFailure(why) : new SendFailure(why, cause));
        }
    }

    private void succeed(Long number, Acknowledgement acknowledgement) {
        CompletableFuture<Acknowledgement> answer = open.remove(number);
        if (answer != null) {
            answer.complete(acknowledgement);
        }
    }

    /** Turns what Paho calls back into answers; the context is the number of the message. */
    private final class Answers implements MqttActionListener {

        @Override
        public void onSuccess(IMqttToken token) {
            Long number = (Long) token.getUserContext();
            int[] reasons = token.getReasonCodes();
            int reason = reasons == null || reasons.length == 0 ? 0 : reasons[0];
            if (reason >= LEAST_FAILURE_CODE) {
                fail(number, "The broker refused the message with reason " + reason + ".", null);
                return;
            }
            succeed(number, reason == NO_MATCHING_SUBSCRIBERS ? Acknowledgement.NO_RECEIVER : Acknowledgement.TAKEN);
        }

        @Override
        public void onFailure(IMqttToken token, Throwable cause) {
            fail((Long) token.getUserContext(), "The message was not acknowledged: " + cause.getMessage(), cause);
        }
    }
}
