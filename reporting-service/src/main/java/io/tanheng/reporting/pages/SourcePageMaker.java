/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.RawString;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.pages.chart.Carpet;
import io.tanheng.reporting.pages.math.MathMl;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.Site;
import io.tanheng.reporting.query.ChannelNow;
import io.tanheng.reporting.query.HourRow;
import io.tanheng.reporting.query.HoursView;
import io.tanheng.reporting.query.MonthView;
import io.tanheng.reporting.query.OverviewSource;
import io.tanheng.reporting.query.PeriodTotal;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.SourceView;
import io.tanheng.reporting.query.UnusedChannel;
import io.tanheng.telemetry.model.WireFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Puts the page of a source together. */
final class SourcePageMaker {

    private final Queries queries;
    private final Page page;
    private final SourceView view;
    private final YearMonth current;
    private final YearMonth shown;
    private final OverviewSource overview;
    private final SourceRegistration registration;
    private final SourceId id;

    SourcePageMaker(Queries queries, Page page, SourceView view, YearMonth current, YearMonth shown) {
        this.queries = queries;
        this.page = page;
        this.view = view;
        this.current = current;
        this.shown = shown;
        this.overview = view.overview();
        this.registration = overview.registration();
        this.id = registration.id();
    }

    SourcePage make() {
        Optional<MonthView> month = queries.month(id, shown);
        return new SourcePage(
                page,
                view,
                page.marks().of(overview.state().state()),
                page.show().offset(page.clock().now(), registration.zone()),
                problems(),
                new SourceLine(overview, page).minutesOfHour(),
                totals(),
                channels(),
                YearView.of(queries, id, current, shown, page),
                legend(),
                page.show().month(shown),
                Optional.of(page.to().month(id, shown.minusMonths(1))).filter(href -> hasEarlier()),
                Optional.of(page.to().month(id, shown.plusMonths(1))).filter(href -> shown.isBefore(current)),
                "/api/v1/sources/" + id.key() + "/months/" + shown,
                month,
                carpet(),
                month.map(MonthView::days).orElse(List.of()).stream()
                        .filter(day -> !day.from().isAfter(overview.day().to()))
                        .map(day -> new DayLine(day, page.to().day(id, day.from())))
                        .toList(),
                sector(),
                format(registration.format()),
                registration.constants().stream()
                        .map(constant -> new ConstantLine(MathMl.letter(constant.symbol()), constant))
                        .toList());
    }

    private List<ProblemLine> problems() {
        return overview.problems().stream()
                .map(problem -> new ProblemLine(
                        page.marks().of(problem.severity()), page.say().problem(problem, registration)))
                .toList();
    }

    private List<TotalLine> totals() {
        return List.of(
                total(
                        page.words().home().today(),
                        overview.day(),
                        page.to().day(id, overview.day().from())),
                total(page.words().home().month(), overview.month(), page.to().month(id, current)),
                total(page.words().home().quarter(), overview.quarter(), "#year"),
                total(page.words().home().year(), overview.year(), "#year"));
    }

    private TotalLine total(String name, PeriodTotal total, String href) {
        return new TotalLine(name, total, href, restsOn(total, page));
    }

    static String restsOn(PeriodTotal total, Page page) {
        return page.words()
                .site()
                .restsOnHours(
                        page.show().number(total.hours().counted()),
                        page.show().number(total.hours().due()));
    }

    private List<ChannelLine> channels() {
        List<UnusedChannel> unused = queries.unused(id);
        return view.channels().stream().map(now -> channel(now, unused)).toList();
    }

    private ChannelLine channel(ChannelNow now, List<UnusedChannel> unused) {
        Instant clock = page.clock().now();
        return new ChannelLine(
                now,
                now.latest().map(latest -> page.marks().of(latest.flag())),
                now.latest()
                        .map(latest -> page.show().age(Duration.between(latest.at(), clock)))
                        .orElse(""),
                unused.stream()
                        .filter(channel ->
                                channel.parameter().equals(now.channel().parameter()))
                        .map(channel -> page.words().states().unused(channel.reason()))
                        .findFirst());
    }

    private List<Mark> legend() {
        return List.of(
                page.marks().of(HourStatus.VALID),
                page.marks().of(HourStatus.STOPPED),
                page.marks().of(HourStatus.IN_CALIBRATION),
                page.marks().of(HourStatus.INVALID),
                new Mark("missing", "gap", page.marks().missing().word()));
    }

    private boolean hasEarlier() {
        return view.firstHour()
                .map(first -> YearMonth.from(first.atZone(registration.zone())).isBefore(shown))
                .orElse(false);
    }

    private RawString carpet() {
        Instant from = shown.atDay(1).atStartOfDay(registration.zone()).toInstant();
        Instant to =
                shown.plusMonths(1).atDay(1).atStartOfDay(registration.zone()).toInstant();
        List<HourRow> hours = queries.hours(id, from, to).map(HoursView::hours).orElse(List.of());
        return Carpet.of(hours, shown, registration.zone(), hour -> page.to().hour(id, hour), this::title);
    }

    private String title(HourRow row) {
        Site site = page.words().site();
        String status = row.status()
                .map(known -> ", " + page.words().states().hourStatus(known))
                .orElse("");
        return site.hourTitle(
                page.show().minute(row.hour(), registration.zone()), YearView.amount(row.co2Mass(), page) + status);
    }

    private String sector() {
        Site site = page.words().site();
        return switch (registration.sector()) {
            case "power" -> site.sectorPower();
            case "steel" -> site.sectorSteel();
            case "building-materials" -> site.sectorBuilding();
            default -> registration.sector();
        };
    }

    static String format(WireFormat format) {
        return switch (format) {
            case HJ212 -> "HJ 212";
            case SENML -> "SenML (RFC 8428)";
        };
    }
}
