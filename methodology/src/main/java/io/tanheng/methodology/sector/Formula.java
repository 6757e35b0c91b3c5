/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a step does; never arithmetic of its own. */
public sealed interface Formula {

    /** What it takes its values from. */
    List<Binding> bindings();

    /** Applies a rule; symbols not bound are the rule's own parameters. */
    record Apply(Rule rule, Map<Symbol, Binding> operands) implements Formula {
        @Override
        public List<Binding> bindings() {
            return operands.values().stream()
                    .flatMap(binding -> binding.each().stream())
                    .toList();
        }
    }

    /** Takes a value as it is. */
    record Take(Binding value) implements Formula {
        @Override
        public List<Binding> bindings() {
            return List.of(value);
        }
    }

    /**
     * Adds up, and takes off where there is anything to. Lines nobody reported anything for are left out.
     *
     * @param sum the rule where nothing is taken off
     * @param balance the rule where something is
     */
    record Add(Rule sum, Rule balance, List<Binding> plus, List<Binding> minus) implements Formula {
        @Override
        public List<Binding> bindings() {
            return Stream.concat(plus.stream(), minus.stream()).toList();
        }
    }

    /** One value per another. */
    record Divide(Rule ratio, Binding dividend, Binding divisor) implements Formula {
        @Override
        public List<Binding> bindings() {
            return List.of(dividend, divisor);
        }
    }
}
