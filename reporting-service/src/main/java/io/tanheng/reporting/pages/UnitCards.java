/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.StatementDoubt;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.reporting.pages.chart.Bars;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.pages.words.StatementWords;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units of a statement as cards of its page. */
final class UnitCards {

    private final Page page;
    private final StatementSummary summary;
    private final String suffix;
    private final StatementWords words;
    private final StatementText text;

    UnitCards(Page page, StatementSummary summary, String suffix) {
        this.page = page;
        this.summary = summary;
        this.suffix = suffix;
        this.words = page.words().statements();
        this.text = new StatementText(page.wording());
    }

    StatementPage.UnitCard of(StatementUnit unit) {
        return new StatementPage.UnitCard(
                unit.unit(),
                page.say().text(unit.name()),
                about(unit),
                unit.methodology().map(this::method),
                lines(unit, false),
                lines(unit, true),
                figures(unit),
                unit.position().flatMap(this::picture),
                unit.notReported().stream()
                        .map(page.say()::text)
                        .collect(Collectors.joining(page.show().semicolon())),
                text.shares(unit.shares()),
                Bars.shares(unit.shares()),
                unit.doubts().stream().map(this::doubt).toList(),
                page.words()
                        .method()
                        .doubtsNote(page.show().number(unit.doubts().size())),
                text.sentences(unit.problems()));
    }

    private String about(StatementUnit unit) {
        String basis = unit.basis() == Basis.CALCULATION ? words.basisCalculation() : words.basisMeasurement();
        return page.say().purpose(unit.purpose()) + " · " + basis;
    }

    private StatementPage.Method method(StatementMethodology methodology) {
        return new StatementPage.Method(
                methodology.id(),
                page.say().text(methodology.title()),
                methodology.pack().isPresent()
                        ? page.to().own(summary.site().organisation(), methodology.id())
                        : page.to().methodology(methodology.id()),
                methodology.pack().map(page.words().packs()::fromPack),
                page.marks().confidence(methodology.confidence()),
                methodology.openQuestion().map(page.say()::text),
                methodology.sha256());
    }

    private List<StatementPage.Line> lines(StatementUnit unit, boolean biogenic) {
        return unit.lines().stream()
                .filter(line -> line.biogenic() == biogenic)
                .map(line -> line(unit, line))
                .toList();
    }

    private StatementPage.Line line(StatementUnit unit, StatementUnit.Line line) {
        return new StatementPage.Line(
                line.code(),
                page.say().text(line.title()),
                page.to().line(summary.site(), summary.period(), unit.unit(), line.code()) + suffix,
                text.gas(line.gas()),
                line.scope() == 1 ? words.scopeOne() : words.scopeTwo(),
                line.value(),
                text.soFar(line.value(), line.soFar()),
                words.monthsOf(
                        page.show().number(line.monthsGiven()), page.show().number(line.monthsAsked())),
                line.monthsGiven() < line.monthsAsked(),
                text.shares(line.shares()),
                Bars.shares(line.shares()),
                text.sentences(line.problems()));
    }

    private List<StatementPage.FigureGroup> figures(StatementUnit unit) {
        Map<String, List<StatementPage.FigureRow>> byRole = new LinkedHashMap<>();
        unit.figures()
                .forEach(figure -> byRole.computeIfAbsent(page.say().role(figure.role()), role -> new ArrayList<>())
                        .add(new StatementPage.FigureRow(
                                figure.code(),
                                page.say().text(figure.title()),
                                page.to().figure(summary.site(), summary.period(), unit.unit(), figure.code()) + suffix,
                                figure.value(),
                                text.sentences(figure.problems()))));
        return byRole.entrySet().stream()
                .map(group -> new StatementPage.FigureGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** Only where there is something to see; a gap has its reason in the figures. */
    private Optional<StatementPage.Picture> picture(StatementSummary.Position position) {
        return position.emission()
                .exact()
                .flatMap(emission -> position.allowance().exact().map(allowance -> {
                    BigDecimal greatest = emission.max(allowance);
                    return new StatementPage.Picture(
                            position,
                            SiteYear.balance(position, page),
                            Bars.amount("emission", emission, greatest),
                            Bars.amount("allowance", allowance, greatest),
                            position.position());
                }));
    }

    private String href(StatementDoubt doubt) {
        if (doubt.id().startsWith("own.")) {
            return page.to().own(summary.site().organisation(), doubt.id());
        }
        return doubt.parameter() ? page.to().parameter(doubt.id()) : page.to().rule(doubt.id());
    }

    private StatementPage.Doubt doubt(StatementDoubt doubt) {
        return new StatementPage.Doubt(
                doubt.id(),
                href(doubt),
                page.marks().confidence(doubt.confidence()),
                page.say().text(doubt.question()));
    }
}
