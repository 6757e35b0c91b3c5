/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.contracts.statements.StatementDocument;
import io.tanheng.contracts.statements.StatementPeriod.Kind;
import io.tanheng.reporting.log.LogPlace;
import io.tanheng.reporting.pages.chart.Bars;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.pages.words.StatementWords;
import io.tanheng.reporting.query.CrossCheckView;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.GapCode;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StackView;
import io.tanheng.reporting.query.StatementFilter;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementVersion;
import io.tanheng.reporting.query.StatementView;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the page of a statement together. */
final class StatementPageMaker {

    private static final int VERSIONS_SHOWN = 12;

    private final Queries queries;
    private final Page page;
    private final StatementView view;
    private final StatementSummary summary;
    private final SiteId site;
    private final StatementWords words;
    private final StatementText text;
    private final String suffix;
    private final Optional<LogPlace> place;

    StatementPageMaker(Queries queries, Page page, StatementView view, Optional<LogPlace> place) {
        this.queries = queries;
        this.page = page;
        this.view = view;
        this.summary = view.summary();
        this.site = summary.site();
        this.words = page.words().statements();
        this.text = new StatementText(page.wording());
        this.place = place;
        this.suffix = view.current() ? "" : "?version=" + summary.version();
    }

    StatementPage make() {
        List<StatementSummary> ofYear = queries.statements()
                .list(StatementFilter.of(
                        site.organisation(), site.site(), summary.from().getYear()));
        List<StatementVersion> versions = queries.statements().versions(site, summary.period(), view.currentVersion());
        UnitCards units = new UnitCards(page, summary, suffix);
        return new StatementPage(
                page,
                view,
                text.period(summary),
                page.marks().of(summary.state()),
                text.reasons(summary.problems()),
                replaced(),
                years(),
                periods(ofYear),
                view.problems().stream()
                        .map(one -> new StatementPage.Reason(
                                view.units().size() > 1 ? page.say().text(one.name()) : "",
                                page.say().text(one.problem().sentence())))
                        .toList(),
                StatementsPage.amounts(summary, page),
                words.versionOf(Integer.toString(summary.version()), page.show().date(summary.asOf())),
                months(ofYear),
                view.units().stream().map(units::of).toList(),
                view.stacks().stream().map(this::stack).toList(),
                view.stacks().stream().anyMatch(stack -> stack.signed().isPresent()),
                view.crossChecks().stream().map(this::check).toList(),
                page.to().crossCheck(site, summary.period()) + suffix,
                view.documents().stream().map(this::document).toList(),
                view.notCounted().stream().map(this::notCounted).toList(),
                versions.stream().limit(VERSIONS_SHOWN).map(this::version).toList(),
                Optional.of(versions.size() - VERSIONS_SHOWN)
                        .filter(rest -> rest > 0)
                        .map(rest -> words.moreVersions(page.show().number(rest))),
                LoggedLine.of(
                        page,
                        place,
                        page.to().api(page.to().statement(site, summary.period())) + "/proof?version="
                                + summary.version()));
    }

    private Optional<String> replaced() {
        return view.current()
                ? Optional.empty()
                : Optional.of(
                        words.notCurrent(Integer.toString(summary.version()), Integer.toString(view.currentVersion())));
    }

    private List<StatementPage.Switch> years() {
        return queries
                .statements()
                .list(new StatementFilter(
                        Optional.of(site.organisation()),
                        Optional.of(site.site()),
                        Optional.empty(),
                        Optional.of(Kind.YEAR)))
                .stream()
                .sorted(Comparator.comparing(StatementSummary::from))
                .map(this::choice)
                .toList();
    }

    /** To date, and each month. */
    private List<StatementPage.Switch> periods(List<StatementSummary> ofYear) {
        List<StatementPage.Switch> switches = new ArrayList<>();
        ofYear.stream()
                .filter(one -> one.kind() == Kind.YEAR_TO_DATE)
                .filter(one -> one.period().equals(summary.period()) || isLongest(one, ofYear))
                .map(this::choice)
                .forEach(switches::add);
        ofYear.stream().filter(StatementPageMaker::monthly).map(this::choice).forEach(switches::add);
        return switches;
    }

    private static boolean isLongest(StatementSummary one, List<StatementSummary> ofYear) {
        return ofYear.stream()
                .filter(other -> other.kind() == one.kind())
                .noneMatch(other -> other.until().isAfter(one.until()));
    }

    private StatementPage.Switch choice(StatementSummary other) {
        boolean whole = other.kind() == Kind.YEAR;
        return new StatementPage.Switch(
                whole ? text.period(other) : text.shortPeriod(other),
                page.to().statement(site, other.period()),
                other.period().equals(summary.period()),
                Optional.of(page.marks().of(other.state()))
                        .filter(mark -> mark.tone().equals("warn")));
    }

    /** Both methods where a unit is measured; else what the statements of the months say. */
    private MonthChart months(List<StatementSummary> ofYear) {
        if (!view.crossChecks().isEmpty()) {
            return MonthTotals.of(view.crossChecks(), page);
        }
        return new MonthChart(
                ofYear.stream()
                        .filter(StatementPageMaker::monthly)
                        .filter(one -> !one.until().isAfter(summary.until()) && !monthly(summary))
                        .map(one -> new MonthChart.Row(
                                page.show().month(YearMonth.from(one.from())),
                                List.of(MonthChart.cell(
                                        one.mainTotal()
                                                .map(StatementSummary.Total::value)
                                                .orElseGet(() -> Figure.gap(GapCode.INCOMPLETE, "t")),
                                        Optional.of(page.to().statement(site, one.period())),
                                        page)),
                                "",
                                Optional.empty()))
                        .toList(),
                false);
    }

    private StatementPage.StackRow stack(StackView stack) {
        return new StatementPage.StackRow(
                stack,
                page.say().text(stack.name()),
                page.to().source(stack.source()),
                text.hours(stack.hours()),
                Bars.hours(stack.hours()),
                text.gaps(stack.hours()),
                stack.signed().map(new SignedText(page)::share).orElse(""));
    }

    private StatementPage.CheckRow check(CrossCheckView check) {
        return new StatementPage.CheckRow(
                page.say().text(check.name()),
                check.measured(),
                check.calculated(),
                check.difference(),
                text.difference(check.differencePercent()));
    }

    private StatementPage.DocumentRow document(StatementDocument document) {
        return new StatementPage.DocumentRow(
                document.name(), document.sha256().orElse(""), page.show().number(document.records()));
    }

    private StatementPage.NotCountedRow notCounted(NotCounted one) {
        return new StatementPage.NotCountedRow(
                one.record().map(number -> "#" + number).orElse(""),
                one.record().map(number -> page.to().activity(site) + "#record-" + number),
                page.say().text(one.kind()) + " " + one.item()
                        + one.source().map(source -> " · " + source).orElse(""),
                unitName(one.unit()),
                one.period(),
                page.say().text(one.reason()));
    }

    /** What a unit is called, where the statement has it. */
    private String unitName(String unit) {
        return view.units().stream()
                .filter(one -> one.unit().equals(unit))
                .map(one -> page.say().text(one.name()))
                .findFirst()
                .orElse(unit);
    }

    private StatementPage.VersionRow version(StatementVersion version) {
        StatementSummary one = version.summary();
        return new StatementPage.VersionRow(
                one.version(),
                page.to().statement(site, one.period()) + "?version=" + one.version(),
                one.version() == summary.version(),
                version.current(),
                page.show().minute(one.madeAt(), one.zone()),
                page.marks().of(one.state()),
                one.totals().stream()
                        .map(total -> text.amount(total.value()))
                        .collect(Collectors.joining(page.show().semicolon())),
                version.causes().stream()
                        .map(cause -> page.say().text(cause.sentence()))
                        .toList(),
                version.changes().stream()
                        .map(change -> new StatementPage.Changed(change.unit().map(this::unitName), change))
                        .toList(),
                version.changes().isEmpty()
                        ? words.noChanges()
                        : words.changes(page.show().number(version.changes().size())));
    }

    static boolean monthly(StatementSummary one) {
        return one.kind() == Kind.MONTH;
    }
}
