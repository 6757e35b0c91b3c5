/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A value that knows where it came from. There is no other kind of number in a methodology. */
public sealed interface Term {

    /** The letter it has in formulas. */
    String symbol();

    Quantity value();

    /** What it was computed from; empty for leaves. */
    default List<Term> inputs() {
        return List.of();
    }

    /** The derivation as indented text, from this value down to its leaves. */
    default String explain() {
        return Explanation.of(this);
    }

    /**
     * A value an instrument gave.
     *
     * @param evidence where it can be looked up: source, parameter and time
     */
    record Measured(String symbol, Quantity value, String evidence) implements Term {}

    /**
     * A value of law or standard.
     *
     * @param id its address under {@code /api/v1/parameters}
     * @param validFrom the first day it is in force
     */
    record Parameter(
            String id,
            String symbol,
            Quantity value,
            Title title,
            LocalDate validFrom,
            Citation source,
            Confidence confidence)
            implements Term {}

    /**
     * A constant of the installation, from its registration.
     *
     * @param origin where the value comes from, such as a survey with its date
     */
    record Configured(String symbol, Quantity value, String origin) implements Term {}

    /**
     * A value put in the place of a missing one, visible as such for ever.
     *
     * @param reason what was missing
     * @param rule the rule that says what to put there
     * @param window what the rule looked at, such as the last 180 valid hours
     */
    record Substituted(String symbol, Quantity value, String reason, Rule rule, String window) implements Term {}

    /** A value computed by a rule; only {@link Rule} can make one, so value and formula are always one. */
    final class Derived implements Term {
        private final String symbol;
        private final Quantity value;
        private final Rule rule;
        private final Bindings bindings;

        Derived(String symbol, Rule rule, Bindings bindings) {
            this.symbol = symbol;
            this.value = rule.expression()
                    .evaluate(bindings)
                    .requireUnit(rule.result().unit());
            this.rule = rule;
            this.bindings = bindings;
        }

        @Override
        public String symbol() {
            return symbol;
        }

        @Override
        public Quantity value() {
            return value;
        }

        public Rule rule() {
            return rule;
        }

        public Bindings bindings() {
            return bindings;
        }

        @Override
        public List<Term> inputs() {
            return bindings.all();
        }

        /** The formula as text, with the symbols of the terms that went in. */
        public String formula() {
            return rule.text(bindings);
        }

        public String latex() {
            return rule.latex(bindings);
        }

        /**
         * The formula for a spreadsheet, without the equals sign.
         *
         * @param cells where each symbol's value stands: a cell, or a range for a series
         */
        public String spreadsheet(Cells cells) {
            return rule.expression().write(new Spreadsheet(cells)).text();
        }

        /** How sure we are of the rule. */
        public Confidence confidence() {
            return rule.confidence();
        }

        @Override
        public String toString() {
            return symbol + " = " + value + " = " + formula();
        }
    }

    /** Names the spreadsheet cell, or range of cells, that holds a symbol's value. */
    @FunctionalInterface
    interface Cells {
        String of(Symbol symbol);
    }

    /** The rule behind a derived or substituted term. */
    default Optional<Rule> ruleApplied() {
        if (this instanceof Derived derived) {
            return Optional.of(derived.rule());
        }
        return this instanceof Substituted substituted ? Optional.of(substituted.rule()) : Optional.empty();
    }
}
