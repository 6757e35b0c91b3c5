/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Every setting of the ingest service, with the environment variable that sets it. */
@ConfigMapping(prefix = "tanheng.ingest")
public interface IngestSettings {

    /** TANHENG_MQTT_URL: the MQTT 5 broker, such as {@code tcp://127.0.0.1:1883}. */
    String mqttUrl();

    /** TANHENG_MQTT_USER: user name at the broker, where it asks for one. */
    Optional<String> mqttUser();

    /** TANHENG_MQTT_PASSWORD: password at the broker, where it asks for one. */
    Optional<String> mqttPassword();

    /**
     * TANHENG_INGEST_CLIENT_ID: MQTT client id, by default {@code tanheng-ingest-} and TANHENG_REPLICA; stable and different for
     * each replica, for the broker keeps the session under it.
     */
    String clientId();

    /** TANHENG_INGEST_GROUP: name of the shared subscription that all replicas are part of. */
    String group();

    /** TANHENG_INGEST_SESSION_EXPIRY: how long the broker keeps messages for a replica that is away. */
    Duration sessionExpiry();

    /** TANHENG_INGEST_RECEIVE_MAXIMUM: how many messages may be on their way to Kafka at once; the broker waits beyond that. */
    int receiveMaximum();

    /** TANHENG_INGEST_FUTURE_TOLERANCE: how far a device's clock may run ahead. */
    Duration futureTolerance();

    /** TANHENG_INGEST_RETENTION: how old readings may be. */
    Duration retention();

    /** TANHENG_INGEST_LARGEST_MESSAGE: the largest MQTT payload that is read, in bytes. */
    int largestMessage();

    /** TANHENG_INGEST_TIMESTAMP_ANCHORS: a PEM file of certificates of time stamp authorities; without it no reading counts as time-stamped. */
    Optional<String> timestampAnchors();

    /** TANHENG_INGEST_DEVICE_KEYS: a file of the SM4 keys agreed with devices; without it no encrypted message is read. */
    Optional<String> deviceKeys();

    /** TANHENG_KAFKA: Kafka addresses as {@code host:port[,host:port]}. */
    String kafka();

    /** TANHENG_INGEST_DELIVERY_TIMEOUT: how long a record is tried before the broker has to deliver its message again. */
    Duration deliveryTimeout();

    /** TANHENG_INGEST_PRODUCER_MEMORY: bytes that may wait for Kafka; more than receive maximum times the usual packet. */
    long producerMemory();

    /** TANHENG_CLOCK: the clock the service runs by; see {@code ServiceClock}. */
    String clock();

    /** TANHENG_HTTP_HOST: where the registry listens; the loopback address, because there are no people and rights yet. */
    String httpHost();

    /** How often the outbox is looked at when nothing announced a change. */
    @WithDefault("PT1S")
    Duration relayInterval();
}
