/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a rule's formula: what it stands for and in which unit.
 *
 * @param parameterId the dated parameter it is looked up from unless a term is given; absent for what must be given
 * @param series whether it stands for a list of values, one per hour
 */
public record Symbol(String name, Unit unit, Title title, Optional<String> parameterId, boolean series)
        implements Expression {

    public static Symbol of(String name, String unit, String en, String zh) {
        return new Symbol(name, Unit.parse(unit), new Title(en, zh), Optional.empty(), false);
    }

    public static Symbol series(String name, String unit, String en, String zh) {
        return new Symbol(name, Unit.parse(unit), new Title(en, zh), Optional.empty(), true);
    }

    public static Symbol parameter(String name, String unit, String id, String en, String zh) {
        return new Symbol(name, Unit.parse(unit), new Title(en, zh), Optional.of(id), false);
    }

    @Override
    public Quantity evaluate(Bindings bindings) {
        return bindings.value(this);
    }

    @Override
    public void collectSymbols(Set<Symbol> symbols) {
        symbols.add(this);
    }

    @Override
    public Written write(Notation notation) {
        return notation.symbol(this);
    }

    /** By name and unit, which tell the letters of a formula apart; hashing all the rest would cost more than the formula. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + unit.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Symbol symbol
                        && name.equals(symbol.name)
                        && unit.equals(symbol.unit)
                        && parameterId.equals(symbol.parameterId)
                        && series == symbol.series);
    }
}
