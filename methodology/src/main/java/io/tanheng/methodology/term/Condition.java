/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Quantity;
import java.util.Optional;

/**
 * What must hold for a rule's operands before it computes.
 *
 * @param expression what is looked at
 * @param kind what it must be
 * @param advice what to look at when it does not hold
 */
public record Condition(Expression expression, Kind kind, String advice) {

    /** The demands a rule can make. */
    public enum Kind {
        POSITIVE("positive"),
        NOT_NEGATIVE("zero or more");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        boolean accepts(int sign) {
            return switch (this) {
                case POSITIVE -> sign > 0;
                case NOT_NEGATIVE -> sign >= 0;
            };
        }
    }

    /** Why it does not hold, or nothing. */
    Optional<String> violation(Bindings bindings) {
        Quantity value = expression.evaluate(bindings);
        if (kind.accepts(value.amount().signum())) {
            return Optional.empty();
        }
        return Optional.of(
                bindings.plainText(expression) + " is " + value + ", but must be " + kind.words + ": " + advice);
    }
}
