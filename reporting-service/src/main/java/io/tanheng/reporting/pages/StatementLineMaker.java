/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementDerivation;
import io.tanheng.reporting.query.StatementSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the page of a line or figure together. */
final class StatementLineMaker {

    private final Page page;
    private final StatementDerivation view;
    private final Derivation derivation;
    private final StatementText text;

    /**
     * For one page.
     *
     * @param elsewhere lines and figures of the same unit that have pages of their own
     */
    StatementLineMaker(Queries queries, Page page, StatementDerivation view, Map<TermNode, Link> elsewhere) {
        this.page = page;
        this.view = view;
        this.derivation = Derivation.ofStatement(
                queries, page, view.summary().site().organisation(), node -> Optional.ofNullable(elsewhere.get(node)));
        this.text = new StatementText(page.wording());
    }

    StatementLinePage make(String suffix) {
        StatementSummary summary = view.summary();
        List<StatementLinePage.RecordRow> records = records();
        return new StatementLinePage(
                page,
                view,
                page.say().text(view.title()),
                page.say().text(summary.siteName()),
                text.period(summary),
                page.say().text(view.unitName()),
                page.to().statement(summary.site(), summary.period()) + suffix,
                text.soFar(view.value(), view.soFar()),
                text.sentences(view.problems()),
                view.derivation().map(node -> top(node, records)),
                records,
                page.words()
                        .statements()
                        .recordsNote(page.show().number(view.records().size())));
    }

    /** The sum of records shows each record below it, folded; what is no such sum shows all its steps. */
    private TermStep top(TermNode node, List<StatementLinePage.RecordRow> records) {
        boolean folded = records.stream().anyMatch(record -> record.steps().isPresent());
        return folded ? derivation.alone(node) : derivation.step(node);
    }

    private List<StatementLinePage.RecordRow> records() {
        List<TermNode> parts = view.derivation().map(TermNode::inputs).orElse(List.of());
        boolean oneEach = parts.size() == view.records().size();
        List<StatementLinePage.RecordRow> rows = new ArrayList<>();
        for (int i = 0; i < view.records().size(); i++) {
            rows.add(record(view.records().get(i), oneEach ? Optional.of(parts.get(i)) : Optional.empty()));
        }
        return rows;
    }

    private StatementLinePage.RecordRow record(LineRecord record, Optional<TermNode> node) {
        return new StatementLinePage.RecordRow(
                record.record().map(number -> "#" + number).orElse(""),
                record.record().map(number -> page.to().activity(view.summary().site()) + "#record-" + number),
                page.say().text(record.item()),
                record.source().orElse(""),
                record.month().map(page.show()::month).orElse(""),
                page.say().origin(record.origin()),
                Figure.of(record.value(), view.value().unit()),
                node.filter(one -> one.amount().compareTo(record.value()) == 0).map(derivation::step));
    }
}
