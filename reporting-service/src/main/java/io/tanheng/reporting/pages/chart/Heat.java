/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.chart;

import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.HourCounts;
import io.tanheng.reporting.query.PeriodTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How dark a square of a calendar is, and which mark it bears. */
public final class Heat {

    /** Levels are named l0 to l8 in the style sheet; 0 is nothing. */
    private static final int LEVELS = 8;

    /** Plants run near one load: only with more contrast at the top can a day be told from the next. */
    private static final double CONTRAST = 2.5;

    private Heat() {}

    public static double highest(List<Figure> figures) {
        return figures.stream()
                .map(Figure::value)
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    public static int level(Figure figure, double highest) {
        return figure.value()
                .filter(value -> value.signum() > 0 && highest > 0)
                .map(value -> (int) Math.max(1, Math.ceil(Math.pow(value.doubleValue() / highest, CONTRAST) * LEVELS)))
                .orElse(0);
    }

    /** The worst that happened to an hour of the day: missing, bad, tune, still, good, or none where nothing is due. */
    public static String tone(PeriodTotal day) {
        HourCounts hours = day.hours();
        if (hours.due() == 0) {
            return "none";
        }
        if (hours.missing() > 0) {
            return "missing";
        }
        if (hours.invalid() > 0) {
            return "bad";
        }
        if (hours.inCalibration() > 0) {
            return "tune";
        }
        return hours.stopped() == hours.due() ? "still" : "good";
    }
}
