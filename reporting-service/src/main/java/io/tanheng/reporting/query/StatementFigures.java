/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers of statements as figures: what is not there is a gap. */
public final class StatementFigures {

    static final String TONNE = "t";

    private StatementFigures() {}

    /** A number such as whole tonnes gets no digits it does not have, and no large one loses the digits before its point. */
    public static Figure of(BigDecimal exact, String unit) {
        BigDecimal shown = ShownDigits.of(exact, unit);
        BigDecimal own = exact.scale() < 0 ? exact.setScale(0) : exact;
        BigDecimal kept = shown.scale() <= 0 ? exact.setScale(0, RoundingMode.HALF_UP) : shown;
        return new Figure(
                Optional.of(own.scale() < kept.scale() ? own : kept), Optional.of(exact), unit, Optional.empty());
    }

    public static Figure of(Optional<BigDecimal> value, String unit) {
        return value.map(exact -> of(exact, unit)).orElseGet(() -> Figure.gap(GapCode.INCOMPLETE, unit));
    }

    /** Tonnes, or the gap that says why there are none. */
    static Figure tonnes(Optional<BigDecimal> value, GapCode otherwise) {
        return value.map(exact -> of(exact, TONNE)).orElseGet(() -> Figure.gap(otherwise, TONNE));
    }
}
