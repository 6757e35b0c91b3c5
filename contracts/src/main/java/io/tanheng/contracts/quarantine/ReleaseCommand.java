/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.quarantine;

import java.time.Instant;

/**
 * Asks ingest to read a quarantined message again with today's registry: the value of a record in the topic
 * {@code tanheng.releases.v1}. The original bytes travel in the record header {@code original}; the record key is the id.
 *
 * @param id of the entry
 * @param mqttTopic of the entry
 * @param reason of the entry as it stands, repeated by ingest when the release succeeds
 * @param detail of the entry as it stands, likewise
 * @param receivedAt when the message first came
 */
public record ReleaseCommand(
        String id,
        String mqttTopic,
        QuarantineReason reason,
        String detail,
        Instant receivedAt,
        Instant requestedAt,
        String requestedBy) {}
