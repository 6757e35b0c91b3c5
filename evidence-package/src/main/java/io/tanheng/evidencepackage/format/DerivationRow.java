/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One step of a derivation of the statement, in one flat table: a row stands before what it rests on.
 *
 * @param row its number, from 1
 * @param parent the row it is an input of; absent for a line or figure itself
 * @param unit of the plan
 * @param figure code of the line or figure
 */
public record DerivationRow(
        int row,
        Optional<Integer> parent,
        String unit,
        String figure,
        String kind,
        String symbol,
        BigDecimal amount,
        String measuredIn,
        Optional<String> formula,
        Optional<String> rule,
        Optional<String> parameter,
        Optional<String> document,
        Optional<String> clause,
        Optional<LocalDate> validFrom,
        Optional<String> evidence,
        Optional<String> confidence) {

    /** All rows of a statement, in order. */
    public static void each(StatementEvent statement, Consumer<DerivationRow> rows) {
        Walk walk = new Walk(rows);
        for (StatementPart part : statement.parts()) {
            part.lines()
                    .forEach(line -> line.derivation()
                            .ifPresent(term -> walk.row(term, part.unit(), line.code(), Optional.empty())));
            part.figures()
                    .forEach(figure -> figure.derivation()
                            .ifPresent(term -> walk.row(term, part.unit(), figure.code(), Optional.empty())));
        }
    }

    private static final class Walk {

        private final Consumer<DerivationRow> rows;
        private int last;

        Walk(Consumer<DerivationRow> rows) {
            this.rows = rows;
        }

        void row(TermNode term, String unit, String figure, Optional<Integer> parent) {
            int row = ++last;
            rows.accept(new DerivationRow(
                    row,
                    parent,
                    unit,
                    figure,
                    term.kind(),
                    term.symbol(),
                    term.amount(),
                    term.unit(),
                    term.formula(),
                    term.ruleId(),
                    term.parameterId(),
                    term.citation().map(TermNode.Cited::document),
                    term.citation().flatMap(TermNode.Cited::clause),
                    term.validFrom(),
                    term.evidence(),
                    term.confidence()));
            term.inputs().forEach(input -> row(input, unit, figure, Optional.of(row)));
        }
    }
}
