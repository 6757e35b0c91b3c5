/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Division to 34 digits: digit for digit and with the scale of {@link BigDecimal#divide(BigDecimal, MathContext)} by
 * {@link MathContext#DECIMAL128}.
 *
 * <p>Most quotients of an hour end soon: 60 min are 1 h, 12.5 % are 0.125. The platform works out all 34 digits of them and then takes the
 * zeros away one by one, which was a fifth of what the figures of an hour cost a machine that had just started.
 */
public final class Division {

    /** So many digits fit a {@code long} whatever they are. */
    private static final int DIGITS_OF_LONG = 18;

    private static final long SAFE_TIMES_TEN = Long.MAX_VALUE / 10;

    /** How many digits more than its operands a quotient is expected to have. */
    private static final int MORE_DIGITS = 4;

    /** Far from where scales overflow. */
    private static final int LARGEST_SCALE = 1_000;

    private Division() {}

    /**
     * The quotient; rounded half to even where it does not end within 34 digits.
     *
     * @throws ArithmeticException when the divisor is zero
     */
    public static BigDecimal of(BigDecimal above, BigDecimal below) {
        BigDecimal soon = endingSoon(above, below);
        return soon == null ? above.divide(below, MathContext.DECIMAL128) : soon;
    }

    private static @Nullable BigDecimal endingSoon(BigDecimal above, BigDecimal below) {
        if (below.signum() == 0
                || below.precision() > DIGITS_OF_LONG
                || Math.abs(above.scale()) > LARGEST_SCALE
                || Math.abs(below.scale()) > LARGEST_SCALE) {
            return null;
        }
        long divisor = below.unscaledValue().longValue();
        int scale = above.scale() - below.scale();
        if (above.precision() <= DIGITS_OF_LONG) {
            return ofLong(above.unscaledValue().longValue(), divisor, scale);
        }
        return above.precision() <= MathContext.DECIMAL128.getPrecision()
                ? byPowerOfTen(above.unscaledValue(), divisor, scale)
                : null;
    }

    /** With the first scale from the given one on at which nothing remains. */
    private static @Nullable BigDecimal ofLong(long above, long divisor, int scale) {
        long dividend = above;
        for (int more = 0; more <= MORE_DIGITS; more++) {
            if (dividend % divisor == 0) {
                return BigDecimal.valueOf(dividend / divisor, scale + more);
            }
            if (Math.abs(dividend) > SAFE_TIMES_TEN) {
                return null;
            }
            dividend *= 10;
        }
        return null;
    }

    /** Dividing by a power of ten moves the point; zeros are dropped down to the given scale. */
    private static @Nullable BigDecimal byPowerOfTen(BigInteger above, long divisor, int scale) {
        int zeros = 0;
        long left = divisor;
        while (left % 10 == 0) {
            left /= 10;
            zeros++;
        }
        if (left != 1) {
            return null;
        }
        BigInteger digits = above;
        for (; zeros > 0; zeros--) {
            BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN);
            if (parts[1].signum() != 0) {
                break;
            }
            digits = parts[0];
        }
        return new BigDecimal(digits, scale + zeros);
    }
}
