/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.quarantine.QuarantinedMessage;
import java.util.Optional;

/**
 * A record of the quarantine topic.
 *
 * @param original absent where the record brought no bytes
 */
public record QuarantineRecord(QuarantinedMessage message, Optional<byte[]> original, RecordPosition position) {}
