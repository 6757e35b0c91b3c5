/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.reporting.pages.words.ReportWords;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementChangeRow;
import io.tanheng.reporting.query.StatementQuery;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementView;
import java.util.List;
import java.util.Optional;

/** Puts the report of a statement together: nothing is in it that is not in the statement. */
final class StatementReportMaker {

    private final Queries queries;
    private final Wording wording;
    private final StatementEvent event;
    private final StatementView view;
    private final StatementSummary summary;
    private final ReportWords words;
    private final StatementText text;

    StatementReportMaker(Queries queries, Wording wording, StatementEvent event) {
        this.queries = queries;
        this.wording = wording;
        this.event = event;
        this.view = StatementQuery.alone(event);
        this.summary = view.summary();
        this.words = wording.words().report();
        this.text = new StatementText(wording);
    }

    /** As the document is called in a reader's title bar. */
    String title() {
        return words.title() + " · " + wording.say().text(event.siteName()) + " · " + text.period(summary);
    }

    StatementReport make(Optional<LogStanding> log, Optional<String> publicAddress) {
        ReportUnits units = new ReportUnits(wording);
        ReportMeasured measured = new ReportMeasured(wording);
        ReportLaw law = new ReportLaw(queries, wording, event);
        ReportRecords records = new ReportRecords(wording);
        ReportEvidence evidence = new ReportEvidence(wording, event);
        return new StatementReport(
                wording.language().tag(),
                title(),
                wording.say().text(event.siteName()),
                event.site().key(),
                text.period(summary),
                Integer.toString(event.version()),
                wording.words().marks().of(event.state()).word(),
                event.state() == StatementState.COMPLETE,
                facts(),
                event.causes().stream()
                        .map(cause -> wording.say().text(cause.sentence()))
                        .toList(),
                summary.totals().stream().map(this::total).toList(),
                view.problems().stream()
                        .map(one -> new ReportTables.Reason(
                                wording.say().text(one.name()),
                                wording.say().text(one.problem().sentence())))
                        .toList(),
                view.units().stream().map(units::of).toList(),
                view.stacks().stream().map(measured::stack).toList(),
                view.crossChecks().stream().map(measured::check).toList(),
                view.notCounted().stream().map(this::notCounted).toList(),
                view.documents().stream()
                        .map(one -> new ReportTables.DocumentRow(
                                one.name(),
                                one.sha256().orElse(""),
                                wording.show().number(one.records())))
                        .toList(),
                view.changes().stream().map(this::change).toList(),
                event.version() == 1 ? words.changesNone() : words.changesNoFigure(),
                event.parts().stream()
                        .flatMap(part -> records.of(part).stream())
                        .toList(),
                law.rules(),
                law.values(),
                law.doubts(),
                new ReportLog(wording).of(log),
                evidence.files(),
                evidence.command(),
                publicAddress.map(this::address));
    }

    private List<ReportTables.Fact> facts() {
        return List.of(
                ReportTables.Fact.code(
                        words.organisation()
                                + wording.show().comma()
                                + wording.words().statements().site(),
                        event.site().key()),
                ReportTables.Fact.text(
                        words.sector() + wording.show().comma() + words.region(),
                        event.sector() + " · " + event.region()),
                ReportTables.Fact.text(
                        words.from(),
                        wording.show().date(event.period().from()) + " – "
                                + wording.show().date(event.period().until()) + " ("
                                + event.zone().getId() + ")"),
                ReportTables.Fact.text(words.madeAt(), wording.show().moment(event.madeAt(), event.zone())),
                ReportTables.Fact.text(words.asOf(), wording.show().date(event.asOf())),
                ReportTables.Fact.text(words.plan(), words.planVersion(Long.toString(event.planVersion()))),
                ReportTables.Fact.code(words.contentDigest(), event.contentDigest()));
    }

    private ReportTables.Total total(StatementSummary.Total total) {
        return new ReportTables.Total(
                wording.say().purpose(total.purpose()),
                text.gas(total.gas()),
                Shown.of(total.value(), wording),
                text.soFar(total.value(), total.soFar()));
    }

    private ReportTables.NotCountedRow notCounted(NotCounted one) {
        return new ReportTables.NotCountedRow(
                one.record().map(number -> "#" + number).orElse(""),
                wording.say().text(one.kind()) + " " + one.item()
                        + one.source().map(source -> " · " + source).orElse(""),
                unitName(one.unit()),
                one.period(),
                wording.say().text(one.reason()));
    }

    private ReportTables.ChangeRow change(StatementChangeRow change) {
        return new ReportTables.ChangeRow(
                change.unit().map(this::unitName).orElse(""),
                wording.say().text(change.title()),
                Shown.of(change.before(), wording),
                Shown.of(change.after(), wording),
                change.difference()
                        .map(difference -> Shown.signed(difference, wording))
                        .orElseGet(() -> new Shown("—", "", "")));
    }

    private String unitName(String unit) {
        return event.parts().stream()
                .filter(part -> part.unit().equals(unit))
                .map(part -> wording.say().text(part.name()))
                .findFirst()
                .orElse(unit);
    }

    private StatementReport.Address address(String server) {
        return StatementReport.Address.of(server + "/statements/" + event.site().key() + "/"
                + event.period().code() + "?version=" + event.version());
    }
}
