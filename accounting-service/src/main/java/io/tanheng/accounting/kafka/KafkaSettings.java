/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import java.util.Map;

/** The settings of our Kafka clients, with the reason of each that matters. */
final class KafkaSettings {

    private KafkaSettings() {}

    /** A reader of readings: what it has read is known by the database, not by Kafka. */
    static Map<String, Object> readings(String kafka, String group, String instance) {
        Map<String, Object> settings = new java.util.HashMap<>(Map.of(
                "bootstrap.servers", kafka,
                "group.id", group,
                "enable.auto.commit", "false",
                // an offset outside the log is loss of data and must stop the service, not make it jump
                "auto.offset.reset", "none",
                "isolation.level", "read_committed",
                "allow.auto.create.topics", "false",
                "partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor",
                "session.timeout.ms", "6000",
                "heartbeat.interval.ms", "1500",
                "max.poll.records", "1000"));
        settings.put("reconnect.backoff.max.ms", "1000");
        settings.put("max.poll.interval.ms", "60000");
        if (!instance.isBlank()) {
            settings.put("group.instance.id", instance);
        }
        return settings;
    }

    /** A reader of all registrations, in no group. */
    static Map<String, Object> registrations(String kafka) {
        return Map.of(
                "bootstrap.servers", kafka,
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "allow.auto.create.topics", "false",
                "reconnect.backoff.max.ms", "1000");
    }

    /**
     * A writer whose acknowledgement means that all replicas have it. It gives up before the database ends the transaction
     * that waits for it.
     */
    static Map<String, Object> producer(String kafka) {
        Map<String, Object> settings = new java.util.HashMap<>(Map.of(
                "bootstrap.servers", kafka,
                "acks", "all",
                "enable.idempotence", "true",
                "compression.type", "lz4",
                // an hour takes some twenty kilobytes, and hours beside each other say much the same
                "batch.size", Integer.toString(512 * 1024),
                "linger.ms", "5",
                "max.request.size", Integer.toString(8 * 1024 * 1024),
                "delivery.timeout.ms", "8000",
                "request.timeout.ms", "5000",
                "max.block.ms", "5000"));
        settings.put("reconnect.backoff.max.ms", "1000");
        return settings;
    }

    static Map<String, Object> admin(String kafka) {
        return Map.of(
                "bootstrap.servers", kafka,
                "default.api.timeout.ms", "5000",
                "request.timeout.ms", "5000",
                "reconnect.backoff.max.ms", "1000");
    }
}
