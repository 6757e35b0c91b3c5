/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.reporting.query.PeriodTotal;
import java.util.Collection;

/** Days and other periods of a source, one row each. */
final class PeriodTables {

    private PeriodTables() {}

    static Table of(Sheet sheet, Collection<PeriodTotal> totals, Labels labels) {
        return new TableOf<PeriodTotal>(labels, sheet)
                .column(Heading.DATE, total -> Cell.text(days(total)))
                .column(Heading.CO2_MASS, "t", total -> labels.figure(total.co2Mass()))
                .column(
                        Heading.DUE_HOURS,
                        "h",
                        total -> Cell.number(total.hours().due()))
                .column(
                        Heading.VALID_HOURS,
                        "h",
                        total -> Cell.number(total.hours().valid()))
                .column(
                        Heading.STOPPED_HOURS,
                        "h",
                        total -> Cell.number(total.hours().stopped()))
                .column(
                        Heading.CALIBRATION_HOURS,
                        "h",
                        total -> Cell.number(total.hours().inCalibration()))
                .column(
                        Heading.INVALID_HOURS,
                        "h",
                        total -> Cell.number(total.hours().invalid()))
                .column(
                        Heading.NO_METHOD_HOURS,
                        "h",
                        total -> Cell.number(total.hours().noMethod()))
                .column(
                        Heading.MISSING_HOURS,
                        "h",
                        total -> Cell.number(total.hours().missing()))
                .column(
                        Heading.AVAILABILITY,
                        "%",
                        total -> Cell.number(total.hours().availabilityPercent()))
                .column(Heading.SUSPECT_SHARE, "%", total -> Cell.number(total.suspectPercent()))
                .column(
                        Heading.COMPARED_HOURS,
                        "h",
                        total -> Cell.number(
                                total.comparison().map(one -> one.hours()).orElse(0)))
                .column(
                        Heading.COMPARED_MEASURED,
                        "t",
                        total -> total.comparison()
                                .map(one -> labels.figure(one.measured()))
                                .orElseGet(Cell.Empty::new))
                .column(
                        Heading.REFERENCE,
                        "t",
                        total -> total.comparison()
                                .map(one -> labels.figure(one.reference()))
                                .orElseGet(Cell.Empty::new))
                .column(
                        Heading.DIFFERENCE,
                        "%",
                        total -> Cell.number(total.comparison().flatMap(one -> one.differencePercent())))
                .rows(totals);
    }

    static String days(PeriodTotal total) {
        return total.from().equals(total.to()) ? total.from().toString() : total.from() + "/" + total.to();
    }
}
