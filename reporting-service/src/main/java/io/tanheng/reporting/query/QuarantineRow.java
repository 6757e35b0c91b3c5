/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.quarantine.QuarantineReason;
import java.time.Instant;
import java.util.Optional;

/** One entry in quarantine. */
public record QuarantineRow(
        String id,
        QuarantineReason reason,
        String detail,
        String mqttTopic,
        Optional<String> organisation,
        Instant receivedAt,
        int bytes,
        QuarantineState state,
        Optional<Instant> stateSince,
        Optional<String> stateBy) {}
