/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.quarantine;

import java.time.Instant;
import java.util.Optional;

/**
 * A device message that could not be used: the value of a record in the topic {@code tanheng.quarantine.v1}.
 *
 * <p>The original bytes travel in the record header {@code original}. The record key is {@code id}.
 *
 * @param id SHA-256 of topic, a zero byte and the original bytes, so that a redelivery is the same entry
 * @param detail what was found, what was expected and what to do, in two lines, English and Chinese
 * @param organisation as far as the topic told
 * @param originalDigest SHA-256 of the original bytes
 * @param released set when this record says that the entry was released and read well
 */
public record QuarantinedMessage(
        String id,
        QuarantineReason reason,
        String detail,
        String mqttTopic,
        Optional<String> organisation,
        Instant receivedAt,
        String originalDigest,
        Optional<Release> released) {

    /** Who released it and when. */
    public record Release(Instant at, String by) {}
}
