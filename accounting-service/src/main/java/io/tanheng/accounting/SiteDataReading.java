/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.MeterMonths;
import io.tanheng.accounting.database.StackMonths;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.accounting.domain.statements.MeterMonth;
import io.tanheng.accounting.domain.statements.SiteData;
import io.tanheng.accounting.domain.statements.SiteLaws;
import io.tanheng.accounting.domain.statements.StackMeasurement;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StatementPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Takes one picture of all that statements of a site are made from. */
@ApplicationScoped
public class SiteDataReading {

    /** An hour that has just ended may still be open: the day before it is whole. */
    private static final Duration SEALED_BY_THEN = Duration.ofHours(1);

    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    private final StackMonths stacks;
    private final MeterMonths meters;
    private final Registry registry;
    private final SiteLaws laws;

    public SiteDataReading(StackMonths stacks, MeterMonths meters, Registry registry, SiteLaws laws) {
        this.stacks = stacks;
        this.meters = meters;
        this.registry = registry;
        this.laws = laws;
    }

    /** The last day whose hours can all be sealed. */
    public static LocalDate lastWholeDay(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now.minus(SEALED_BY_THEN), zone).minusDays(1);
    }

    /** Every month anybody has reported or measured something of. */
    Collection<YearMonth> monthsWithData(MonitoringPlan plan, List<ActivityEntry> entries, LocalDate asOf)
            throws SQLException {
        TreeSet<YearMonth> months = new TreeSet<>();
        entries.forEach(entry -> months.addAll(entry.period().months()));
        measured(plan, EARLIEST, asOf).values().forEach(found -> months.addAll(found.keySet()));
        return months;
    }

    /** Everything of the years the periods lie in. */
    SiteData read(MonitoringPlan plan, List<ActivityEntry> entries, LocalDate asOf, List<StatementPeriod> periods)
            throws SQLException {
        YearMonth first = periods.stream()
                .map(period -> YearMonth.from(period.from()).withMonth(1))
                .min(YearMonth::compareTo)
                .orElse(YearMonth.from(asOf));
        YearMonth last = periods.stream()
                .map(period -> YearMonth.from(period.until()))
                .max(YearMonth::compareTo)
                .orElse(YearMonth.from(asOf));
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first;
                !month.isAfter(last) && !month.atDay(1).isAfter(asOf);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return new SiteData(
                plan,
                asOf,
                entries,
                meterMonths(plan, months, asOf),
                stackMeasurements(plan, measured(plan, first, asOf), months, asOf),
                laws.of(plan.id().organisation()));
    }

    private Map<String, SortedMap<YearMonth, StackMonth>> measured(MonitoringPlan plan, YearMonth first, LocalDate asOf)
            throws SQLException {
        ZoneId zone = plan.zone();
        return stacks.of(
                plan.id(),
                zone,
                first.atDay(1).atStartOfDay(zone).toInstant(),
                asOf.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private List<StackMeasurement> stackMeasurements(
            MonitoringPlan plan,
            Map<String, SortedMap<YearMonth, StackMonth>> measured,
            List<YearMonth> months,
            LocalDate asOf) {
        List<StackMeasurement> found = new ArrayList<>();
        measured.forEach((source, known) -> {
            Optional<SourceRegistration> registration =
                    registry.find(plan.id().source(source)).map(versions -> versions.current());
            found.add(new StackMeasurement(
                    source,
                    registration.map(SourceRegistration::name).orElse(new LocalText(source, source)),
                    registration.flatMap(SourceRegistration::methodId),
                    months.stream()
                            .map(month -> Optional.ofNullable(known.get(month))
                                    .orElseGet(() -> nothing(month))
                                    .outOf(hours(month, asOf, plan.zone())))
                            .toList()));
        });
        return found;
    }

    private static StackMonth nothing(YearMonth month) {
        return new StackMonth(month, BigDecimal.ZERO, StackHours.NONE);
    }

    private List<MeterMonth> meterMonths(MonitoringPlan plan, List<YearMonth> months, LocalDate asOf)
            throws SQLException {
        List<MeterMonth> found = new ArrayList<>();
        for (PlanUnit unit : plan.units()) {
            for (PlanMeter meter : unit.meters()) {
                for (YearMonth month : months) {
                    Instant from = month.atDay(1).atStartOfDay(plan.zone()).toInstant();
                    Instant to = end(month, asOf, plan.zone());
                    meters.of(plan.id(), meter, month, from, to, hours(month, asOf, plan.zone()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Hours of a month that have passed with the day. */
    private static int hours(YearMonth month, LocalDate asOf, ZoneId zone) {
        Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
        return (int) Duration.between(from, end(month, asOf, zone)).toHours();
    }

    private static Instant end(YearMonth month, LocalDate asOf, ZoneId zone) {
        LocalDate last = month.atEndOfMonth();
        return (last.isAfter(asOf) ? asOf : last).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
