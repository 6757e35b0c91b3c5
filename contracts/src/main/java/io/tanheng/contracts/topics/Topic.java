/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

import java.time.Duration;
import java.util.Map;

/**
 * The Kafka topics services meet in; {@code docs/contracts/readings-v1.md} specifies each.
 *
 * <p>All use the broker's time for retention: with the producer's time Kafka would delete late back-fill early and refuse a
 * device clock that runs ahead. Event time is in the value.
 */
public enum Topic {
    /** Decoded device messages; key is the source key. */
    READINGS("tanheng.readings.v1", 6, retained(Duration.ofDays(30))),
    /** Messages that could not be used, and their releases; key is the entry's id. */
    QUARANTINE("tanheng.quarantine.v1", 3, retained(Duration.ofDays(365))),
    /** Commands to read a quarantined message again; key is the entry's id. */
    RELEASES("tanheng.releases.v1", 1, retained(Duration.ofDays(30))),
    /** Registrations, compacted; key is the source key. */
    SOURCES("tanheng.sources.v1", 1, compacted()),
    /** Sealed hour versions; key is the source key. */
    HOURS("tanheng.hours.v1", 6, retained(Duration.ofDays(365))),
    /** Provisional figures of hours still open, for live pages. */
    LIVE("tanheng.live.v1", 1, retained(Duration.ofHours(1)));

    private final String topicName;
    private final int partitions;
    private final Map<String, String> settings;

    Topic(String topicName, int partitions, Map<String, String> settings) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.settings = settings;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return partitions;
    }

    /** Kafka topic settings it must be created with. */
    public Map<String, String> settings() {
        return settings;
    }

    private static Map<String, String> retained(Duration retention) {
        return Map.of(
                "message.timestamp.type",
                "LogAppendTime",
                "retention.ms",
                Long.toString(retention.toMillis()),
                "max.message.bytes",
                LargestRecord.BYTES);
    }

    private static Map<String, String> compacted() {
        return Map.of(
                "message.timestamp.type", "LogAppendTime",
                "cleanup.policy", "compact",
                "max.message.bytes", LargestRecord.BYTES);
    }

    /** Enum constants are built before static fields of the enum; a nested class is not. */
    private static final class LargestRecord {
        private static final String BYTES = Integer.toString(8 * 1024 * 1024);
    }
}
