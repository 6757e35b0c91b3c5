/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One application of a rule: collects the terms for its symbols, looks up the parameters, and derives. */
public final class Application {

    private final Rule rule;
    private final InForce law;
    private final Map<Symbol, List<Term>> given = new LinkedHashMap<>();
    private final List<Outcome.Gap<?>> gaps = new ArrayList<>();

    Application(Rule rule, InForce law) {
        this.rule = rule;
        this.law = law;
    }

    public Application with(Symbol symbol, Term term) {
        given.put(symbol, List.of(term));
        return this;
    }

    /** Binds what may be missing; the result is then missing for the same reason. */
    public Application with(Symbol symbol, Outcome<? extends Term> outcome) {
        if (outcome instanceof Outcome.Present<? extends Term> present) {
            return with(symbol, present.value());
        }
        gaps.add((Outcome.Gap<?>) outcome);
        return this;
    }

    /** Binds the values of a series. */
    public Application withSeries(Symbol symbol, List<? extends Term> terms) {
        given.put(symbol, List.copyOf(terms));
        return this;
    }

    /** The result under the rule's own symbol. */
    public Outcome<Term> derive() {
        return derive(rule.result().name());
    }

    /** The result under another symbol, such as {@code G_SO2} where the rule says {@code G}. */
    public Outcome<Term> derive(String symbolName) {
        Map<Symbol, List<Term>> terms = complete();
        if (!gaps.isEmpty()) {
            List<Sentence> sentences =
                    gaps.stream().<Sentence>map(Outcome.Gap::sentence).toList();
            return Outcome.gap(gaps.get(0).reason(), Sentence.joined(sentences, "; ", "；"));
        }
        Bindings bindings = new Bindings(terms);
        try {
            for (Condition condition : rule.conditions()) {
                Optional<Sentence> violation = condition.violation(bindings);
                if (violation.isPresent()) {
                    return Outcome.gap(GapReason.INVALID_INPUT, "{0}: {1}", "{0}：{1}", rule.id(), violation.get());
                }
            }
            return Outcome.present(new Term.Derived(symbolName, rule, bindings));
        } catch (UndefinedValueException undefined) {
            return Outcome.gap(
                    GapReason.INVALID_INPUT, "{0} has no value: {1}", "{0} 无值：{1}", rule.id(), undefined.sentence());
        }
    }

    /** Finds what nobody gave; what is given goes before. */
    private void lookUp(TableLookup table) {
        Map<Symbol, List<Term>> known = new LinkedHashMap<>();
        for (Symbol symbol : table.by()) {
            List<Term> bound = given.getOrDefault(symbol, List.of());
            if (bound.isEmpty()) {
                return;
            }
            bound.get(0).value().requireUnit(symbol.unit());
            known.put(symbol, bound);
        }
        if (given.keySet().containsAll(rule.symbols())) {
            return;
        }
        Outcome<Map<Symbol, Term>> rows = table.rows().apply(new Bindings(known));
        if (rows instanceof Outcome.Present<Map<Symbol, Term>> found) {
            found.value().forEach((symbol, term) -> given.putIfAbsent(symbol, List.of(term)));
        } else {
            gaps.add((Outcome.Gap<?>) rows);
        }
    }

    private Map<Symbol, List<Term>> complete() {
        rule.lookup().ifPresent(this::lookUp);
        Map<Symbol, List<Term>> terms = new LinkedHashMap<>();
        for (Symbol symbol : rule.symbols()) {
            if (!given.containsKey(symbol) && symbol.parameterId().isPresent()) {
                with(symbol, law.parameter(symbol.parameterId().get()));
            }
            List<Term> bound = given.get(symbol);
            if (bound != null && bound.isEmpty()) {
                gaps.add(new Outcome.Gap<Term>(
                        GapReason.MISSING_DATA,
                        Sentence.of(
                                "{0} needs at least one value of {1} ({2}); none was given.",
                                "{0} 至少需要一个 {1}（{2}）的值；未给出。",
                                rule.id(),
                                symbol.name(),
                                new Sentence(symbol.title().en(), symbol.title().zh()))));
            } else if (bound != null) {
                bound.forEach(term -> term.value().requireUnit(symbol.unit()));
                terms.put(symbol, bound);
            } else if (gaps.isEmpty()) {
                throw new IllegalStateException("The rule " + rule.id() + " got no term for " + symbol.name() + ".");
            }
        }
        return terms;
    }
}
