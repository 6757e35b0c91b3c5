/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.pages.frame.FramePainter;
import io.tanheng.reporting.pages.frame.Wanted;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Bytes;
import io.tanheng.reporting.query.ChannelRow;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.FrameSignature;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.MinuteColumn;
import io.tanheng.reporting.query.ReadingView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts the page of a reading together. */
final class ReadingPageMaker {

    private final Page page;
    private final HourView hour;
    private final List<ReadingView> readings;
    private final SourceRegistration registration;
    private final ZoneId zone;
    private final Bytes bytes;
    private final String parameter;
    private final Instant at;

    ReadingPageMaker(Page page, HourView hour, List<ReadingView> readings) {
        this.page = page;
        this.hour = hour;
        this.readings = readings;
        this.registration = hour.registration();
        this.zone = registration.zone();
        this.bytes = page.words().bytes();
        this.parameter = readings.get(0).column().parameter();
        this.at = readings.get(0).at();
    }

    ReadingPage make() {
        String time = page.show().seconds(at, zone);
        return new ReadingPage(
                page,
                registration,
                hour.localDay(),
                hourHref(),
                page.show().hour(hour.row().hour(), zone),
                parameter,
                page.say().column(readings.get(0).column()),
                time,
                page.show().moment(at, zone),
                walk(),
                readings.stream().map(this::reading).toList());
    }

    private String hourHref() {
        return page.to().hour(registration.id(), hour.row().hour());
    }

    private List<ReadingPage.Step> walk() {
        ReadingView first = readings.get(0);
        String average = hour.channels().stream()
                .filter(channel -> channel.parameter().equals(parameter))
                .map(ChannelRow::average)
                .map(this::amount)
                .findFirst()
                .orElseGet(bytes::walkNone);
        String value = page.show().number(first.cell().value()) + " "
                + page.show().unit(first.column().unit());
        return List.of(
                new ReadingPage.Step(bytes.walkHour(), amount(hour.row().co2Mass()), hourHref(), false),
                new ReadingPage.Step(bytes.walkAverage(), average, hourHref() + "#channel-" + parameter, false),
                new ReadingPage.Step(bytes.walkReading(), value, "#main", true),
                new ReadingPage.Step(
                        bytes.walkFrame(),
                        bytes.walkBytes(page.show().number(first.frame().row().bytes())),
                        "#frame",
                        false));
    }

    private String amount(Figure figure) {
        return YearView.amount(figure, page);
    }

    private ReadingPage.Reading reading(ReadingView view) {
        MinuteColumn column = view.column();
        FramePainter painter = new FramePainter(page.words(), page.show(), Optional.of(registration));
        return new ReadingPage.Reading(
                view,
                page.say().statistic(column.statistic(), column.periodSeconds()),
                page.marks().of(view.cell().flag()),
                view.cell().value().toPlainString(),
                plausible(),
                painter.paint(
                        view.frame().original().bytes(), Optional.of(new Wanted(parameter, column.statistic(), at))),
                bytes.frameNote(
                        view.frame().format().map(SourcePageMaker::format).orElse("—"),
                        page.show().number(view.frame().row().bytes())),
                page.to().api(hourHref()) + "/originals/" + view.frame().row().digest(),
                view.frame().checksum().map(checksum -> page.marks().agreement(checksum.matches())),
                page.marks().agreement(view.frame().original().digestMatches()),
                new SignedText(page).mark(view.frame().row().signature()),
                view.frame().row().signature().map(FrameSignature::keyId).orElse(""));
    }

    private String plausible() {
        return registration.channel(parameter).map(this::range).orElse("—");
    }

    private String range(Channel channel) {
        return page.show().number(channel.plausibleLow()) + " … "
                + page.show().number(channel.plausibleHigh()) + " "
                + page.show().unit(channel.unit());
    }
}
