/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.Figure;
import java.util.Optional;

/**
 * A figure as it is printed: the digits of the pages, or a dash with its reason.
 *
 * @param unit empty where there is no number
 * @param why empty where there is one
 */
public record Shown(String number, String unit, String why) {

    static Shown of(Figure figure, Wording wording) {
        Optional<String> number = figure.value().map(wording.show()::number);
        return of(number, figure, wording);
    }

    /** With its sign, also where it is positive. */
    static Shown signed(Figure figure, Wording wording) {
        Optional<String> number = figure.value().map(wording.show()::signed);
        return of(number, figure, wording);
    }

    private static Shown of(Optional<String> number, Figure figure, Wording wording) {
        return new Shown(
                number.orElse("—"),
                number.isPresent() ? wording.show().unit(figure.unit()) : "",
                figure.gap().map(wording.say()::gap).orElse(""));
    }
}
