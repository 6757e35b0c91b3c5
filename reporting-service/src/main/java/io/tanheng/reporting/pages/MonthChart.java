/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.CrossCheckView;
import io.tanheng.reporting.query.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tonnes of each month, as a table and as the chart drawn from it.
 *
 * @param compared whether a stack measured too
 */
public record MonthChart(List<Row> rows, boolean compared) {

    /** One month. */
    public record Row(String month, List<Cell> cells, String hours, Optional<String> percent) {}

    /**
     * One number of a month.
     *
     * @param gap why there is none, in words; empty where there is one
     * @param quiet whether none is expected
     */
    public record Cell(Figure figure, String gap, boolean quiet, Optional<String> href) {}

    /** Calculated, measured and their difference. */
    static MonthChart of(CrossCheckView check, Page page, List<Optional<String>> hrefs) {
        StatementText text = new StatementText(page);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < check.months().size(); i++) {
            CrossCheckView.Month month = check.months().get(i);
            rows.add(new Row(
                    page.show().month(month.month()),
                    List.of(
                            cell(month.calculated(), Optional.empty(), page),
                            cell(month.measured(), hrefs.get(i), page),
                            cell(month.difference(), Optional.empty(), page)),
                    text.hours(month.hours()),
                    text.difference(month.differencePercent())));
        }
        return new MonthChart(rows, true);
    }

    static Cell cell(Figure figure, Optional<String> href, Page page) {
        return new Cell(figure, figure.gap().map(page.say()::gapShort).orElse(""), false, href);
    }
}
