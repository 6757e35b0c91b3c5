/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.json.IsoInstant;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * The entry of a version of an hour.
 *
 * <p>Its text has one line, with a line feed, for each of: {@code tanheng-hour-version-1}; source key; hour in ISO 8601; version; reason;
 * version of the registration; method, or {@code -}; status; digest of the block, which stands for every sample and original; and for each
 * figure, in order of their codes, code, value in plain digits and unit, or code, {@code gap} and its reason, separated by spaces. Where the hour
 * speaks of signatures, there follow a line {@code signatures} with frames, signed, stamped, elsewhere, signed and stamped mass ({@code -}
 * where there is none), and a line for each of its channels with parameter, valid, signed and stamped minutes. When it
 * was sealed is no part of it: an hour computed again from the same bytes has the same entry.
 */
public final class HourEntry {

    private HourEntry() {}

    public static LogEntry of(HourEvent hour) {
        StringBuilder text = new StringBuilder(1024);
        line(text, "tanheng-hour-version-1");
        line(text, hour.source().key());
        line(text, IsoInstant.format(hour.hour()));
        line(text, Integer.toString(hour.version()));
        line(text, hour.reason().name());
        line(text, Long.toString(hour.registrationVersion()));
        line(text, hour.methodId().orElse("-"));
        line(text, hour.status().name());
        line(text, hour.blockDigest());
        hour.figures().stream()
                .sorted(Comparator.comparing(HourFigure::code))
                .forEach(figure -> line(text, line(figure)));
        hour.signatures().ifPresent(signatures -> append(text, signatures));
        return LogEntry.of(LogEntry.Kind.HOUR_VERSION, text.toString());
    }

    private static void append(StringBuilder text, HourSignatures signatures) {
        line(
                text,
                "signatures " + signatures.frames() + " " + signatures.signedFrames() + " " + signatures.stampedFrames()
                        + " " + signatures.elsewhere() + " " + mass(signatures.signedMass()) + " "
                        + mass(signatures.stampedMass()));
        signatures
                .channels()
                .forEach(channel -> line(
                        text,
                        channel.parameter() + " " + channel.validMinutes() + " " + channel.signedMinutes() + " "
                                + channel.stampedMinutes()));
    }

    private static String mass(Optional<BigDecimal> mass) {
        return mass.map(BigDecimal::toPlainString).orElse("-");
    }

    private static String line(HourFigure figure) {
        return figure.code() + " "
                + figure.value()
                        .map(BigDecimal::toPlainString)
                        .map(value -> value + " " + figure.unit())
                        .orElseGet(() -> "gap " + figure.gap().map(Enum::name).orElse("-"));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
