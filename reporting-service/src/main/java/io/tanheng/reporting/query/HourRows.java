/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.reporting.database.HourLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns stored hours into rows, with a row for each hour that is not there. */
final class HourRows {

    private HourRows() {}

    /** A row for each hour that starts in the time. */
    static List<HourRow> between(Instant from, Instant to, Collection<HourLine> lines, Reach reach) {
        Map<Instant, HourLine> byHour = new HashMap<>();
        lines.forEach(line -> byHour.put(line.hour(), line));
        return HourTime.between(from, to).stream()
                .map(hour -> Optional.ofNullable(byHour.get(hour))
                        .map(HourRows::present)
                        .orElseGet(() -> absent(hour, reach.absence(hour))))
                .toList();
    }

    static HourRow present(HourLine line) {
        return new HourRow(
                line.hour(),
                Optional.of(line.status()),
                mass(line),
                reference(line),
                difference(line),
                Optional.of(line.minutes()),
                line.suspectMinutes(),
                line.conflicts(),
                line.version(),
                line.versions(),
                Optional.of(line.reason()),
                Optional.of(line.sealedAt()));
    }

    private static HourRow absent(Instant hour, GapCode why) {
        Figure gap = Figure.gap(why, Totals.TONNES);
        return new HourRow(
                hour,
                Optional.<HourStatus>empty(),
                gap,
                gap,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty());
    }

    static Figure mass(HourLine line) {
        return line.co2Mass()
                .map(mass -> Figure.of(mass, Totals.TONNES))
                .orElseGet(() -> Figure.gap(
                        new Gap(line.gap().map(GapCode::valueOf).orElse(GapCode.NO_METHOD), line.gapDetail()),
                        Totals.TONNES));
    }

    private static Figure reference(HourLine line) {
        return line.reference()
                .map(mass -> Figure.of(mass, Totals.TONNES))
                .orElseGet(() -> Figure.gap(GapCode.NOT_MEASURED, Totals.TONNES));
    }

    private static Optional<BigDecimal> difference(HourLine line) {
        return line.co2Mass()
                .flatMap(measured ->
                        line.reference().flatMap(reference -> Totals.differencePercent(measured, reference)));
    }
}
