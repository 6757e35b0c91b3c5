/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of statements as figures: what is not there is a gap. */
final class StatementFigures {

    static final String TONNE = "t";

    private StatementFigures() {}

    /** A number that has fewer digits than are shown, such as whole tonnes, is given none it does not have. */
    static Figure of(BigDecimal exact, String unit) {
        BigDecimal shown = ShownDigits.of(exact, unit);
        BigDecimal own = exact.scale() < 0 ? exact.setScale(0) : exact;
        return new Figure(
                Optional.of(own.scale() < shown.scale() ? own : shown), Optional.of(exact), unit, Optional.empty());
    }

    static Figure of(Optional<BigDecimal> value, String unit) {
        return value.map(exact -> of(exact, unit)).orElseGet(() -> Figure.gap(GapCode.INCOMPLETE, unit));
    }

    /** Tonnes, or the gap that says why there are none. */
    static Figure tonnes(Optional<BigDecimal> value, GapCode otherwise) {
        return value.map(exact -> of(exact, TONNE)).orElseGet(() -> Figure.gap(otherwise, TONNE));
    }
}
