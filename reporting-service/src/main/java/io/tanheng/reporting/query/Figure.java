/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit, or a gap with its reason; never both, never neither.
 *
 * @param value with the digits that screens, files and the API show alike
 * @param exact with all digits the rule gave
 */
public record Figure(Optional<BigDecimal> value, Optional<BigDecimal> exact, String unit, Optional<Gap> gap) {

    public Figure {
        if (value.isPresent() == gap.isPresent()) {
            throw new IllegalArgumentException("A figure is a value or a gap");
        }
    }

    public static Figure of(BigDecimal exact, String unit) {
        return new Figure(Optional.of(ShownDigits.of(exact, unit)), Optional.of(exact), unit, Optional.empty());
    }

    public static Figure gap(Gap gap, String unit) {
        return new Figure(Optional.empty(), Optional.empty(), unit, Optional.of(gap));
    }

    public static Figure gap(GapCode code, String unit) {
        return gap(Gap.of(code), unit);
    }
}
