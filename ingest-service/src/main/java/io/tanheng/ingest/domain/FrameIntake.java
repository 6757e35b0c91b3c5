/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.telemetry.hj212.ByteRange;
import io.tanheng.telemetry.hj212.Hj212Frames;
import io.tanheng.telemetry.hj212.Hj212Parser;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.senml.SenmlReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes records of the frames of a payload. */
final class FrameIntake {

    private final Clock clock;
    private final IngestLimits limits;
    private final FrameCheck frames = new FrameCheck();

    FrameIntake(Clock clock, IngestLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** The frames of a payload, each with its own digest. */
    static List<byte[]> pieces(RegisteredSource source, byte[] payload) {
        return switch (source.registration().format()) {
            case SENML -> List.of(payload);
            case HJ212 -> {
                List<ByteRange> ranges = Hj212Frames.split(payload);
                yield ranges.isEmpty()
                        ? List.of(payload)
                        : ranges.stream().map(range -> range.in(payload)).toList();
            }
        };
    }

    /**
     * What became of a frame.
     *
     * @param frame what of it can be used
     * @param refusal why it, or the part of it that is named, cannot
     */
    record Taken(Optional<Outgoing> frame, Optional<Refusal> refusal) {}

    Taken take(RegisteredSource source, String topic, byte[] piece, Instant receivedAt) {
        Decoded decoded = decode(source, piece);
        if (decoded instanceof Decoded.Refused refused) {
            return new Taken(Optional.empty(), Optional.of(Refusal.of(refused)));
        }
        FrameCheck.Verdict verdict =
                frames.check((Decoded.Frame) decoded, source, new TimeWindow(clock.instant(), limits));
        return new Taken(
                verdict.moments().isEmpty()
                        ? Optional.empty()
                        : Optional.of(accepted(source, topic, piece, receivedAt, verdict.moments())),
                verdict.refusal());
    }

    private static Outgoing accepted(
            RegisteredSource source, String topic, byte[] piece, Instant receivedAt, List<Moment> moments) {
        ReadingsMessage message = new ReadingsMessage(
                source.registration().id(),
                source.registration().version(),
                receivedAt,
                topic,
                Sha256.of(piece),
                moments);
        return new Outgoing.Accepted(message, piece);
    }

    private static Decoded decode(RegisteredSource source, byte[] piece) {
        return switch (source.registration().format()) {
            case HJ212 -> Hj212Parser.parse(piece, source.registration().zone(), source.minuteSeconds());
            case SENML -> SenmlReader.parseAbsolute(piece);
        };
    }
}
