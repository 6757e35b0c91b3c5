/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.reporting.database.DayLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Adds days up to periods. */
final class Totals {

    static final String TONNES = "t";

    private Totals() {}

    /** The period of a kind that holds a day, up to that day's own end. */
    static PeriodTotal of(PeriodKind kind, LocalDate day, Collection<DayLine> days, Reach reach) {
        LocalDate from = start(kind, day);
        return of(kind, from, end(kind, from), days, reach);
    }

    static PeriodTotal of(PeriodKind kind, LocalDate from, LocalDate to, Collection<DayLine> days, Reach reach) {
        List<DayLine> inside = days.stream()
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
                .toList();
        long counted = inside.stream().mapToLong(DayLine::countedMinutes).sum();
        long suspect = inside.stream().mapToLong(DayLine::suspectMinutes).sum();
        HourCounts hours = counts(inside, reach.due(from, to));
        return new PeriodTotal(
                kind,
                from,
                to,
                mass(inside, hours, to, reach),
                hours,
                comparison(inside),
                Percent.of(suspect, counted));
    }

    static LocalDate start(PeriodKind kind, LocalDate day) {
        return switch (kind) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    static LocalDate end(PeriodKind kind, LocalDate start) {
        return switch (kind) {
            case DAY -> start;
            case MONTH -> start.plusMonths(1).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
        };
    }

    private static HourCounts counts(List<DayLine> days, int due) {
        int present = sum(days, DayLine::hours);
        return new HourCounts(
                due,
                sum(days, DayLine::valid),
                sum(days, DayLine::stopped),
                sum(days, DayLine::inCalibration),
                sum(days, DayLine::invalid),
                sum(days, DayLine::noMethod),
                Math.max(0, due - present));
    }

    private static Figure mass(List<DayLine> days, HourCounts hours, LocalDate to, Reach reach) {
        if (sum(days, DayLine::figures) > 0) {
            return Figure.of(add(days, DayLine::co2Mass), TONNES);
        }
        if (reach.registration().methodId().isEmpty()) {
            return Figure.gap(GapCode.NO_METHOD, TONNES);
        }
        return Figure.gap(hours.due() == 0 ? reach.absenceAtEndOf(to) : GapCode.NO_HOURS_WITH_FIGURE, TONNES);
    }

    private static Optional<Comparison> comparison(List<DayLine> days) {
        int hours = sum(days, DayLine::compared);
        if (hours == 0) {
            return Optional.empty();
        }
        BigDecimal measured = add(days, DayLine::comparedMeasured);
        BigDecimal reference = add(days, DayLine::comparedReference);
        return Optional.of(new Comparison(
                hours,
                Figure.of(measured, TONNES),
                Figure.of(reference, TONNES),
                differencePercent(measured, reference)));
    }

    /** Measured minus reference in percent of the reference, with two decimals. */
    static Optional<BigDecimal> differencePercent(BigDecimal measured, BigDecimal reference) {
        if (reference.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        return Optional.of(measured.subtract(reference)
                .multiply(hundred)
                .divide(reference, MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP));
    }

    private static int sum(List<DayLine> days, ToIntFunction<DayLine> part) {
        return days.stream().mapToInt(part).sum();
    }

    private static BigDecimal add(List<DayLine> days, Function<DayLine, Optional<BigDecimal>> part) {
        return days.stream().map(part).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
