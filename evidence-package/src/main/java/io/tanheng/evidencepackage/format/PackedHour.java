/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.methodology.outcome.GapReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version of an hour as it stands in a package: the event without samples and derivations. The derivations follow from the averages,
 * and whoever verifies makes them again.
 */
public record PackedHour(
        Instant hour,
        int version,
        VersionReason reason,
        Instant sealedAt,
        long registrationVersion,
        Optional<String> methodId,
        HourStatus status,
        MinuteCounts minutes,
        List<Figure> figures,
        List<ChannelHour> channels,
        List<Conflict> conflicts,
        String blockDigest,
        Optional<HourSignatures> signatures) {

    private static final byte[] NO_BLOCK = {};

    /** A figure without its derivation. */
    public record Figure(
            String code,
            Optional<BigDecimal> value,
            String unit,
            Optional<GapReason> gap,
            Optional<String> gapDetail) {}

    public PackedHour {
        figures = List.copyOf(figures);
        channels = List.copyOf(channels);
        conflicts = List.copyOf(conflicts);
    }

    public static PackedHour of(HourEvent event) {
        return new PackedHour(
                event.hour(),
                event.version(),
                event.reason(),
                event.sealedAt(),
                event.registrationVersion(),
                event.methodId(),
                event.status(),
                event.minutes(),
                event.figures().stream()
                        .map(figure -> new Figure(
                                figure.code(), figure.value(), figure.unit(), figure.gap(), figure.gapDetail()))
                        .toList(),
                event.channels(),
                event.conflicts(),
                event.blockDigest(),
                event.signatures());
    }

    /** The event it was made of, as far as its entry in the log needs it. */
    public HourEvent event(SourceId source) {
        return new HourEvent(
                source,
                hour,
                version,
                reason,
                sealedAt,
                registrationVersion,
                methodId,
                status,
                minutes,
                figures.stream()
                        .map(figure -> new HourFigure(
                                figure.code(),
                                figure.value(),
                                figure.unit(),
                                Optional.empty(),
                                figure.gap(),
                                figure.gapDetail()))
                        .toList(),
                channels,
                conflicts,
                blockDigest,
                NO_BLOCK,
                signatures);
    }

    /** The figure with a code. */
    public Optional<Figure> figure(String code) {
        return figures.stream().filter(figure -> figure.code().equals(code)).findFirst();
    }
}
