/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.statements.StatementDoubt;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.ParameterRow;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.ParameterView;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.RuleView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rules, parameters and open questions a statement rests on. */
final class ReportLaw {

    private final Queries queries;
    private final Wording wording;
    private final StatementEvent statement;

    ReportLaw(Queries queries, Wording wording, StatementEvent statement) {
        this.queries = queries;
        this.wording = wording;
        this.statement = statement;
    }

    List<ReportTables.Rule> rules() {
        Map<String, TermNode> byId = new TreeMap<>();
        statement.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.lines().stream().flatMap(line -> line.derivation().stream()),
                        part.figures().stream().flatMap(figure -> figure.derivation().stream())))
                .forEach(node -> collect(node, byId));
        return byId.values().stream().map(this::rule).toList();
    }

    private static void collect(TermNode node, Map<String, TermNode> byId) {
        node.ruleId().ifPresent(id -> byId.putIfAbsent(id, node));
        node.inputs().forEach(input -> collect(input, byId));
    }

    private ReportTables.Rule rule(TermNode node) {
        String id = node.ruleId().orElse("");
        return new ReportTables.Rule(
                queries.rule(id).map(RuleView::name).map(wording.say()::text).orElse(""),
                id,
                node.formula().orElse(""),
                node.citation()
                        .map(cited -> source(cited.document(), cited.clause(), cited.issued()))
                        .orElse(""),
                confidence(node.confidence()));
    }

    List<ReportTables.Value> values() {
        return new ParameterRow.Collector()
                .add(statement).rows().stream().map(this::value).toList();
    }

    private ReportTables.Value value(ParameterRow row) {
        return new ReportTables.Value(
                queries.parameter(row.id())
                        .map(ParameterView::name)
                        .map(wording.say()::text)
                        .orElse(""),
                row.id(),
                Symbol.of(row.symbol()),
                wording.show().number(row.value().scale() < 0 ? row.value().setScale(0) : row.value()),
                wording.show().unit(row.unit()),
                row.validFrom().map(wording.show()::date).orElse(""),
                row.document()
                        .map(document -> source(document, row.clause(), row.issued()))
                        .orElse(""),
                confidence(row.confidence()));
    }

    List<ReportTables.Doubt> doubts() {
        Map<String, StatementDoubt> byId = new TreeMap<>();
        statement.parts().forEach(part -> part.doubts().forEach(doubt -> byId.putIfAbsent(doubt.id(), doubt)));
        return byId.values().stream()
                .map(doubt -> new ReportTables.Doubt(
                        doubt.id(),
                        wording.words().marks().confidence(doubt.confidence()),
                        wording.say().text(doubt.question())))
                .toList();
    }

    private Mark confidence(Optional<String> confidence) {
        return confidence.map(wording.words().marks()::confidence).orElseGet(() -> new Mark("", "", ""));
    }

    private String source(String document, Optional<String> clause, Optional<LocalDate> issued) {
        return wording.language().line(document)
                + clause.map(place -> ", " + place).orElse("")
                + issued.map(date -> " (" + wording.show().date(date) + ")").orElse("");
    }
}
