/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The Kafka topics services meet in; {@code docs/contracts} specifies them.
 *
 * <p>All use the broker's time for retention: with the producer's time Kafka would delete late back-fill early and refuse a
 * device clock that runs ahead. Event time is in the value.
 */
public enum Topic {
    /** Decoded device messages; key is the source key. */
    READINGS("tanheng.readings.v1", 6, Duration.ofDays(30)),
    /** Messages that could not be used, and their releases; key is the entry's id. */
    QUARANTINE("tanheng.quarantine.v1", 3, Duration.ofDays(365)),
    /** Commands to read a quarantined message again; key is the entry's id. */
    RELEASES("tanheng.releases.v1", 1, Duration.ofDays(30)),
    /** Registrations, compacted; key is the source key. */
    SOURCES("tanheng.sources.v1", 1, Duration.ZERO),
    /** Sealed hour versions; key is the source key. */
    HOURS("tanheng.hours.v1", 6, Duration.ofDays(365)),
    /** Versions of statements, each in Zstandard; key is the site's key. Kept for ten years. */
    STATEMENTS("tanheng.statements.v1", 3, Duration.ofDays(3653)),
    /** Decisions about organisations' own packs, compacted, each with a key of its own: none is ever dropped. */
    PACKS("tanheng.packs.v1", 1, Duration.ZERO),
    /** Provisional figures of hours still open, for live pages. */
    LIVE("tanheng.live.v1", 1, Duration.ofHours(1));

    private final String topicName;
    private final int partitions;
    private final Duration retention;

    Topic(String topicName, int partitions, Duration retention) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.retention = retention;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return partitions;
    }

    /** Kafka topic settings it must be created with; without retention it is compacted. */
    public Map<String, String> settings() {
        Map<String, String> common = Map.of(
                "message.timestamp.type", "LogAppendTime", "max.message.bytes", Integer.toString(8 * 1024 * 1024));
        Map<String, String> settings = new HashMap<>(common);
        if (retention.isZero()) {
            settings.put("cleanup.policy", "compact");
        } else {
            settings.put("retention.ms", Long.toString(retention.toMillis()));
        }
        return Map.copyOf(settings);
    }
}
