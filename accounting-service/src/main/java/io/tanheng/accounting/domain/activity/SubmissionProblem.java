/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.outcome.Sentence;
import java.util.Collection;
import java.util.Optional;

/**
 * One thing wrong with what somebody sent.
 *
 * @param place the record or cell; absent where it concerns everything
 * @param field such as {@code values.C_ar}
 * @param message names field, value and what is allowed, and says what to do
 * @param value as it was given; absent where it is missing
 * @param allowed valid range, unit, words or nearest edition; absent where there is none
 */
public record SubmissionProblem(
        ProblemCode code,
        Optional<Place> place,
        String field,
        LocalText message,
        Optional<String> value,
        Optional<String> allowed) {

    private static final int SHOWN = 300;

    /** A problem of one field. */
    public static SubmissionProblem of(
            ProblemCode code, Place place, String field, String value, Object allowed, Sentence sentence) {
        return new SubmissionProblem(
                code, Optional.of(place), field, LocalText.of(sentence), given(value), text(allowed));
    }

    /** A problem that concerns everything, or a field that stands once. */
    public static SubmissionProblem overall(
            ProblemCode code, String field, String value, Object allowed, Sentence sentence) {
        return new SubmissionProblem(
                code, Optional.empty(), field, LocalText.of(sentence), given(value), text(allowed));
    }

    private static Optional<String> text(Object allowed) {
        return given(
                allowed instanceof Collection<?> all
                        ? String.join(", ", all.stream().map(Object::toString).toList())
                        : allowed.toString());
    }

    private static Optional<String> given(String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
    }
}
