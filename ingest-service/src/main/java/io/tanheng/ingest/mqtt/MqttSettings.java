/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import java.time.Duration;
import java.util.Optional;

/**
 * How the broker is reached and what is asked of it.
 *
 * @param url such as {@code tcp://127.0.0.1:1883}
 * @param clientId stable per replica, since the broker keeps the session under it
 * @param group name of the shared subscription all replicas are part of
 * @param sessionExpiry how long the broker keeps messages for a replica that is away
 * @param receiveMaximum how many messages may be on their way to Kafka at once; the broker waits beyond that
 * @param keepAlive after this long without traffic either side asks whether the other is there
 * @param longestPause the longest wait between two tries to connect
 */
public record MqttSettings(
        String url,
        String clientId,
        Optional<String> user,
        Optional<String> password,
        String group,
        Duration sessionExpiry,
        int receiveMaximum,
        Duration keepAlive,
        Duration longestPause) {

    /** The same, with one message on its way at a time. */
    MqttSettings oneAtATime() {
        return new MqttSettings(url, clientId, user, password, group, sessionExpiry, 1, keepAlive, longestPause);
    }
}
