/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.source.SourceId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Reads what stands in the addresses of pages; what cannot be read is the visitor's mistake and is said so. */
final class PathTimes {

    private PathTimes() {}

    static SourceId source(String organisation, String site, String source) {
        try {
            return new SourceId(organisation, site, source);
        } catch (IllegalArgumentException e) {
            throw PageProblem.notFound();
        }
    }

    /** An hour such as {@code 2026-11-20T08:00:00Z}, or shorter {@code 2026-11-20T08Z}. */
    static Instant hour(String text) {
        String whole = text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}Z") ? text.replace("Z", ":00:00Z") : text;
        Instant hour = instant(whole);
        if (!hour.equals(hour.truncatedTo(ChronoUnit.HOURS))) {
            throw PageProblem.unreadable();
        }
        return hour;
    }

    static Optional<Integer> number(Optional<String> text) {
        try {
            return text.filter(one -> !one.isEmpty()).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw PageProblem.unreadable();
        }
    }

    /** One of the names of an enumeration; empty where none is asked for. */
    static <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found =
                Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        return Optional.of(found.orElseThrow(PageProblem::unreadable));
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw PageProblem.unreadable();
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw PageProblem.unreadable();
        }
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw PageProblem.unreadable();
        }
    }
}
