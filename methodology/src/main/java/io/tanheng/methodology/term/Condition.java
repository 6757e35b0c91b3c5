/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import java.util.Optional;

/**
 * What must hold for a rule's operands before it computes.
 *
 * @param expression what is looked at
 * @param kind what it must be
 * @param advice what to look at when it does not hold
 */
public record Condition(Expression expression, Kind kind, Sentence advice) {

    /** The demands a rule can make. */
    public enum Kind {
        POSITIVE("positive", "大于零"),
        NOT_NEGATIVE("zero or more", "不小于零");

        private final String en;
        private final String zh;

        Kind(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        Sentence words() {
            return new Sentence(en, zh);
        }

        boolean accepts(int sign) {
            return switch (this) {
                case POSITIVE -> sign > 0;
                case NOT_NEGATIVE -> sign >= 0;
            };
        }
    }

    /** Why it does not hold, or nothing. */
    Optional<Sentence> violation(Bindings bindings) {
        Quantity value = expression.evaluate(bindings);
        if (kind.accepts(value.amount().signum())) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(
                "{0} is {1}, but must be {2}: {3}",
                "{0} 为 {1}，应{2}：{3}", bindings.plainText(expression), value, kind.words(), advice));
    }
}
