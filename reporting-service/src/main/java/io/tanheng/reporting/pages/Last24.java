/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.HourPoint;
import io.tanheng.reporting.query.Overview;
import io.tanheng.reporting.query.OverviewSource;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The last 24 hours of all sources side by side: a row for each hour, a cell for each source. */
public final class Last24 {

    private Last24() {}

    /** One hour of all sources. */
    public record Row(Instant hour, String label, List<Cell> cells) {}

    /**
     * One hour of one source.
     *
     * @param gap why there is no number, in two or three words; empty where there is one
     * @param amiss whether a number should stand here and does not
     * @param href absent where no sealed hour is there
     */
    public record Cell(Figure figure, Optional<Mark> mark, String gap, boolean amiss, Optional<String> href) {}

    static List<Row> of(Overview overview, Page page, ZoneId zone) {
        TreeSet<Instant> hours = new TreeSet<>();
        overview.sources().forEach(source -> source.last24Hours().forEach(point -> hours.add(point.hour())));
        List<Row> rows = new ArrayList<>();
        for (Instant hour : hours) {
            List<Cell> cells = overview.sources().stream()
                    .flatMap(source -> cell(source, hour, page).stream())
                    .toList();
            if (cells.size() == overview.sources().size()) {
                rows.add(new Row(hour, page.show().minute(hour, zone), cells));
            }
        }
        return rows;
    }

    private static Optional<Cell> cell(OverviewSource source, Instant hour, Page page) {
        SourceRegistration registration = source.registration();
        return source.last24Hours().stream()
                .filter(point -> point.hour().equals(hour))
                .findFirst()
                .map(point -> new Cell(
                        point.co2Mass(),
                        mark(point, page),
                        point.co2Mass()
                                .gap()
                                .map(gap -> page.say().gapOfHour(gap, point.status()))
                                .orElse(""),
                        point.co2Mass().gap().filter(gap -> gap.code().due()).isPresent(),
                        point.status().map(status -> page.to().hour(registration.id(), hour))));
    }

    private static Optional<Mark> mark(HourPoint point, Page page) {
        return point.status().map(page.marks()::of);
    }
}
