/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import java.util.List;
import java.util.Map;

/** What a step does; never arithmetic of its own. */
public sealed interface Formula {

    /** Applies a rule; symbols not bound are the rule's own parameters. */
    record Apply(Rule rule, Map<Symbol, Binding> operands) implements Formula {}

    /** Takes a value as it is. */
    record Take(Binding value) implements Formula {}

    /**
     * Adds up, and takes off where there is anything to. Lines nobody reported anything for are left out.
     *
     * @param sum the rule where nothing is taken off
     * @param balance the rule where something is
     */
    record Add(Rule sum, Rule balance, List<Binding> plus, List<Binding> minus) implements Formula {}

    /** One value per another. */
    record Divide(Rule ratio, Binding dividend, Binding divisor) implements Formula {}
}
