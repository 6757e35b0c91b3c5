/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.query.CrossCheckView;
import io.tanheng.reporting.query.Figure;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
     */
    public record Cell(Figure figure, String gap, Optional<String> href) {}

    /**
     * Calculated, measured and their difference.
     *
     * @param hours where the hours of a month are shown
     */
    static MonthChart of(CrossCheckView check, Page page, Function<YearMonth, Optional<String>> hours) {
        StatementText text = new StatementText(page.wording());
        return new MonthChart(
                check.months().stream()
                        .map(month -> new Row(
                                page.show().month(month.month()),
                                List.of(
                                        cell(month.calculated(), Optional.empty(), page),
                                        cell(month.measured(), hours.apply(month.month()), page),
                                        cell(month.difference(), Optional.empty(), page)),
                                text.hours(month.hours()),
                                text.difference(month.differencePercent())))
                        .toList(),
                true);
    }

    static Cell cell(Figure figure, Optional<String> href, Page page) {
        return new Cell(figure, figure.gap().map(page.say()::gapShort).orElse(""), href);
    }
}
