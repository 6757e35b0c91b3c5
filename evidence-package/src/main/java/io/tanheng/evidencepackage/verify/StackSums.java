/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.methodology.measurement.ResultCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
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
        if (hour.methodId().isPresent()) {
            Optional<PackedHour.Figure> mass = hour.figure(ResultCode.CO2_MASS.id());
            add(
                    hour.hour(),
                    hour.status() == HourStatus.STOPPED,
                    mass.flatMap(PackedHour.Figure::value),
                    mass.flatMap(PackedHour.Figure::gap)
                            .map(Enum::name)
                            .orElse(hour.status().name()),
                    hour.signatures().flatMap(SignedTonnes::of));
        }
    }

    /**
     * Adds an hour of a source with a method.
     *
     * @param tonnes absent where there are none
     * @param gap the reason for that
     * @param signed how many of the tonnes rest on signed readings, where the hour speaks of that
     */
    public void add(
            Instant hour, boolean stopped, Optional<BigDecimal> tonnes, String gap, Optional<SignedTonnes> signed) {
        YearMonth month = YearMonth.from(hour.atZone(zone));
        StackHours hours = tonnes.isPresent()
                ? new StackHours(0, 1, stopped ? 1 : 0, Map.of(), 0)
                : new StackHours(0, 0, stopped ? 1 : 0, Map.of(gap, 1), 0);
        months.merge(month, new StackMonth(month, tonnes.orElse(BigDecimal.ZERO), hours, signed), StackMonth::plus);
    }

    /** The months any hour came in; how many were asked is not said. */
    public SortedMap<YearMonth, StackMonth> months() {
        return months;
    }
}
