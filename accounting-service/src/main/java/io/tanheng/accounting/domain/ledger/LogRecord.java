/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.accounting.domain.samples.KeptManifest;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.readings.ReadingsMessage;
import java.util.List;
import java.util.Optional;

/** One record of the readings topic: its place in the log, what it says and the bytes it was read from. */
public record LogRecord(int partition, long offset, ReadingsMessage message, byte[] original) {

    /**
     * The frame the record brought.
     *
     * @param topic equal to that of the message; frames of a source share one text
     */
    HourBlock.Frame frame(String topic) {
        return new HourBlock.Frame(
                message.originalDigest(),
                message.registrationVersion(),
                message.receivedAt(),
                topic,
                partition,
                offset,
                original);
    }

    /** The manifest the record brought, if it is one. */
    Optional<KeptManifest> manifest(String topic) {
        return message.manifest()
                .map(signed -> new KeptManifest(
                        new HourBlock.Manifest(
                                message.originalDigest(),
                                signed.keyId(),
                                signed.grade(),
                                message.registrationVersion(),
                                message.receivedAt(),
                                topic,
                                partition,
                                offset,
                                List.of(),
                                List.of(),
                                original),
                        signed.digests()));
    }
}
