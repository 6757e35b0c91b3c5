/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.activity.ActivityAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks the accounting service for what a page shows; once it is silent, it is asked no more. */
final class Asking {

    private Optional<ActivityPage.Silence> silence = Optional.empty();

    /** What it has; nothing where it refuses or does not answer. */
    <T> List<T> list(Supplier<ActivityAnswer<List<T>>> question) {
        if (silence.isPresent()) {
            return List.of();
        }
        ActivityAnswer<List<T>> answer = question.get();
        if (answer instanceof ActivityAnswer.Answered<List<T>> answered) {
            return answered.value();
        }
        if (answer instanceof ActivityAnswer.Silent<List<T>> silent) {
            silence = Optional.of(new ActivityPage.Silence(silent.address(), silent.reason()));
        }
        return List.of();
    }

    Optional<ActivityPage.Silence> silence() {
        return silence;
    }
}
