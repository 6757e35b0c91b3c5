/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.methodology.activity.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods of whole months as people and spreadsheets write them: {@code 2026-03}, {@code 2026}, {@code 2026-01/2026-06}, and the
 * first of a month, which is what a spreadsheet makes of the month.
 */
public final class PeriodText {

    /** What may be written, for messages. */
    public static final String FORMS = "2026-03, 2026, 2026-01/2026-06";

    private static final Pattern MONTH = Pattern.compile(
            "([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]0?1)?|年([0-9]{1,2})月(?:0?1日)?)(?:[T ]00:00(?::00)?)?");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?");
    private static final Pattern DAYS = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private PeriodText() {}

    /** The period, or nothing where the text is none of whole months. */
    public static Optional<Period> read(String text) {
        try {
            return parse(text.strip()).filter(PeriodText::wholeMonths);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> parse(String text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return Optional.of(new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))));
        }
        Optional<Period> one = one(text);
        int stroke = text.indexOf('/');
        if (one.isPresent() || stroke < 0) {
            return one;
        }
        return one(text.substring(0, stroke))
                .flatMap(first -> one(text.substring(stroke + 1)).map(last -> new Period(first.from(), last.until())));
    }

    private static Optional<Period> one(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(Period.of(Year.of(Integer.parseInt(year.group(1)))));
        }
        Matcher month = MONTH.matcher(text);
        if (!month.matches()) {
            return Optional.empty();
        }
        String number = month.group(2) == null ? month.group(3) : month.group(2);
        return Optional.of(Period.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(number))));
    }

    private static boolean wholeMonths(Period period) {
        return period.from().getDayOfMonth() == 1
                && period.until().equals(YearMonth.from(period.until()).atEndOfMonth())
                && period.from().getYear() > 0;
    }

    /** The month, where a period is exactly one. */
    public static Optional<YearMonth> month(Period period) {
        YearMonth month = YearMonth.from(period.from());
        return Period.of(month).equals(period) ? Optional.of(month) : Optional.empty();
    }

    /** The shortest of the forms above. */
    public static String write(Period period) {
        Year year = Year.of(period.from().getYear());
        return Period.of(year).equals(period)
                ? year.toString()
                : month(period)
                        .map(YearMonth::toString)
                        .orElse(YearMonth.from(period.from()) + "/" + YearMonth.from(period.until()));
    }
}
