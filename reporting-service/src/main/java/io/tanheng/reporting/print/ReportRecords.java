/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.ShownDigits;
import io.tanheng.reporting.query.StatementFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was reported for each record of a line, by which factors it was multiplied, and what it comes to. */
final class ReportRecords {

    /** More columns than these do not fit beside each other on a page. */
    private static final int MOST_COLUMNS = 7;

    private static final String PARAMETER = "parameter";

    private final Wording wording;

    ReportRecords(Wording wording) {
        this.wording = wording;
    }

    List<ReportTables.Records> of(StatementPart part) {
        return part.lines().stream()
                .filter(line -> !line.records().isEmpty())
                .map(line -> records(part, line))
                .toList();
    }

    /** A record with the node that says how its number came about, where the sum says so. */
    private record Derived(LineRecord record, Optional<TermNode> node, List<TermNode> values) {}

    private ReportTables.Records records(StatementPart part, StatementLine line) {
        List<Derived> derived = derived(line);
        List<TermNode> constants = constants(derived);
        List<ReportTables.Column> columns = columns(derived, constants);
        boolean wide = columns.size() > MOST_COLUMNS;
        return new ReportTables.Records(
                wording.say().text(part.name()),
                wording.say().text(line.title()),
                line.value()
                        .map(value -> Shown.of(StatementFigures.of(value, line.unit()), wording))
                        .orElseGet(() -> new Shown("—", "", "")),
                wide ? List.of() : columns,
                derived.stream()
                        .map(one -> row(line, one, columns, constants, wide))
                        .toList(),
                text(constants),
                formulas(derived));
    }

    /** By month; what holds for the whole period last. What a node comes to is what the record adds. */
    private static List<Derived> derived(StatementLine line) {
        List<TermNode> inputs = line.derivation().map(TermNode::inputs).orElse(List.of());
        boolean oneEach = inputs.size() == line.records().size();
        List<Derived> derived = new ArrayList<>();
        for (int i = 0; i < line.records().size(); i++) {
            LineRecord record = line.records().get(i);
            Optional<TermNode> node = oneEach
                    ? Optional.of(inputs.get(i)).filter(one -> one.amount().compareTo(record.value()) == 0)
                    : Optional.empty();
            derived.add(
                    new Derived(record, node, node.map(ReportRecords::values).orElse(List.of())));
        }
        derived.sort(Comparator.comparing(
                one -> one.record().month().map(Object::toString).orElse("9999-99")));
        return derived;
    }

    /** Factors each record that has any was multiplied with, and by the same number. */
    private static List<TermNode> constants(List<Derived> derived) {
        List<List<TermNode>> factors = derived.stream()
                .map(one -> one.values().stream().filter(ReportRecords::factor).toList())
                .filter(list -> !list.isEmpty())
                .toList();
        return factors.size() < 2
                ? List.of()
                : factors.get(0).stream()
                        .filter(first ->
                                factors.stream().allMatch(list -> list.stream().anyMatch(other -> same(first, other))))
                        .toList();
    }

    private static boolean same(TermNode one, TermNode other) {
        return one.symbol().equals(other.symbol())
                && one.unit().equals(other.unit())
                && one.amount().compareTo(other.amount()) == 0;
    }

    /** What a number rests on in the end, each once, what was reported before what the law says. */
    private static List<TermNode> values(TermNode node) {
        Map<String, TermNode> found = new LinkedHashMap<>();
        collect(node, found);
        return Stream.concat(
                        found.values().stream().filter(leaf -> !factor(leaf)),
                        found.values().stream().filter(ReportRecords::factor))
                .toList();
    }

    private static void collect(TermNode node, Map<String, TermNode> found) {
        if (node.inputs().isEmpty()) {
            found.putIfAbsent(node.symbol() + " " + node.unit() + " " + factor(node), node);
        }
        node.inputs().forEach(input -> collect(input, found));
    }

    private static boolean factor(TermNode leaf) {
        return leaf.kind().equals(PARAMETER);
    }

    private List<ReportTables.Column> columns(List<Derived> derived, List<TermNode> constants) {
        Set<ReportTables.Column> columns = derived.stream()
                .flatMap(one -> varying(one, constants).stream())
                .map(this::column)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(
                        columns.stream().filter(column -> !column.factor()),
                        columns.stream().filter(ReportTables.Column::factor))
                .toList();
    }

    private static List<TermNode> varying(Derived derived, List<TermNode> constants) {
        return derived.values().stream()
                .filter(value -> !factor(value) || constants.stream().noneMatch(constant -> same(constant, value)))
                .toList();
    }

    private ReportTables.Column column(TermNode leaf) {
        return new ReportTables.Column(Symbol.of(leaf.symbol()), wording.show().unit(leaf.unit()), factor(leaf));
    }

    private ReportTables.RecordRow row(
            StatementLine line,
            Derived derived,
            List<ReportTables.Column> columns,
            List<TermNode> constants,
            boolean wide) {
        LineRecord record = derived.record();
        List<TermNode> varying = varying(derived, constants);
        Map<ReportTables.Column, String> cells =
                varying.stream().collect(Collectors.toMap(this::column, this::amount, (one, other) -> one));
        return new ReportTables.RecordRow(
                record.record().map(number -> "#" + number).orElse(""),
                wording.say().text(record.item())
                        + record.source().map(source -> " · " + source).orElse(""),
                record.month()
                        .map(wording.show()::month)
                        .orElseGet(() -> wording.words().statements().wholePeriod()),
                wide
                        ? List.of()
                        : columns.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList(),
                wide ? text(varying) : "",
                wording.say().origin(record.origin()),
                Shown.of(StatementFigures.of(record.value(), line.unit()), wording));
    }

    private String text(List<TermNode> values) {
        return values.stream()
                .map(leaf -> (leaf.symbol() + " = " + amount(leaf) + " "
                                + wording.show().unit(leaf.unit()))
                        .strip())
                .collect(Collectors.joining(wording.show().semicolon()));
    }

    private String amount(TermNode leaf) {
        return wording.show().number(ShownDigits.ofTerm(leaf.amount(), leaf.unit()));
    }

    /** The formulas by which the records were computed, each once. */
    private static List<String> formulas(List<Derived> derived) {
        Set<String> formulas = new LinkedHashSet<>();
        derived.forEach(one -> one.node().ifPresent(node -> formulas(node, formulas)));
        return List.copyOf(formulas);
    }

    private static void formulas(TermNode node, Set<String> formulas) {
        node.formula().ifPresent(formula -> {
            Symbol symbol = Symbol.of(node.symbol());
            String left = symbol.letter() + (symbol.index().isEmpty() ? "" : "_" + symbol.index());
            formulas.add(formula.contains(" = ") ? formula : left + " = " + formula);
        });
        node.inputs().forEach(input -> formulas(input, formulas));
    }
}
