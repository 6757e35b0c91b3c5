/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.reporting.query.HourPoint;
import java.util.Collection;

/** The points of a chart of hours, one row each. */
final class HourPoints {

    private HourPoints() {}

    static Table table(Collection<HourPoint> points, Labels labels) {
        return new TableOf<HourPoint>(labels, Sheet.HOURS)
                .column(Heading.HOUR, point -> Labels.hour(point.hour()))
                .column(Heading.LOCAL_TIME, point -> labels.local(point.hour()))
                .column(Heading.CO2_MASS, "t", point -> labels.figure(point.co2Mass()))
                .column(Heading.REFERENCE, "t", point -> labels.figure(point.reference()))
                .column(
                        Heading.STATUS,
                        point -> point.status()
                                .map(status -> Cell.text(labels.states().hourStatus(status)))
                                .orElseGet(() -> labels.figure(point.co2Mass())))
                .rows(points);
    }
}
