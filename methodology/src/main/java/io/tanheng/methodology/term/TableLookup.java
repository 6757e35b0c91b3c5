/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The symbols of a rule that stand in a printed table, and how they are found there.
 *
 * @param by the symbols that say where to look, such as pressure and temperature
 * @param rows the terms of the other symbols for those of {@code by}, or the gap that says why there are none
 */
public record TableLookup(List<Symbol> by, Function<Bindings, Outcome<Map<Symbol, Term>>> rows) {

    public TableLookup {
        by = List.copyOf(by);
    }
}
