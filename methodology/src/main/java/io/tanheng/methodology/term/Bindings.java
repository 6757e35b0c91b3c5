/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms that stand for the symbols of a formula: one each, or a list for a series. */
public final class Bindings {

    private static final int WHOLE_SERIES = -1;

    private final Map<Symbol, List<Term>> terms;
    private final int index;

    Bindings(Map<Symbol, List<Term>> terms) {
        this(Collections.unmodifiableMap(new LinkedHashMap<>(terms)), WHOLE_SERIES);
    }

    private Bindings(Map<Symbol, List<Term>> terms, int index) {
        this.terms = terms;
        this.index = index;
    }

    /** The terms of a symbol: one, or all of a series. */
    public List<Term> terms(Symbol symbol) {
        List<Term> bound = terms.get(symbol);
        if (bound == null) {
            throw new IllegalStateException("No term is bound to the symbol " + symbol.name() + ".");
        }
        return bound;
    }

    /** All terms in the order their symbols are read. */
    public List<Term> all() {
        return terms.values().stream().flatMap(List::stream).toList();
    }

    /** The value of a symbol; of a series, that at the position looked at. */
    public Quantity value(Symbol symbol) {
        List<Term> bound = terms(symbol);
        if (!symbol.series()) {
            return bound.get(0).value();
        }
        if (index == WHOLE_SERIES) {
            throw new IllegalStateException("The series " + symbol.name() + " is used outside a total.");
        }
        return bound.get(index).value();
    }

    Bindings at(int position) {
        return new Bindings(terms, position);
    }

    int seriesLength(Expression expression) {
        Set<Symbol> symbols = new LinkedHashSet<>();
        expression.collectSymbols(symbols);
        int[] lengths = symbols.stream()
                .filter(Symbol::series)
                .mapToInt(symbol -> terms(symbol).size())
                .distinct()
                .toArray();
        if (lengths.length != 1) {
            throw new UndefinedValueException(new Sentence("the lists have unlike lengths", "各列表长度不一致"));
        }
        return lengths[0];
    }

    /** The name a symbol is written with: that of the term in its place. */
    String name(Symbol symbol) {
        List<Term> bound = terms(symbol);
        return symbol.series() ? symbol.name() : bound.get(0).symbol();
    }

    List<String> names(List<Symbol> symbols) {
        List<String> names = new ArrayList<>(symbols.size());
        symbols.forEach(symbol -> names.add(name(symbol)));
        return names;
    }

    String plainText(Expression expression) {
        return expression.write(new PlainText(this::name)).text();
    }
}
