/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Quantity;
import java.util.Set;

/** A formula as a tree: it alone gives the value and every written form, so that text cannot disagree with arithmetic. */
public sealed interface Expression permits Symbol, Operation {

    /**
     * The value with the bound terms in place of the symbols.
     *
     * @throws UndefinedValueException where the formula has no value, such as a division by zero
     */
    Quantity evaluate(Bindings bindings);

    /** Adds the symbols in the order they are read. */
    void collectSymbols(Set<Symbol> symbols);

    Written write(Notation notation);
}
