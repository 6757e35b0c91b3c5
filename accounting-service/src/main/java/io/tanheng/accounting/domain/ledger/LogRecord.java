/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.readings.ReadingsMessage;

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
}
