/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.hours.ChannelSignatures;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.source.SourceRegistration;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An hour of sixty frames of which the device signed the first forty-five, and had fifteen of these time-stamped. */
final class SampleSignatures {

    private SampleSignatures() {}

    static HourBlock sign(HourBlock block, Instant hour) {
        return new HourBlock(
                block.series(),
                block.frames(),
                List.of(
                        manifest(hour, 0, 30, SignatureGrade.SIGNED, List.of()),
                        manifest(hour, 30, 45, SignatureGrade.SIGNED_AND_STAMPED, List.of("e".repeat(64)))));
    }

    private static HourBlock.Manifest manifest(
            Instant hour, int from, int to, SignatureGrade grade, List<String> elsewhere) {
        return new HourBlock.Manifest(
                "%064x".formatted(to),
                "logger-1",
                grade,
                1,
                hour.plusSeconds(60L * to),
                "tanheng/v1/sample/manifest",
                2,
                hour.getEpochSecond() + to,
                IntStream.range(from, to).boxed().toList(),
                elsewhere,
                ("tanheng-manifest-1\nof " + hour + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    static HourSignatures of(SourceRegistration registration, List<HourFigure> figures) {
        List<ChannelSignatures> channels = registration.channels().stream()
                .map(channel -> new ChannelSignatures(channel.parameter(), 60, 45, 15))
                .toList();
        Optional<BigDecimal> mass = figures.get(0).value();
        return new HourSignatures(
                60,
                45,
                15,
                1,
                channels,
                mass.map(tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::signedMinutes)),
                mass.map(tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::stampedMinutes)));
    }
}
