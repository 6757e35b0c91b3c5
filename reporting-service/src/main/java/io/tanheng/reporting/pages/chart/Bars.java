/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.chart;

import io.quarkus.qute.RawString;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.OriginShare;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bars beside numbers that say the same: shares of a whole, amounts against each other, months of a year. */
public final class Bars {

    private static final double WIDTH = 100;
    private static final int STEP = 10;
    private static final int BAR = 8;
    private static final int HEIGHT = 24;

    private Bars() {}

    /** How the tonnes came to be known. */
    public static RawString shares(List<OriginShare> shares) {
        Map<String, Double> parts = new LinkedHashMap<>();
        shares.forEach(share -> parts.put(
                share.origin().name().toLowerCase(Locale.ROOT), share.percent().doubleValue()));
        return stacked(parts);
    }

    /** Hours running, standing still, without a figure and never come. */
    public static RawString hours(StackHours hours) {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("covered", (double) (hours.covered() - hours.stopped()));
        parts.put("stopped", (double) hours.stopped());
        parts.put("gap", (double)
                hours.gaps().values().stream().mapToInt(Integer::intValue).sum());
        parts.put("absent", (double) hours.absent());
        return stacked(parts);
    }

    private static RawString stacked(Map<String, Double> parts) {
        double all = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        StringBuilder svg = new StringBuilder(
                "<svg class=\"bar\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        double x = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            double width = all > 0 ? part.getValue() / all * WIDTH : 0;
            if (width > 0) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"bar__%s\" x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"6\"/>",
                        part.getKey(),
                        x,
                        width));
            }
            x += width;
        }
        return new RawString(svg.append("</svg>").toString());
    }

    /** An amount on the scale of the greatest of several. */
    public static RawString amount(String look, BigDecimal amount, BigDecimal greatest) {
        double width = greatest.signum() > 0 ? Math.max(0, amount.doubleValue() / greatest.doubleValue() * WIDTH) : 0;
        return new RawString(String.format(
                Locale.ROOT,
                "<svg class=\"bar bar--thick\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect class=\"bar__%s\" x=\"0\" y=\"0\" width=\"%.2f\" height=\"6\"/></svg>",
                look,
                width));
    }

    /**
     * The months of a year in a line of text.
     *
     * @param months absent where there is no statement of the month
     */
    public static RawString months(List<Optional<Figure>> months) {
        double highest = months.stream()
                .flatMap(Optional::stream)
                .flatMap(month -> month.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"spark spark--months\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">",
                Math.max(1, months.size()) * STEP,
                HEIGHT));
        for (int i = 0; i < months.size(); i++) {
            svg.append(month(months.get(i), i * STEP, highest));
        }
        return new RawString(svg.append("</svg>").toString());
    }

    private static String month(Optional<Figure> month, int x, double highest) {
        if (month.isEmpty()) {
            return String.format(Locale.ROOT, "<path class=\"spark__gap\" d=\"M%d %dh%d\"/>", x, HEIGHT - 1, BAR);
        }
        Optional<BigDecimal> value = month.get().value();
        if (value.isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "<path class=\"spark__gap spark__gap--due\" d=\"M%1$d %2$dl%3$d -%3$dm-%3$d -8l%3$d -%3$d\"/>",
                    x,
                    HEIGHT - 1,
                    BAR);
        }
        double height = highest > 0 ? Math.max(1, value.get().doubleValue() / highest * (HEIGHT - 2)) : 1;
        return String.format(
                Locale.ROOT,
                "<rect class=\"spark__bar\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/>",
                x,
                HEIGHT - height,
                BAR,
                height);
    }
}
