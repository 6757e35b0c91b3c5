/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One device frame, decoded and checked, or a manifest of frames: the value of a record in the topic {@code tanheng.readings.v1}.
 *
 * <p>The original bytes travel in the record header {@code original}; {@code originalDigest} is their SHA-256 in lower-case
 * hexadecimal digits.
 *
 * @param registrationVersion the registration the frame was checked against
 * @param receivedAt when ingest took it from the broker
 * @param mqttTopic where it was published
 * @param moments the frame's values; none where this is a manifest
 * @param manifest what the device signed, where this is a manifest and no frame
 */
public record ReadingsMessage(
        SourceId source,
        long registrationVersion,
        Instant receivedAt,
        String mqttTopic,
        String originalDigest,
        List<Moment> moments,
        Optional<SignedManifest> manifest) {

    /** A frame. */
    public ReadingsMessage(
            SourceId source,
            long registrationVersion,
            Instant receivedAt,
            String mqttTopic,
            String originalDigest,
            List<Moment> moments) {
        this(source, registrationVersion, receivedAt, mqttTopic, originalDigest, moments, Optional.empty());
    }

    /** Kafka record header that holds the original bytes. */
    public static final String ORIGINAL_HEADER = "original";
}
