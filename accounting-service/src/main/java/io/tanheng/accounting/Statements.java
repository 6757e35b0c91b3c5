/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.ActivityRecords;
import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.accounting.database.StatementVersions;
import io.tanheng.accounting.database.StatementVersions.Version;
import io.tanheng.accounting.database.StatementsDue;
import io.tanheng.accounting.database.StatementsDue.Due;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.statements.Causes;
import io.tanheng.accounting.domain.statements.Changes;
import io.tanheng.accounting.domain.statements.PeriodsDue;
import io.tanheng.accounting.domain.statements.StatementContent;
import io.tanheng.accounting.domain.statements.StatementMaking;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.time.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the statements of a site again where its data have changed; what says the same as before is no new version.
 *
 * <p>Several replicas may make the same statement: the database takes one, the other finds nothing left to do.
 */
@ApplicationScoped
public class Statements {

    private final StatementsDue dues;
    private final StatementVersions versions;
    private final MonitoringPlans plans;
    private final ActivityRecords records;
    private final SiteDataReading reading;
    private final ServiceClock clock;

    public Statements(
            StatementsDue dues,
            StatementVersions versions,
            MonitoringPlans plans,
            ActivityRecords records,
            SiteDataReading reading,
            ServiceClock clock) {
        this.dues = dues;
        this.versions = versions;
        this.plans = plans;
        this.records = records;
        this.reading = reading;
        this.clock = clock;
    }

    /** Makes what is due and says how many new versions that gave; what is due is read first, for what comes later is due again. */
    public int make(SiteId site) throws SQLException {
        List<Due> due = dues.of(site);
        Optional<MonitoringPlan> plan = plans.current(site);
        return plan.isPresent() ? make(plan.get(), due) : 0;
    }

    private int make(MonitoringPlan plan, List<Due> due) throws SQLException {
        ZoneId zone = plan.zone();
        LocalDate asOf = SiteDataReading.lastWholeDay(clock.instant(), zone);
        List<Due> ready = due.stream()
                .filter(one ->
                        one.days(zone).map(days -> !days.first().isAfter(asOf)).orElse(true))
                .toList();
        SortedSet<YearMonth> changed = passed(plan.id(), asOf);
        if (ready.isEmpty() && changed.isEmpty()) {
            return 0;
        }
        List<ActivityEntry> entries = records.current(plan.id());
        if (ready.stream().anyMatch(one -> one.days(zone).isEmpty())) {
            changed.addAll(reading.monthsWithData(plan, entries, asOf));
        }
        ready.forEach(one -> one.days(zone).ifPresent(days -> addMonths(days, changed)));
        Map<StatementPeriod, String> known = versions.digests(plan.id());
        addOtherMonths(ready, known.keySet(), changed);
        List<StatementPeriod> periods = PeriodsDue.of(changed, asOf, known.keySet());
        List<Version> next = new ArrayList<>();
        if (!periods.isEmpty()) {
            StatementMaking making = new StatementMaking(reading.read(plan, entries, asOf, periods));
            for (StatementPeriod period : periods) {
                StatementContent content = making.make(period);
                if (!content.digest().equals(known.get(period))) {
                    next(plan.id(), making, content).ifPresent(next::add);
                }
            }
        }
        versions.write(plan.id(), asOf, next, ready.stream().map(Due::id).toList());
        return next.size();
    }

    /** Months in which days have passed since statements were made: periods end without anybody sending anything. */
    private SortedSet<YearMonth> passed(SiteId site, LocalDate asOf) throws SQLException {
        SortedSet<YearMonth> months = new TreeSet<>();
        dues.asOf(site)
                .filter(before -> before.isBefore(asOf))
                .ifPresent(before -> addMonths(new Due.Days(before, asOf), months));
        return months;
    }

    private static void addMonths(Due.Days days, SortedSet<YearMonth> months) {
        YearMonth last = YearMonth.from(days.last());
        for (YearMonth month = YearMonth.from(days.first()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
    }

    /** A fuel that is new in June is missing in May: records of a year concern every month of it that has a statement. */
    private static void addOtherMonths(List<Due> ready, Set<StatementPeriod> known, SortedSet<YearMonth> changed) {
        Set<Integer> years = ready.stream()
                .flatMap(due -> due.entered().stream())
                .flatMap(days -> Stream.of(days.first().getYear(), days.last().getYear()))
                .collect(Collectors.toSet());
        known.stream()
                .filter(period -> period.kind() == StatementPeriod.Kind.MONTH
                        && years.contains(period.from().getYear()))
                .map(period -> YearMonth.from(period.from()))
                .forEach(month -> changed.add(month));
    }

    private Optional<Version> next(SiteId site, StatementMaking making, StatementContent content) throws SQLException {
        Optional<Version> before = versions.current(site, content.bare().period());
        if (before.isPresent()) {
            Version known = before.get();
            if (making.saysTheSame(content, known.event())) {
                return Optional.empty();
            }
            return Optional.of(new Version(
                    content.version(
                            known.event().version() + 1,
                            clock.instant(),
                            Changes.between(known.event(), content.bare()),
                            new Causes(this::record).between(known.inputs(), content.inputs())),
                    content.inputs()));
        }
        return saysAnything(content)
                ? Optional.of(
                        new Version(content.version(1, clock.instant(), List.of(), Causes.first()), content.inputs()))
                : Optional.empty();
    }

    /** A period nobody has reported or measured anything of has no statement. */
    private static boolean saysAnything(StatementContent content) {
        return !content.inputs().records().isEmpty()
                || !content.inputs().measured().isEmpty();
    }

    private Optional<ActivityEntry> record(long number) {
        try {
            return records.find(number);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look up record " + number, e);
        }
    }
}
