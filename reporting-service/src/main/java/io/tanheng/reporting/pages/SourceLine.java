/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.RawString;
import io.tanheng.reporting.pages.chart.Sparkline;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.Comparison;
import io.tanheng.reporting.query.OverviewSource;
import io.tanheng.reporting.query.ProvisionalHour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** A source on the first screen, with its words and addresses. */
public record SourceLine(OverviewSource source, Page page) {

    public String key() {
        return source.registration().id().key();
    }

    public ZoneId zone() {
        return source.registration().zone();
    }

    public Mark mark() {
        return page.marks().of(source.state().state());
    }

    public String href() {
        return page.to().source(source.registration().id());
    }

    public String dayHref() {
        return page.to().day(source.registration().id(), source.day().from());
    }

    public String monthHref() {
        return page.to()
                .month(source.registration().id(), YearMonth.from(source.month().from()));
    }

    /** Since when the state holds: the time of day, with the date where that is another day. */
    public String since() {
        return source.state().since().map(this::timeOfDay).orElse("");
    }

    private String timeOfDay(Instant at) {
        boolean today = at.atZone(zone()).toLocalDate().equals(source.day().to());
        String time = today ? page.show().clock(at, zone()) : page.show().minute(at, zone());
        return time + " " + page.show().offset(at, zone());
    }

    public String minutesOfHour() {
        return source.thisHour()
                .map(ProvisionalHour::minutes)
                .map(minutes -> page.words().home().minutesOfHour(Integer.toString(minutes.valid())))
                .orElse("");
    }

    public RawString sparkline() {
        return Sparkline.of(source.last24Hours());
    }

    public Optional<String> problem() {
        return source.worst()
                .map(problem -> page.say().problem(problem, source.registration())
                        + problem.since()
                                .map(since -> ", " + page.words().home().sinceTime(timeOfDay(since)))
                                .orElse(""));
    }

    /** Only asked for where there is a problem. */
    public Mark problemMark() {
        return source.worst()
                .map(problem -> page.marks().of(problem.severity()))
                .orElseGet(this::mark);
    }

    public Optional<BigDecimal> difference() {
        return source.month().comparison().flatMap(Comparison::differencePercent);
    }

    public String differenceHelp() {
        return source.month().comparison().map(this::compared).orElse("");
    }

    private String compared(Comparison comparison) {
        return page.words()
                .home()
                .differenceOver(
                        Integer.toString(comparison.hours()),
                        comparison.measured().value().map(page.show()::number).orElse("—"),
                        comparison.reference().value().map(page.show()::number).orElse("—"));
    }
}
