/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.pages.chart.Heat;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.MonthView;
import io.tanheng.reporting.query.PeriodTotal;
import io.tanheng.reporting.query.Queries;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The calendar of twelve months on the page of a source. */
final class YearView {

    private static final int MONTHS = 12;

    private YearView() {}

    /** A month as a strip of days. */
    record Month(String name, String href, boolean current, List<Day> days, String sum) {}

    /**
     * A day as a square.
     *
     * @param tone name of its look
     * @param level how dark, 0 to 8
     */
    record Day(String tone, int level, String title) {}

    static List<Month> of(Queries queries, SourceId id, YearMonth last, YearMonth shown, Page page) {
        List<MonthView> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> queries.month(id, last.minusMonths(MONTHS - back)))
                .flatMap(Optional::stream)
                .toList();
        double highest = Heat.highest(months.stream()
                .flatMap(month -> month.days().stream())
                .map(PeriodTotal::co2Mass)
                .toList());
        return months.stream()
                .map(month -> month(month, id, shown, highest, page))
                .toList();
    }

    private static Month month(MonthView view, SourceId id, YearMonth shown, double highest, Page page) {
        return new Month(
                page.show().shortMonth(view.month()),
                page.to().month(id, view.month()),
                view.month().equals(shown),
                view.days().stream().map(day -> day(day, highest, page)).toList(),
                view.total().co2Mass().value().isPresent() ? amount(view.total().co2Mass(), page) : "—");
    }

    private static Day day(PeriodTotal day, double highest, Page page) {
        return new Day(
                Heat.tone(day),
                Heat.level(day.co2Mass(), highest),
                page.words().site().dayTitle(page.show().date(day.from()), amount(day.co2Mass(), page)));
    }

    static String amount(Figure figure, Page page) {
        return figure.value()
                .map(value -> page.show().number(value) + " " + page.show().unit(figure.unit()))
                .orElseGet(() -> "— " + figure.gap().map(page.say()::gapShort).orElse(""));
    }
}
