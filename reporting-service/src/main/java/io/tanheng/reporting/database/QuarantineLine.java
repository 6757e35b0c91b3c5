/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.quarantine.QuarantineReason;
import java.time.Instant;
import java.util.Optional;

/** A stored quarantined message without its bytes; {@code state} is the name of a {@code QuarantineState}. */
public record QuarantineLine(
        String id,
        QuarantineReason reason,
        String detail,
        String mqttTopic,
        Optional<String> organisation,
        Instant receivedAt,
        String originalDigest,
        int bytes,
        String state,
        Optional<Instant> stateSince,
        Optional<String> stateBy) {}
