/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.evidencepackage.recompute.Redone;
import io.tanheng.evidencepackage.recompute.TermAgain;
import io.tanheng.methodology.term.Symbol;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/**
 * Derivations as cells: the inputs of a step stand below each other, the step itself follows them with its rule as a formula, and an input
 * that is a step itself points to where it stands further up.
 */
final class DerivationSheet {

    static final String NAME = "Derivations";

    private static final int AMOUNT = 3;
    private static final String COLUMN = "D";

    private final Worksheet sheet;
    private int next = 1;

    DerivationSheet(Worksheet sheet) {
        this.sheet = sheet;
        LiveWorkbook.head(
                sheet,
                "Unit 单元",
                "Figure 指标",
                "Symbol 符号",
                "Amount 数值",
                "Unit 单位",
                "Kind 类型",
                "Formula 公式",
                "Rule 规则",
                "Parameter 参数",
                "Document 文件",
                "Clause 条款",
                "Evidence 证据");
    }

    /** Writes a derivation and gives the reference of its result. */
    String add(String unit, String figure, TermNode term) {
        int row = step(unit, figure, term);
        return "'" + NAME + "'!" + cell(row);
    }

    /** Writes what a step rests on and then the step; gives its row. */
    private int step(String unit, String figure, TermNode term) {
        List<Integer> deeper = term.inputs().stream()
                .map(input -> input.inputs().isEmpty() ? 0 : step(unit, figure, input))
                .toList();
        int first = next;
        IntStream.range(0, term.inputs().size()).forEach(input -> {
            int row = row(unit, figure, term.inputs().get(input));
            if (deeper.get(input) == 0) {
                sheet.value(row, AMOUNT, term.inputs().get(input).amount());
            } else {
                sheet.formula(row, AMOUNT, cell(deeper.get(input)));
            }
        });
        int row = row(unit, figure, term);
        Optional<Redone> again = term.inputs().isEmpty() ? Optional.empty() : TermAgain.of(term);
        again.ifPresentOrElse(
                made -> sheet.formula(row, AMOUNT, made.term().spreadsheet(symbol -> range(made, symbol, first))),
                () -> sheet.value(row, AMOUNT, term.amount()));
        return row;
    }

    private static String range(Redone made, Symbol symbol, int first) {
        Redone.Range range = Objects.requireNonNull(made.places().get(symbol));
        String begin = cell(first + range.from());
        return symbol.series() ? begin + ":" + cell(first + range.to() - 1) : begin;
    }

    private static String cell(int row) {
        return COLUMN + (row + 1);
    }

    private int row(String unit, String figure, TermNode term) {
        int row = next++;
        sheet.value(row, 0, unit);
        sheet.value(row, 1, figure);
        sheet.value(row, 2, term.symbol());
        sheet.value(row, 4, term.unit());
        sheet.value(row, 5, term.kind());
        term.formula().ifPresent(formula -> sheet.value(row, 6, formula));
        term.ruleId().ifPresent(rule -> sheet.value(row, 7, rule));
        term.parameterId().ifPresent(parameter -> sheet.value(row, 8, parameter));
        term.citation().ifPresent(cited -> {
            sheet.value(row, 9, cited.document());
            cited.clause().ifPresent(clause -> sheet.value(row, 10, clause));
        });
        term.evidence().ifPresent(evidence -> sheet.value(row, 11, evidence));
        return row;
    }
}
