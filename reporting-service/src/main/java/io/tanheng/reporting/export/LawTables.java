/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.reporting.query.ParameterView;
import io.tanheng.reporting.query.RuleView;
import java.util.Collection;
import java.util.List;

/** Parameters and rules: a row for each dated value, a row for each rule. */
final class LawTables {

    private LawTables() {}

    /** A value with the parameter it belongs to. */
    private record Value(ParameterView parameter, ParameterView.DatedValue value) {}

    static Table parameters(Collection<ParameterView> parameters, Labels labels) {
        List<Value> values = parameters.stream()
                .flatMap(parameter -> parameter.values().stream().map(value -> new Value(parameter, value)))
                .toList();
        return new TableOf<Value>(labels, Sheet.PARAMETERS)
                .column(Heading.ID, one -> Cell.text(one.parameter().id()))
                .column(
                        Heading.NAME,
                        one -> Cell.text(labels.text(one.parameter().name())))
                .column(Heading.SYMBOL, one -> Cell.text(one.parameter().symbol()))
                .column(Heading.VALUE, one -> new Cell.Amount(one.value().amount()))
                .column(
                        Heading.UNIT,
                        one -> Cell.text(labels.unit(one.parameter().unit())))
                .column(
                        Heading.VALID_FROM,
                        one -> Cell.text(one.value().validFrom().toString()))
                .column(Heading.VALID_TO, one -> Cell.text(one.value().validTo().map(Object::toString)))
                .column(
                        Heading.DOCUMENT,
                        one -> Cell.text(one.value().citation().document()))
                .column(Heading.CLAUSE, one -> Cell.text(one.value().citation().clause()))
                .column(
                        Heading.ISSUED,
                        one -> Cell.text(one.value().citation().issued().map(Object::toString)))
                .column(Heading.CONFIDENCE, one -> Cell.text(one.value().confidence()))
                .column(
                        Heading.OPEN_QUESTION,
                        one -> Cell.text(one.value().openQuestion().map(labels::text)))
                .column(
                        Heading.CHECKED,
                        one -> Cell.text(one.parameter().checked().toString()))
                .rows(values);
    }

    static Table rules(Collection<RuleView> rules, Labels labels) {
        return new TableOf<RuleView>(labels, Sheet.RULES)
                .column(Heading.ID, one -> Cell.text(one.id()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.name())))
                .column(Heading.FORMULA, one -> Cell.text(one.formula()))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.result().unit())))
                .column(Heading.DOCUMENT, one -> Cell.text(one.citation().document()))
                .column(Heading.CLAUSE, one -> Cell.text(one.citation().clause()))
                .column(Heading.ISSUED, one -> Cell.text(one.citation().issued().map(Object::toString)))
                .column(Heading.CONFIDENCE, one -> Cell.text(one.confidence()))
                .column(
                        Heading.OPEN_QUESTION,
                        one -> Cell.text(one.openQuestion().map(labels::text)))
                .rows(rules);
    }

    static Table symbols(Collection<RuleView.RuleSymbol> symbols, Labels labels) {
        return new TableOf<RuleView.RuleSymbol>(labels, Sheet.SYMBOLS)
                .column(Heading.SYMBOL, one -> Cell.text(one.symbol()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.name())))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.unit())))
                .column(Heading.PARAMETER, one -> Cell.text(one.parameterId()))
                .rows(symbols);
    }
}
