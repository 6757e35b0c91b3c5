/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.List;

/**
 * One device frame, decoded and checked: the value of a record in the topic {@code tanheng.readings.v1}.
 *
 * <p>The original bytes travel in the record header {@code original}; {@code originalDigest} is their SHA-256 in lower-case
 * hexadecimal digits.
 *
 * @param registrationVersion the registration the frame was checked against
 * @param receivedAt when ingest took it from the broker
 * @param mqttTopic where it was published
 */
public record ReadingsMessage(
        SourceId source,
        long registrationVersion,
        Instant receivedAt,
        String mqttTopic,
        String originalDigest,
        List<Moment> moments) {

    /** Kafka record header that holds the original bytes. */
    public static final String ORIGINAL_HEADER = "original";
}
