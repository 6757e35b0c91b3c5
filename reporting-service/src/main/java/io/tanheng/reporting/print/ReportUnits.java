/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.OriginShare;
import io.tanheng.reporting.query.StatementUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The units of a statement in its report. */
final class ReportUnits {

    private final Wording wording;
    private final StatementText text;

    ReportUnits(Wording wording) {
        this.wording = wording;
        this.text = new StatementText(wording);
    }

    ReportTables.Unit of(StatementUnit unit) {
        return new ReportTables.Unit(
                unit.unit(),
                wording.say().text(unit.name()),
                wording.say().purpose(unit.purpose()),
                unit.basis() == Basis.CALCULATION
                        ? wording.words().statements().basisCalculation()
                        : wording.words().statements().basisMeasurement(),
                unit.methodology().map(this::method),
                lines(unit, false),
                lines(unit, true),
                figures(unit),
                unit.shares().stream().map(this::share).toList(),
                unit.notReported().stream()
                        .map(wording.say()::text)
                        .collect(Collectors.joining(wording.show().semicolon())),
                text.sentences(unit.problems()));
    }

    private ReportTables.Method method(StatementMethodology methodology) {
        return new ReportTables.Method(
                methodology.id(),
                wording.say().text(methodology.title()),
                wording.words().marks().confidence(methodology.confidence()),
                methodology.openQuestion().map(wording.say()::text).orElse(""),
                methodology.sha256());
    }

    private ReportTables.Share share(OriginShare share) {
        return new ReportTables.Share(
                share.origin().name().toLowerCase(Locale.ROOT),
                wording.say().origin(share.origin().name()),
                wording.show().number(share.percent()),
                share.percent().toPlainString());
    }

    private List<ReportTables.Line> lines(StatementUnit unit, boolean biogenic) {
        return unit.lines().stream()
                .filter(line -> line.biogenic() == biogenic)
                .map(this::line)
                .toList();
    }

    private ReportTables.Line line(StatementUnit.Line line) {
        List<String> problems = new ArrayList<>(text.sentences(line.problems()));
        String soFar = text.soFar(line.value(), line.soFar());
        if (!soFar.isEmpty()) {
            problems.add(0, soFar);
        }
        return new ReportTables.Line(
                wording.say().text(line.title()),
                text.gas(line.gas()),
                Integer.toString(line.scope()),
                Shown.of(line.value(), wording),
                line.monthsGiven() + " / " + line.monthsAsked(),
                text.shares(line.shares()),
                problems);
    }

    private List<ReportTables.FigureGroup> figures(StatementUnit unit) {
        Map<String, List<ReportTables.FigureRow>> byRole = new LinkedHashMap<>();
        unit.figures()
                .forEach(figure -> byRole.computeIfAbsent(wording.say().role(figure.role()), role -> new ArrayList<>())
                        .add(new ReportTables.FigureRow(
                                wording.say().text(figure.title()),
                                Shown.of(figure.value(), wording),
                                text.sentences(figure.problems()))));
        return byRole.entrySet().stream()
                .map(group -> new ReportTables.FigureGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
