/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.reporting.query.HourRow;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Hours of a source, one row each. */
final class HourTables {

    private HourTables() {}

    static Table hours(Collection<HourRow> hours, Labels labels) {
        return new TableOf<HourRow>(labels, Sheet.HOURS)
                .column(Heading.HOUR, row -> Labels.hour(row.hour()))
                .column(Heading.LOCAL_TIME, row -> labels.local(row.hour()))
                .column(Heading.CO2_MASS, "t", row -> labels.figure(row.co2Mass()))
                .column(Heading.REFERENCE, "t", row -> labels.figure(row.reference()))
                .column(Heading.DIFFERENCE, "%", row -> Cell.number(row.differencePercent()))
                .column(Heading.STATUS, row -> status(row, labels))
                .column(Heading.VALID_MINUTES, "min", minutes(MinuteCounts::valid))
                .column(Heading.STOPPED_MINUTES, "min", minutes(MinuteCounts::stopped))
                .column(Heading.CALIBRATION_MINUTES, "min", minutes(MinuteCounts::calibration))
                .column(Heading.INVALID_MINUTES, "min", minutes(MinuteCounts::invalid))
                .column(Heading.MISSING_MINUTES, "min", minutes(MinuteCounts::missing))
                .column(Heading.SUSPECT_MINUTES, "min", row -> ifThere(row, row.suspectMinutes()))
                .column(Heading.CONFLICTS, row -> ifThere(row, row.conflicts()))
                .column(Heading.VERSION, row -> ifThere(row, row.version()))
                .column(Heading.VERSIONS, row -> ifThere(row, row.versions()))
                .column(Heading.REASON, row -> Cell.text(row.reason().map(labels.states()::versionReason)))
                .column(Heading.SEALED_AT, row -> labels.local(row.sealedAt()))
                .rows(hours);
    }

    private static Cell status(HourRow row, Labels labels) {
        return row.status()
                .map(status -> Cell.text(labels.states().hourStatus(status)))
                .orElseGet(() -> labels.figure(row.co2Mass()));
    }

    private static Function<HourRow, Cell> minutes(ToIntFunction<MinuteCounts> part) {
        return row -> row.minutes()
                .map(minutes -> Cell.number(part.applyAsInt(minutes)))
                .orElseGet(Cell.Empty::new);
    }

    private static Cell ifThere(HourRow row, int number) {
        return row.status().isPresent() ? Cell.number(number) : new Cell.Empty();
    }
}
