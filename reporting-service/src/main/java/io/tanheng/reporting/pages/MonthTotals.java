/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.CrossCheckView;
import io.tanheng.reporting.query.Figure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The months of all measured units of a site added up; a month in which one unit lacks a number has none. */
final class MonthTotals {

    private MonthTotals() {}

    static MonthChart of(List<CrossCheckView> checks, Page page) {
        TreeSet<YearMonth> months = new TreeSet<>();
        checks.forEach(check -> check.months().forEach(month -> months.add(month.month())));
        List<MonthChart.Row> rows = new ArrayList<>();
        for (YearMonth month : months) {
            List<CrossCheckView.Month> units = checks.stream()
                    .flatMap(check -> check.months().stream())
                    .filter(one -> one.month().equals(month))
                    .toList();
            rows.add(new MonthChart.Row(
                    page.show().month(month),
                    List.of(
                            MonthChart.cell(sum(units, CrossCheckView.Month::calculated), Optional.empty(), page),
                            MonthChart.cell(sum(units, CrossCheckView.Month::measured), Optional.empty(), page)),
                    hours(units, page),
                    Optional.empty()));
        }
        return new MonthChart(rows, true);
    }

    private static Figure sum(List<CrossCheckView.Month> units, Function<CrossCheckView.Month, Figure> which) {
        Optional<Figure> gap =
                units.stream().map(which).filter(one -> one.gap().isPresent()).findFirst();
        return gap.orElseGet(() -> Figure.of(
                units.stream()
                        .flatMap(unit -> which.apply(unit).exact().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                "t"));
    }

    private static String hours(List<CrossCheckView.Month> units, Page page) {
        int covered = units.stream().mapToInt(unit -> unit.hours().covered()).sum();
        int asked = units.stream().mapToInt(unit -> unit.hours().asked()).sum();
        return page.words()
                .statements()
                .hoursCovered(page.show().number(covered), page.show().number(asked));
    }
}
