/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingsMessage;

/** What a piece of a device message became; one Kafka record each, with the piece's bytes. */
public sealed interface Outgoing {

    byte[] original();

    /** A frame whose readings can be used. */
    record Accepted(ReadingsMessage message, byte[] original) implements Outgoing {}

    /** A frame, or the part of it that cannot be used. */
    record Refused(QuarantinedMessage message, byte[] original) implements Outgoing {}
}
