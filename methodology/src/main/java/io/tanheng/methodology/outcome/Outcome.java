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
     * @param detail a sentence that names the parameter or field, the value and what to do
     */
    record Gap<T>(GapReason reason, String detail) implements Outcome<T> {}

    static <T> Outcome<T> present(T value) {
        return new Present<>(value);
    }

    static <T> Outcome<T> gap(GapReason reason, String detail) {
        return new Gap<>(reason, detail);
    }

    /** Applies a function that may itself end in a gap; a gap stays the gap it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Present<T> present) {
            return next.apply(present.value());
        }
        Gap<T> gap = (Gap<T>) this;
        return new Gap<>(gap.reason(), gap.detail());
    }

    default <R> Outcome<R> map(Function<? super T, R> function) {
        return then(value -> present(function.apply(value)));
    }
}
