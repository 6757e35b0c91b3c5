/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Everything pages, files and the API show, asked in one place so that all three show the same. */
@ApplicationScoped
public class Queries {

    private final OverviewQuery overview;
    private final PeriodQuery periods;
    private final HourQuery hours;
    private final QuarantineQuery quarantine;
    private final CatalogueQuery catalogue;
    private final MethodologyQuery methodologies;
    private final StatementQuery statements;

    Queries(
            OverviewQuery overview,
            PeriodQuery periods,
            HourQuery hours,
            QuarantineQuery quarantine,
            CatalogueQuery catalogue,
            MethodologyQuery methodologies,
            StatementQuery statements) {
        this.overview = overview;
        this.periods = periods;
        this.hours = hours;
        this.quarantine = quarantine;
        this.catalogue = catalogue;
        this.methodologies = methodologies;
        this.statements = statements;
    }

    /** Statements of sites. */
    public StatementQuery statements() {
        return statements;
    }

    /** The first screen: every registered source, by organisation, site and source. */
    public Overview overview() {
        return overview.overview();
    }

    public Optional<SourceView> source(SourceId id) {
        return periods.source(id);
    }

    /** The month that is running now in the zone of the site. */
    public Optional<YearMonth> currentMonth(SourceId id) {
        return periods.currentMonth(id);
    }

    public Optional<MonthView> month(SourceId id, YearMonth month) {
        return periods.month(id, month);
    }

    public Optional<DayView> day(SourceId id, LocalDate date) {
        return periods.day(id, date);
    }

    /** Hours from the one that holds {@code from} to before {@code to}. */
    public Optional<HoursView> hours(SourceId id, Instant from, Instant to) {
        return periods.hours(id, from, to);
    }

    /** The last full hours, oldest first. */
    public Optional<HoursView> lastHours(SourceId id, int count) {
        return periods.lastHours(id, count);
    }

    /** An hour in its current version, or in the one asked for. */
    public Optional<HourView> hour(SourceId id, Instant hour, Optional<Integer> version) {
        return hours.hour(id, hour, version);
    }

    /** The same with its entry in the evidence log. */
    public Optional<Logged<HourView>> loggedHour(SourceId id, Instant hour, Optional<Integer> version) {
        return hours.loggedHour(id, hour, version);
    }

    /** The same as it was published, for whoever makes a digest of it. */
    public Optional<HourEvent> hourEvent(SourceId id, Instant hour, Optional<Integer> version) {
        return hours.event(id, hour, version);
    }

    /** All readings of a parameter at a time: one for each statistic and period the device sent. */
    public List<ReadingView> readings(
            SourceId id, Instant hour, Optional<Integer> version, String parameter, Instant at) {
        return hours.readings(id, hour, version, parameter, at);
    }

    /** The bytes of a frame the hour rests on, or of a manifest. */
    public Optional<byte[]> original(SourceId id, Instant hour, Optional<Integer> version, String digest) {
        return hours.original(id, hour, version, digest);
    }

    public QuarantinePage quarantine(QuarantineFilter filter) {
        return quarantine.page(filter);
    }

    /** The whole list, for files. */
    public QuarantineList quarantineList(QuarantineFilter filter) {
        return quarantine.list(filter);
    }

    /** How many entries wait, and why. */
    public QuarantineCounts quarantineCounts() {
        return quarantine.counts();
    }

    public Optional<QuarantineEntry> quarantineEntry(String id) {
        return quarantine.entry(id);
    }

    public List<ParameterView> parameters() {
        return catalogue.parameters();
    }

    public Optional<ParameterView> parameter(String id) {
        return catalogue.parameter(id);
    }

    public List<RuleView> rules() {
        return catalogue.rules();
    }

    public Optional<RuleView> rule(String id) {
        return catalogue.rule(id);
    }

    /** Tables as documents print them. */
    public List<TableView> tables() {
        return catalogue.tables();
    }

    public Optional<TableView> table(String id) {
        return catalogue.table(id);
    }

    public List<MethodologySummary> methodologies() {
        return methodologies.all();
    }

    public Optional<MethodologyView> methodology(String id) {
        return methodologies.find(id);
    }

    /** The parameters a methodology can use, each with its whole history. */
    public List<ParameterView> parametersOf(MethodologyView methodology) {
        return MethodologyQuery.parameters(methodology).stream()
                .flatMap(id -> parameter(id).stream())
                .toList();
    }

    /** What a source is registered as, or was last. */
    public Optional<SourceRegistration> registration(SourceId id) {
        return periods.registration(id);
    }

    /** Parameters that are received and used by no rule, with why. */
    public List<UnusedChannel> unused(SourceId id) {
        return periods.registration(id).map(catalogue::unused).orElse(List.of());
    }
}
