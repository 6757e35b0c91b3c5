/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

/** The Kafka topics services meet in; {@code docs/contracts/readings-v1.md} specifies each. */
public enum Topic {
    /** Decoded device messages; key is the source key. */
    READINGS("tanheng.readings.v1"),
    /** Messages that could not be used, and their releases; key is the entry's id. */
    QUARANTINE("tanheng.quarantine.v1"),
    /** Commands to read a quarantined message again; key is the entry's id. */
    RELEASES("tanheng.releases.v1"),
    /** Registrations, compacted; key is the source key. */
    SOURCES("tanheng.sources.v1"),
    /** Sealed hour versions; key is the source key. */
    HOURS("tanheng.hours.v1"),
    /** Provisional figures of hours still open, for live pages; short retention. */
    LIVE("tanheng.live.v1");

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }
}
