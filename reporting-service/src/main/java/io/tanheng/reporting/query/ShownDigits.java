/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many digits of a computed number are shown. Showing is not computing: totals add unrounded figures, and the derivation
 * of an hour keeps all digits.
 */
public final class ShownDigits {

    private static final int OTHERWISE_SIGNIFICANT = 6;
    private static final int SHOWN_WHOLE = 9;

    private ShownDigits() {}

    public static BigDecimal of(BigDecimal exact, String unit) {
        int decimals = decimals(unit);
        if (decimals < 0) {
            BigDecimal rounded = exact.round(new MathContext(OTHERWISE_SIGNIFICANT, RoundingMode.HALF_UP));
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Of a number within a derivation: with all its digits where it has few. */
    public static BigDecimal ofTerm(BigDecimal exact, String unit) {
        if (!isWhole(exact)) {
            return of(exact, unit);
        }
        BigDecimal stripped = exact.scale() > SHOWN_WHOLE ? exact.stripTrailingZeros() : exact;
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether a number within a derivation is shown with all its digits. */
    public static boolean isWhole(BigDecimal exact) {
        return exact.stripTrailingZeros().precision() <= SHOWN_WHOLE;
    }

    private static int decimals(String unit) {
        return switch (unit) {
            case "t", "tCO2", "tCO2e", "tCH4", "tN2O", "t/h", "MPa" -> 3;
            case "%", "m/s", "kPa", "MW", "m3/s" -> 2;
            case "degC", "mg/m3", "mmBtu/h", "ppm" -> 1;
            case "Pa", "m3/h", "ft3/h" -> 0;
            default -> -1;
        };
    }
}
