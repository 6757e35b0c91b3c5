/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.statements.StatementEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A parameter the figures rest on, as the law of its day has it. */
public record ParameterRow(
        String id,
        String symbol,
        BigDecimal value,
        String unit,
        Optional<LocalDate> validFrom,
        Optional<String> document,
        Optional<String> clause,
        Optional<LocalDate> issued,
        Optional<String> confidence) {

    /** Collects what terms rest on, each value once, in order of ids. */
    public static final class Collector {

        private final SortedMap<String, ParameterRow> rows = new TreeMap<>();

        /** All derivations of a statement. */
        public Collector add(StatementEvent statement) {
            statement.parts().forEach(part -> {
                part.lines().forEach(line -> line.derivation().ifPresent(this::add));
                part.figures().forEach(figure -> figure.derivation().ifPresent(this::add));
            });
            return this;
        }

        /** A derivation. */
        public void add(TermNode term) {
            term.parameterId().ifPresent(id -> {
                ParameterRow row = row(id, term);
                rows.put(
                        id + " " + row.validFrom().orElse(LocalDate.MIN) + " " + row.symbol() + " " + row.value() + " "
                                + row.clause().orElse(""),
                        row);
            });
            term.inputs().forEach(this::add);
        }

        public Collection<ParameterRow> rows() {
            return rows.values();
        }
    }

    private static ParameterRow row(String id, TermNode term) {
        return new ParameterRow(
                id,
                term.symbol(),
                term.amount(),
                term.unit(),
                term.validFrom(),
                term.citation().map(TermNode.Cited::document),
                term.citation().flatMap(TermNode.Cited::clause),
                term.citation().flatMap(TermNode.Cited::issued),
                term.confidence());
    }
}
