/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.outcome;

import java.util.function.Function;

/** Either a value or a named gap; missing is never zero. */
public sealed interface Outcome<T> {

    /** A value that is there. */
    record Present<T>(T value) implements Outcome<T> {}

    /**
     * Why there is no value.
     *
     * @param reason the category an operator can count
     * @param sentence names the parameter or field, the value and what to do
     */
    record Gap<T>(GapReason reason, Sentence sentence) implements Outcome<T> {

        /** The sentence in English. */
        public String detail() {
            return sentence.en();
        }
    }

    static <T> Outcome<T> present(T value) {
        return new Present<>(value);
    }

    static <T> Outcome<T> gap(GapReason reason, Sentence sentence) {
        return new Gap<>(reason, sentence);
    }

    /** A gap with its sentence in both languages, {@code {0}} and so on filled with the parts. */
    static <T> Outcome<T> gap(GapReason reason, String en, String zh, Object... parts) {
        return gap(reason, Sentence.of(en, zh, parts));
    }

    /** Applies a function that may itself end in a gap; a gap stays the gap it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Present<T> present) {
            return next.apply(present.value());
        }
        Gap<T> gap = (Gap<T>) this;
        return new Gap<>(gap.reason(), gap.sentence());
    }

    default <R> Outcome<R> map(Function<? super T, R> function) {
        return then(value -> present(function.apply(value)));
    }
}
