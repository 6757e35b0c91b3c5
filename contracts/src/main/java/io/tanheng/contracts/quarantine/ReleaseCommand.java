/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.quarantine;

import java.time.Instant;

/**
 * Asks ingest to read a quarantined message again with today's registry: the value of a record in the topic
 * {@code tanheng.releases.v1}. The original bytes travel in the record header {@code original}; the record key is the id.
 */
public record ReleaseCommand(String id, String mqttTopic, Instant requestedAt, String requestedBy) {}
