/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One sealed version of one hour of one source: the value of a record in the topic {@code tanheng.hours.v1}.
 *
 * <p>Identity is (source, hour, version); a repeated event is the same event. It is whole: whoever has it needs nothing else
 * to show the hour, its derivations, its readings and the original bytes.
 *
 * @param hour start of the hour
 * @param version 1 when first sealed; late data, a correction or a new rule makes the next
 * @param reason why this version exists
 * @param registrationVersion the registration it was computed with
 * @param figures what the source's method computed, each a value or a gap; empty where no method is registered
 * @param channels averages and validity of each parameter
 * @param conflicts values that came a second time with another value
 * @param blockDigest SHA-256 over the canonical samples and the digests of the originals, lower-case hexadecimal
 * @param block the samples and the original bytes: {@link HourBlock} in the form of {@link HourBlockCodec}
 * @param signatures how much rests on signed readings; absent where nothing is signed and nothing has to be
 */
public record HourEvent(
        SourceId source,
        Instant hour,
        int version,
        VersionReason reason,
        Instant sealedAt,
        long registrationVersion,
        Optional<String> methodId,
        HourStatus status,
        MinuteCounts minutes,
        List<HourFigure> figures,
        List<ChannelHour> channels,
        List<Conflict> conflicts,
        String blockDigest,
        byte[] block,
        Optional<HourSignatures> signatures) {

    /** An hour of which nothing is signed. */
    public HourEvent(
            SourceId source,
            Instant hour,
            int version,
            VersionReason reason,
            Instant sealedAt,
            long registrationVersion,
            Optional<String> methodId,
            HourStatus status,
            MinuteCounts minutes,
            List<HourFigure> figures,
            List<ChannelHour> channels,
            List<Conflict> conflicts,
            String blockDigest,
            byte[] block) {
        this(
                source,
                hour,
                version,
                reason,
                sealedAt,
                registrationVersion,
                methodId,
                status,
                minutes,
                figures,
                channels,
                conflicts,
                blockDigest,
                block,
                Optional.empty());
    }
}
