/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.methodology.measurement.ResultCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hours of a source added up by months of the site: tonnes of those that have a figure, and what the others lack. */
public final class StackSums {

    private final ZoneId zone;
    private final SortedMap<YearMonth, StackMonth> months = new TreeMap<>();

    public StackSums(ZoneId zone) {
        this.zone = zone;
    }

    /** Adds an hour; one whose source had no method then is not asked for. */
    public void add(PackedHour hour) {
        if (hour.methodId().isEmpty()) {
            return;
        }
        YearMonth month = YearMonth.from(hour.hour().atZone(zone));
        months.merge(month, month(month, hour), StackSums::together);
    }

    private static StackMonth month(YearMonth month, PackedHour hour) {
        int stopped = hour.status() == HourStatus.STOPPED ? 1 : 0;
        return hour.figure(ResultCode.CO2_MASS.id())
                .flatMap(PackedHour.Figure::value)
                .map(tonnes -> new StackMonth(month, tonnes, new StackHours(0, 1, stopped, Map.of(), 0)))
                .orElseGet(() ->
                        new StackMonth(month, BigDecimal.ZERO, new StackHours(0, 0, stopped, Map.of(gap(hour), 1), 0)));
    }

    private static String gap(PackedHour hour) {
        return hour.figure(ResultCode.CO2_MASS.id())
                .flatMap(PackedHour.Figure::gap)
                .map(Enum::name)
                .orElse(hour.status().name());
    }

    private static StackMonth together(StackMonth one, StackMonth other) {
        return new StackMonth(
                one.month(), one.tonnes().add(other.tonnes()), one.hours().plus(other.hours()));
    }

    /** The months any hour came in; how many were asked is not said. */
    public SortedMap<YearMonth, StackMonth> months() {
        return months;
    }
}
