/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.reporting.pages.words.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in addresses, and says what is wrong with it. */
final class Read {

    private static final Pattern SHORT_HOUR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}Z");
    private static final int SECONDS = 3600;

    private Read() {}

    /** The body of a request; where none came, or {@code null}, that is said. */
    static <T> T body(@Nullable T asked) {
        if (asked == null) {
            throw new ApiProblem(ProblemCode.BODY_MISSING);
        }
        return asked;
    }

    static SourceId source(String organisation, String site, String source) {
        if (!SourceId.isName(organisation) || !SourceId.isName(site) || !SourceId.isName(source)) {
            throw new ApiProblem(ProblemCode.SOURCE_NOT_READABLE, organisation + "/" + site + "/" + source);
        }
        return new SourceId(organisation, site, source);
    }

    static SiteId site(String organisation, String site) {
        if (!SourceId.isName(organisation) || !SourceId.isName(site)) {
            throw new ApiProblem(ProblemCode.SITE_NOT_READABLE, organisation + "/" + site);
        }
        return new SiteId(organisation, site);
    }

    static long engagement(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new ApiProblem(ProblemCode.ENGAGEMENT_UNKNOWN, text);
        }
        return Long.parseLong(text);
    }

    /** The code of a period of statements. */
    static String period(String text) {
        return StatementPeriod.parse(text)
                .orElseThrow(() -> new ApiProblem(ProblemCode.PERIOD_NOT_READABLE, text))
                .code();
    }

    /** {@code 2026-11-20T08Z}, or the same written out to the second. */
    static Instant hour(String text) {
        try {
            String full = SHORT_HOUR.matcher(text).matches() ? text.replace("Z", ":00:00Z") : text;
            Instant hour = Instant.parse(full);
            if (hour.getEpochSecond() % SECONDS == 0 && hour.getNano() == 0) {
                return hour;
            }
        } catch (DateTimeException e) {
            throw new ApiProblem(ProblemCode.HOUR_NOT_READABLE, text);
        }
        throw new ApiProblem(ProblemCode.HOUR_NOT_READABLE, text);
    }

    static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new ApiProblem(ProblemCode.TIME_NOT_READABLE, text);
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ApiProblem(ProblemCode.DATE_NOT_READABLE, text);
        }
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ApiProblem(ProblemCode.MONTH_NOT_READABLE, text);
        }
    }

    static Optional<Integer> version(Optional<String> text) {
        return text.map(one -> {
            try {
                return Integer.valueOf(one);
            } catch (NumberFormatException e) {
                throw new ApiProblem(ProblemCode.VERSION_NOT_READABLE, one);
            }
        });
    }

    /** The language asked for; nothing where the address names none. */
    static Optional<Language> language(Optional<String> text) {
        return text.map(code ->
                Language.ofCode(code).orElseThrow(() -> new ApiProblem(ProblemCode.LANGUAGE_NOT_READABLE, code)));
    }

    static boolean yesOrNo(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ApiProblem(ProblemCode.YES_OR_NO_NOT_READABLE, name, text);
        };
    }

    static int number(String name, String text, int lowest, int highest) {
        try {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ApiProblem(
                    ProblemCode.NUMBER_NOT_READABLE, name, text, Integer.toString(lowest), Integer.toString(highest));
        }
        throw new ApiProblem(
                ProblemCode.NUMBER_NOT_READABLE, name, text, Integer.toString(lowest), Integer.toString(highest));
    }

    static <E extends Enum<E>> Optional<E> oneOf(String name, E[] values, Optional<String> text) {
        return oneOf(name, values, text, ProblemCode.QUARANTINE_FILTER_WRONG);
    }

    static <E extends Enum<E>> Optional<E> oneOf(String name, E[] values, Optional<String> text, ProblemCode wrong) {
        return text.filter(one -> !one.isEmpty())
                .map(one -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(one.replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> new ApiProblem(wrong, name, one, String.join(", ", names(values)))));
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
