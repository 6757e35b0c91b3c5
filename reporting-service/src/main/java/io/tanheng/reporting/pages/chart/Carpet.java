/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.chart;

import io.quarkus.qute.RawString;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.GapCode;
import io.tanheng.reporting.query.HourRow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** All hours of a month at a glance: a column for each day, a row for each hour of the day. */
public final class Carpet {

    private static final int WIDTH = 30;
    private static final int HEIGHT = 9;
    private static final int LEFT = 34;
    private static final int TOP = 16;
    private static final int HOURS = 24;
    private static final int LABEL_EVERY = 6;

    private final StringBuilder svg = new StringBuilder();
    private final ZoneId zone;
    private final double highest;
    private final Function<Instant, String> href;
    private final Function<HourRow, String> title;

    private Carpet(List<HourRow> hours, ZoneId zone, Function<Instant, String> href, Function<HourRow, String> title) {
        this.zone = zone;
        this.highest = Heat.highest(hours.stream().map(HourRow::co2Mass).toList());
        this.href = href;
        this.title = title;
    }

    /**
     * The picture.
     *
     * @param href the page of an hour
     * @param title what is said of an hour on pointing at it
     */
    public static RawString of(
            List<HourRow> hours,
            YearMonth month,
            ZoneId zone,
            Function<Instant, String> href,
            Function<HourRow, String> title) {
        Carpet carpet = new Carpet(hours, zone, href, title);
        carpet.open(month);
        hours.stream().filter(hour -> known(hour)).forEach(carpet::cell);
        return new RawString(carpet.svg.append("</svg>").toString());
    }

    private static boolean known(HourRow hour) {
        return hour.co2Mass()
                .gap()
                .map(gap -> gap.code() != GapCode.BEFORE_FIRST_HOUR && gap.code() != GapCode.NOT_SEALED_YET)
                .orElse(true);
    }

    private void open(YearMonth month) {
        int days = month.lengthOfMonth();
        add(
                "<svg class=\"carpet\" viewBox=\"0 0 %d %d\" role=\"presentation\">",
                LEFT + days * WIDTH, TOP + HOURS * HEIGHT);
        for (int hour = 0; hour < HOURS; hour += LABEL_EVERY) {
            add("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%02d:00</text>", LEFT - 5, TOP + hour * HEIGHT + 8, hour);
        }
        for (int day = 1; day <= days; day++) {
            add("<text x=\"%d\" y=\"10\" text-anchor=\"middle\">%d</text>", LEFT + (day - 1) * WIDTH + WIDTH / 2, day);
        }
    }

    private void cell(HourRow hour) {
        LocalDateTime local = LocalDateTime.ofInstant(hour.hour(), zone);
        int x = LEFT + (local.getDayOfMonth() - 1) * WIDTH;
        int y = TOP + local.getHour() * HEIGHT;
        add(
                "<a%s tabindex=\"-1\"><title>%s</title><rect class=\"c %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                hour.status().isPresent() ? " href=\"" + escape(href.apply(hour.hour())) + "\"" : "",
                escape(title.apply(hour)),
                look(hour),
                x,
                y,
                WIDTH - 1,
                HEIGHT - 1);
        String sign = sign(hour);
        if (!sign.isEmpty()) {
            add("<path class=\"c__sign\" d=\"M%d %d%s\"/>", x, y, sign);
        }
        svg.append("</a>");
    }

    private String look(HourRow hour) {
        Figure figure = hour.co2Mass();
        if (hour.status().isEmpty()) {
            return "c--missing";
        }
        return switch (hour.status().get()) {
            case VALID -> "l" + Heat.level(figure, highest);
            case STOPPED -> "c--still";
            case IN_CALIBRATION -> "c--tune";
            case INVALID -> "c--bad";
            case NO_METHOD -> "c--none";
        };
    }

    /** A shape for those who do not see colours: a stroke for missing, a cross for invalid, a dot for calibration. */
    private static String sign(HourRow hour) {
        if (hour.status().isEmpty()) {
            return "m2 6l25 -4";
        }
        HourStatus status = hour.status().get();
        return switch (status) {
            case INVALID -> "m11 1l7 6m-7 0l7 -6";
            case IN_CALIBRATION -> "m14.5 1.5l2.5 2.5l-2.5 2.5l-2.5 -2.5z";
            case VALID, STOPPED, NO_METHOD -> "";
        };
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
