/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.reporting.query.DecodedField;
import io.tanheng.reporting.query.MinuteCell;
import io.tanheng.reporting.query.MinuteColumn;
import io.tanheng.reporting.query.MinuteRow;
import io.tanheng.reporting.query.MinuteTable;
import io.tanheng.reporting.query.ReadingView;
import java.util.Collection;
import java.util.Optional;

/** Readings time by time, with two columns for each parameter: the value as sent and what the device says of it. */
final class ReadingTables {

    private ReadingTables() {}

    static Table readings(MinuteTable readings, Labels labels) {
        TableOf<MinuteRow> table = new TableOf<MinuteRow>(labels, Sheet.READINGS)
                .column(Heading.TIME, row -> Cell.text(row.at().toString()))
                .column(Heading.LOCAL_TIME, row -> labels.local(row.at()));
        for (int i = 0; i < readings.columns().size(); i++) {
            int index = i;
            String name = heading(readings.columns().get(i), labels);
            String unit = labels.unit(readings.columns().get(i).unit());
            table.named(
                            name + " (" + unit + ")",
                            row -> Cell.number(row.cells().get(index).map(MinuteCell::value)))
                    .named(
                            name + ": " + labels.heading(Heading.FLAG),
                            row -> flag(row.cells().get(index), labels));
        }
        return table.rows(readings.rows());
    }

    private static String heading(MinuteColumn column, Labels labels) {
        return labels.say().column(column) + ", " + column.parameter() + ", "
                + labels.say().statistic(column.statistic(), column.periodSeconds());
    }

    private static Cell flag(Optional<MinuteCell> cell, Labels labels) {
        return Cell.text(cell.map(one -> one.suspect()
                ? one.flag().code() + ", " + labels.heading(Heading.SUSPECT)
                : String.valueOf(one.flag().code())));
    }

    static Table reading(Collection<ReadingView> readings, Labels labels) {
        return new TableOf<ReadingView>(labels, Sheet.READINGS)
                .column(Heading.PARAMETER, one -> Cell.text(one.column().parameter()))
                .column(Heading.NAME, one -> Cell.text(labels.say().column(one.column())))
                .column(
                        Heading.STATISTIC,
                        one -> Cell.text(labels.say()
                                .statistic(
                                        one.column().statistic(), one.column().periodSeconds())))
                .column(Heading.TIME, one -> labels.local(one.at()))
                .column(Heading.VALUE, one -> new Cell.Amount(one.cell().value()))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.column().unit())))
                .column(
                        Heading.FLAG,
                        one -> Cell.text(labels.states().dataFlag(one.cell().flag())))
                .column(Heading.SUSPECT, one -> labels.yes(one.cell().suspect()))
                .column(Heading.FRAME, one -> Cell.text(one.cell().frameDigest()))
                .column(Heading.PARTITION, one -> Cell.number(one.frame().row().partition()))
                .column(Heading.OFFSET, one -> Cell.number(one.frame().row().offset()))
                .rows(readings);
    }

    static Table fields(Collection<DecodedField> fields, Labels labels) {
        return new TableOf<DecodedField>(labels, Sheet.FIELDS)
                .column(Heading.FIELD, one -> Cell.text(one.name()))
                .column(Heading.VALUE, one -> Cell.text(one.text()))
                .rows(fields);
    }
}
