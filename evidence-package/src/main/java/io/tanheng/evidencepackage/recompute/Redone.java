/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.recompute;

import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Map;

/**
 * A step of a derivation made again from what it rests on.
 *
 * @param places which of the inputs stand for each letter of the rule
 */
public record Redone(Term.Derived term, Map<Symbol, Range> places) {

    public Redone {
        places = Map.copyOf(places);
    }

    /** Inputs from one to before another, counted from 0. */
    public record Range(int from, int to) {}
}
