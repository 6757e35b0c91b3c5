/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of days, both ends included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on " + until + ", before it begins on " + from + ".");
        }
    }

    public static Period of(Year year) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.until);
    }

    public boolean contains(YearMonth month) {
        return contains(of(month));
    }

    /** The whole months in it, in order of time. */
    public List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.atDay(1).isAfter(until), month -> month.plusMonths(1))
                .filter(this::contains)
                .toList();
    }

    @Override
    public String toString() {
        return from + "/" + until;
    }
}
