/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** What a rule says to a vector: a quantity, words, yes or no, a list of these, or why there is nothing to say. */
sealed interface Answer {

    /** A computed quantity. */
    record Figure(Quantity quantity) implements Answer {}

    /** A text, such as a checksum. */
    record Words(String text) implements Answer {}

    /** Yes or no. */
    record Decision(boolean yes) implements Answer {}

    /** One answer for each case. */
    record Listing(List<Answer> answers) implements Answer {}

    /** The reason why there is no value. */
    record None(Sentence reason) implements Answer {}

    static Answer of(Outcome<? extends Term> outcome) {
        return of(outcome.map(term -> new Figure(term.value())), "");
    }

    /** The answer inside, or the reason of the gap. */
    static Answer of(Outcome<? extends Answer> outcome, String before) {
        if (outcome instanceof Outcome.Present<? extends Answer> present) {
            return present.value();
        }
        Outcome.Gap<?> gap = (Outcome.Gap<?>) outcome;
        return new None(Sentence.of("{0}{1}: {2}", "{0}{1}：{2}", before, gap.reason(), gap.sentence()));
    }

    /** Yes for one, no for zero. */
    static Answer decision(Outcome<? extends Term> outcome) {
        return of(outcome.map(term -> new Decision(!term.value().isZero())), "");
    }
}
