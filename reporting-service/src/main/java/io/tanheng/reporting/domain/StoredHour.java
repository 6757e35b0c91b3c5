/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.Zstandard;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** An hour event in the form it is kept: the block as it came, the rest as compressed JSON, and the figures totals need. */
public record StoredHour(HourEvent event) {

    /** The figure totals add up. */
    public static final String CO2_MASS = "co2-mass";

    private static final byte[] NO_BLOCK = {};

    public Optional<HourFigure> co2Mass() {
        return event.figures().stream()
                .filter(figure -> figure.code().equals(CO2_MASS))
                .findFirst();
    }

    /** The reference the source sends beside what is measured, as mass of the hour. */
    public Optional<BigDecimal> referenceTonnes() {
        return event.channels().stream()
                .flatMap(channel -> ReferenceMass.tonnes(channel).stream())
                .findFirst();
    }

    /** Minutes of all parameters that entered averages. */
    public int countedMinutes() {
        return event.channels().stream().mapToInt(ChannelHour::validMinutes).sum();
    }

    public int suspectMinutes() {
        return event.channels().stream().mapToInt(ChannelHour::suspectMinutes).sum();
    }

    /** The end of the newest reading in the block. */
    public Optional<Instant> lastReading() {
        if (event.block().length == 0) {
            return Optional.empty();
        }
        return HourBlockCodec.decodeSeries(event.block()).stream()
                .filter(series -> !series.offsets().isEmpty())
                .map(series -> series.offsets().get(series.offsets().size() - 1) + series.periodSeconds())
                .max(Integer::compare)
                .map(seconds -> event.hour().plusSeconds(seconds));
    }

    /** Everything but the block. */
    public byte[] compressed() {
        return Zstandard.compress(ContractJson.write(withBlock(event, NO_BLOCK)));
    }

    /** The reverse of {@link #compressed()}, with the block put back. */
    public static StoredHour of(byte[] compressed, byte[] block) {
        HourEvent light = ContractJson.read(Zstandard.decompress(compressed), HourEvent.class);
        return new StoredHour(withBlock(light, block));
    }

    private static HourEvent withBlock(HourEvent event, byte[] block) {
        return new HourEvent(
                event.source(),
                event.hour(),
                event.version(),
                event.reason(),
                event.sealedAt(),
                event.registrationVersion(),
                event.methodId(),
                event.status(),
                event.minutes(),
                event.figures(),
                event.channels(),
                event.conflicts(),
                event.blockDigest(),
                block,
                event.signatures());
    }
}
