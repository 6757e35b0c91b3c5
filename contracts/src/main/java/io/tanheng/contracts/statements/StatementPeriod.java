/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months a statement is about.
 *
 * @param from first day, in the zone of the site
 * @param until last day
 */
public record StatementPeriod(Kind kind, LocalDate from, LocalDate until) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(to-)?(\\d{2}))?");

    /** How much of a year. */
    public enum Kind {
        MONTH,
        /** From January to a month, both included. */
        YEAR_TO_DATE,
        YEAR
    }

    public static StatementPeriod month(YearMonth month) {
        return new StatementPeriod(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    public static StatementPeriod yearTo(YearMonth month) {
        return new StatementPeriod(Kind.YEAR_TO_DATE, month.withMonth(1).atDay(1), month.atEndOfMonth());
    }

    public static StatementPeriod year(int year) {
        return new StatementPeriod(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Its address: {@code 2026}, {@code 2026-09} or {@code 2026-to-09}. */
    public String code() {
        return switch (kind) {
            case MONTH -> YearMonth.from(from).toString();
            case YEAR_TO_DATE -> "%04d-to-%02d".formatted(from.getYear(), until.getMonthValue());
            case YEAR -> "%04d".formatted(from.getYear());
        };
    }

    /** The reverse of {@link #code()}; empty where the text is none. */
    public static Optional<StatementPeriod> parse(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        Optional<String> digits = Optional.ofNullable(found.group(3));
        if (digits.isEmpty()) {
            return Optional.of(year(year));
        }
        int month = Integer.parseInt(digits.get());
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(year, month);
        return Optional.of(found.group(2) == null ? month(last) : yearTo(last));
    }
}
