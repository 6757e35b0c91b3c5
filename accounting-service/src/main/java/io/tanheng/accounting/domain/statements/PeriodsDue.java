/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementPeriod.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which statements say something otherwise when months have changed. */
public final class PeriodsDue {

    private PeriodsDue() {}

    /**
     * Each of the months, the years to date from there on, and their years; in the order months, years to date, years.
     *
     * @param changed months that have changed; those that have not begun are left out
     * @param asOf the last whole day that can be looked at
     * @param known periods there are statements of
     */
    public static List<StatementPeriod> of(
            Collection<YearMonth> changed, LocalDate asOf, Collection<StatementPeriod> known) {
        NavigableSet<YearMonth> months = new TreeSet<>(changed);
        months.removeIf(month -> month.atDay(1).isAfter(asOf));
        List<StatementPeriod> periods =
                new ArrayList<>(months.stream().map(StatementPeriod::month).toList());
        Set<Integer> years = new TreeSet<>();
        NavigableSet<YearMonth> toDate = new TreeSet<>();
        for (YearMonth month : months) {
            if (years.add(month.getYear())) {
                known.stream()
                        .filter(period -> period.kind() == Kind.YEAR_TO_DATE)
                        .map(period -> YearMonth.from(period.until()))
                        .filter(last -> last.getYear() == month.getYear() && !last.isBefore(month))
                        .forEach(toDate::add);
                lastEnded(month, asOf).ifPresent(toDate::add);
            }
        }
        toDate.forEach(month -> periods.add(StatementPeriod.yearTo(month)));
        years.forEach(year -> periods.add(StatementPeriod.year(year)));
        return periods;
    }

    /** The last month of the same year that is over, not before the month. */
    private static Optional<YearMonth> lastEnded(YearMonth month, LocalDate asOf) {
        YearMonth december = month.withMonth(12);
        YearMonth ended = asOf.plusDays(1).getDayOfMonth() == 1
                ? YearMonth.from(asOf)
                : YearMonth.from(asOf).minusMonths(1);
        YearMonth last = ended.isAfter(december) ? december : ended;
        return last.isBefore(month.withMonth(1)) ? Optional.empty() : Optional.of(last);
    }
}
