/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.verify.StackSums;
import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A power station with an example year of books, and a stack that measured beside them. */
public final class SampleSite {

    public static final SiteId ID = new SiteId("north-power", "plant-1");
    public static final String STACK = "stack-1";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalText NAME = new LocalText("Plant 1", "一号厂");
    private static final LocalText UNIT = new LocalText("Unit 1", "1 号机组");

    private final SampleStack stack = new SampleStack(ID, STACK);
    private final Map<Instant, HourEvent> hours = new LinkedHashMap<>();
    private final StatementEvent statement;

    private SampleSite(String methodology, StatementPeriod period, LocalDate asOf) {
        LocalDate last = asOf.isBefore(period.until()) ? asOf : period.until();
        SamplePackage.hours(start(period.from()), start(last.plusDays(1)))
                .forEach(hour -> hours.put(hour, stack.hour(hour)));
        this.statement = make(methodology, period, asOf);
    }

    /** A month of hours and books. */
    public static SampleSite month() {
        return new SampleSite(
                "cn-power-ets-2024", StatementPeriod.month(YearMonth.of(2024, 3)), LocalDate.parse("2025-01-20"));
    }

    /** A whole year of both. */
    public static SampleSite year() {
        return new SampleSite("cn-power-ets-2024", StatementPeriod.year(2024), LocalDate.parse("2025-01-20"));
    }

    /** The example year of a methodology, with hours of its first two days. */
    public static SampleSite books(String methodology, int year) {
        return new SampleSite(methodology, StatementPeriod.year(year), LocalDate.of(year, 1, 2));
    }

    /** The example of a methodology for whatever year it has, with hours of its first two days. */
    public static SampleSite example(String methodology) {
        return books(methodology, data(methodology).period().from().getYear());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public SampleStack stack() {
        return stack;
    }

    /** The hours in order of time. */
    public Map<Instant, HourEvent> hours() {
        return hours;
    }

    public StatementEvent statement() {
        return statement;
    }

    private StatementEvent make(String methodology, StatementPeriod period, LocalDate asOf) {
        StatementPart part = part(methodology, period);
        StatementFigure total = part.figures().stream()
                .filter(figure -> figure.role().equals("total"))
                .filter(figure -> figure.code().equals("total"))
                .findFirst()
                .or(() -> part.figures().stream()
                        .filter(figure -> figure.role().equals("total"))
                        .findFirst())
                .orElseThrow();
        return StatementDigest.put(new StatementEvent(
                ID,
                NAME,
                "power",
                "320500",
                ZONE,
                period,
                2,
                StatementState.COMPLETE,
                Instant.parse("2025-01-20T08:00:00Z"),
                asOf,
                1,
                List.of(new StatementTotal(
                        part.purpose(), "CO2", total.value(), total.value(), total.unit(), List.of(part.unit()))),
                List.of(part),
                List.of(stack(period, asOf)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new StatementCause(
                        StatementCause.Kind.FIRST,
                        Optional.empty(),
                        Optional.empty(),
                        new LocalText("The first version.", "首个版本。"))),
                ""));
    }

    private static StatementPart part(String methodology, StatementPeriod period) {
        ActivityData year = data(methodology);
        Period days =
                period.kind() == StatementPeriod.Kind.MONTH ? new Period(period.from(), period.until()) : year.period();
        return new StatementMaker(Methodologies.standard()
                        .find(methodology)
                        .orElseThrow()
                        .compute(
                                new ActivityData(
                                        year.site(),
                                        days,
                                        year.records().stream()
                                                .filter(record -> record.month()
                                                        .map(days::contains)
                                                        .orElse(true))
                                                .toList()),
                                Parameters.standard()::on))
                .part("unit-1", UNIT);
    }

    private StackStatement stack(StatementPeriod period, LocalDate asOf) {
        StackSums sums = new StackSums(ZONE);
        hours.values().forEach(hour -> sums.add(PackedHour.of(hour)));
        List<StackMonth> months = new Period(period.from(), period.until())
                .months().stream()
                        .filter(month -> !month.atDay(1).isAfter(asOf))
                        .map(month -> month(sums.months(), month, asOf))
                        .toList();
        return new StackStatement(
                STACK,
                new LocalText("Stack", "烟囱"),
                Optional.of("unit-1"),
                stack.registration().methodId(),
                months.stream().map(StackMonth::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add),
                months.stream().map(StackMonth::hours).reduce(StackHours.NONE, StackHours::plus),
                months,
                months.stream().reduce(StackMonth::plus).flatMap(StackMonth::signed));
    }

    private static StackMonth month(SortedMap<YearMonth, StackMonth> known, YearMonth month, LocalDate asOf) {
        LocalDate last = asOf.isBefore(month.atEndOfMonth()) ? asOf : month.atEndOfMonth();
        StackMonth found = known.getOrDefault(month, new StackMonth(month, BigDecimal.ZERO, StackHours.NONE));
        return found.outOf(24 * last.getDayOfMonth());
    }

    private static ActivityData data(String methodology) {
        Path file = Path.of("..", "docs", "examples", methodology + ".yaml");
        try {
            return ActivityData.read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
