/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One rule of one document: what it gives, by which formula, and under which conditions. */
public final class Rule {

    private final String id;
    private final Title title;
    private final Citation citation;
    private final Confidence confidence;
    private final Symbol result;
    private final Expression expression;
    private final List<Condition> conditions;
    private final List<Symbol> symbols;
    private final Optional<TableLookup> lookup;
    private final WrittenForms texts = new WrittenForms();
    private final WrittenForms latexes = new WrittenForms();

    private Rule(Builder builder, Symbol result, Expression expression, Citation citation) {
        this.id = builder.id;
        this.title = builder.title;
        this.citation = citation;
        this.confidence = builder.confidence;
        this.result = result;
        this.expression = expression;
        this.conditions = List.copyOf(builder.conditions);
        Set<Symbol> found = new LinkedHashSet<>();
        expression.collectSymbols(found);
        this.symbols = List.copyOf(found);
        this.lookup = builder.lookup;
    }

    /** Starts the description of a rule. */
    public static Builder of(String id, String en, String zh) {
        return new Builder(id, new Title(en, zh));
    }

    /** Applies the rule with the parameters in force on a day. */
    public Application on(InForce law) {
        return new Application(this, law);
    }

    /** Its address under {@code /api/v1/rules}. */
    public String id() {
        return id;
    }

    public Title title() {
        return title;
    }

    public Citation citation() {
        return citation;
    }

    public Confidence confidence() {
        return confidence;
    }

    /** What the rule gives, with symbol and unit. */
    public Symbol result() {
        return result;
    }

    public Expression expression() {
        return expression;
    }

    /** What its operands must fulfil; where one does not hold there is a gap and no number. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** The letters of the formula in the order they are read. */
    public List<Symbol> symbols() {
        return symbols;
    }

    /** The ids of the dated parameters in the formula. */
    public List<String> parameterIds() {
        return symbols().stream()
                .map(Symbol::parameterId)
                .flatMap(Optional::stream)
                .toList();
    }

    /** How symbols nobody binds are found in a printed table; absent for rules without one. */
    public Optional<TableLookup> lookup() {
        return lookup;
    }

    /** Whether a symbol must be bound: neither a parameter nor found in a table. */
    public boolean asksFor(Symbol symbol) {
        return symbol.parameterId().isEmpty()
                && lookup.map(table -> table.by().contains(symbol)).orElse(true);
    }

    /** The formula as text, such as {@code V_s = K_v · V_p}. */
    public String formula() {
        return result.name() + " = "
                + expression.write(new PlainText(Symbol::name)).text();
    }

    public String latex() {
        Latex latex = new Latex(Symbol::name);
        return latex.symbol(result).text() + " = " + expression.write(latex).text();
    }

    /** The right-hand side as text, with the names of the bound terms. */
    String text(Bindings bindings) {
        return texts.get(bindings.names(symbols), () -> bindings.plainText(expression));
    }

    /** The right-hand side as LaTeX, with the names of the bound terms. */
    String latex(Bindings bindings) {
        return latexes.get(
                bindings.names(symbols),
                () -> expression.write(new Latex(bindings::name)).text());
    }

    /** Collects what a rule consists of. */
    public static final class Builder {
        private final String id;
        private final Title title;
        private final List<Condition> conditions = new ArrayList<>();
        private Confidence confidence = Confidence.VERIFIED;
        private Optional<TableLookup> lookup = Optional.empty();

        private Builder(String id, Title title) {
            this.id = id;
            this.title = title;
        }

        /** How sure we are; verified when not said. */
        public Builder confidence(Confidence level) {
            this.confidence = level;
            return this;
        }

        public Builder positive(Expression expression, String advice) {
            conditions.add(new Condition(expression, Condition.Kind.POSITIVE, Advice.of(advice)));
            return this;
        }

        public Builder notNegative(Expression expression, String advice) {
            conditions.add(new Condition(expression, Condition.Kind.NOT_NEGATIVE, Advice.of(advice)));
            return this;
        }

        /** Finds symbols nobody binds in a printed table. */
        public Builder lookedUp(TableLookup table) {
            this.lookup = Optional.of(table);
            return this;
        }

        /** The formula, which completes the rule. */
        public Rule gives(Symbol result, Expression expression, Citation citation) {
            return new Rule(this, result, expression, citation);
        }
    }
}
