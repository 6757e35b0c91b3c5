/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.chart;

import io.quarkus.qute.RawString;
import io.tanheng.reporting.query.HourPoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day of hours in a line of text: a bar for each hour that has a figure, a hatched place for each that has none. */
public final class Sparkline {

    private static final int STEP = 6;
    private static final int BAR = 5;
    private static final int HEIGHT = 24;

    private Sparkline() {}

    public static RawString of(List<HourPoint> hours) {
        double highest = hours.stream()
                .map(hour -> hour.co2Mass().value())
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"spark\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">",
                Math.max(1, hours.size()) * STEP,
                HEIGHT));
        for (int i = 0; i < hours.size(); i++) {
            svg.append(bar(hours.get(i), i * STEP, highest));
        }
        return new RawString(svg.append("</svg>").toString());
    }

    private static String bar(HourPoint hour, int x, double highest) {
        Optional<BigDecimal> value = hour.co2Mass().value();
        if (value.isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "<path class=\"spark__gap%s\" d=\"M%d %dl%d -%d\"/>",
                    expected(hour) ? " spark__gap--due" : "",
                    x,
                    HEIGHT - 1,
                    BAR,
                    BAR);
        }
        double height = highest > 0 ? Math.max(1, value.get().doubleValue() / highest * (HEIGHT - 2)) : 1;
        String still = value.get().signum() == 0 ? " spark__bar--still" : "";
        return String.format(
                Locale.ROOT,
                "<rect class=\"spark__bar%s\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/>",
                still,
                x,
                HEIGHT - height,
                BAR,
                height);
    }

    /** Whether a number should stand here. */
    private static boolean expected(HourPoint hour) {
        return hour.co2Mass().gap().filter(gap -> gap.code().due()).isPresent();
    }
}
