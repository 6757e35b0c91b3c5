/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as ECMAScript writes them (ECMA-262, Number::toString), which is what RFC 8785 asks for. */
final class CanonicalNumber {

    /** Powers of ten from which on, and below which, digits are followed by an exponent. */
    private static final int LARGE = 21;

    private static final int SMALL = -6;

    /** So many digits tell every double precision number from its neighbours. */
    private static final int ENOUGH_DIGITS = 17;

    private CanonicalNumber() {}

    static String text(double value) {
        if (value == 0) {
            // Minus zero as well.
            return "0";
        }
        String sign = value < 0 ? "-" : "";
        return sign + positive(shortest(Math.abs(value)));
    }

    /** The fewest digits that read back as the same number; of several, those nearest to it. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            Optional<BigDecimal> found = candidate(value, exact, digits);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
    }

    /**
     * Below a power of two numbers lie twice as close as above it, so that the nearest decimal can be another number's while the one on
     * the other side, farther away, is not: both are tried.
     */
    private static Optional<BigDecimal> candidate(double value, BigDecimal exact, int digits) {
        BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (nearest.doubleValue() == value) {
            return Optional.of(nearest);
        }
        RoundingMode other = nearest.compareTo(exact) < 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal farther = exact.round(new MathContext(digits, other));
        return farther.doubleValue() == value ? Optional.of(farther) : Optional.empty();
    }

    private static String positive(BigDecimal shortest) {
        BigDecimal plain = shortest.stripTrailingZeros();
        String digits = plain.unscaledValue().toString();
        // The value is 0.digits times ten to this.
        int point = digits.length() - plain.scale();
        if (digits.length() <= point && point <= LARGE) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= LARGE) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (SMALL < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
    }
}
