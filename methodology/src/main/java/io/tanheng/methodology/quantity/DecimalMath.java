/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The exponential and the natural logarithm in decimals: the same digits on every machine. Worked out with 70 digits and rounded to
 * the 34 of {@link MathContext#DECIMAL128}, at least 30 of which are right.
 */
final class DecimalMath {

    /** Beyond this the result has more than four thousand digits before or behind the point, which is no figure of a plant. */
    private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(10_000);

    private static final MathContext WORKING = new MathContext(70, RoundingMode.HALF_EVEN);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-72");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal NEAR_ONE = new BigDecimal("0.01");
    private static final BigDecimal LN_10 = lnNear(BigDecimal.TEN);

    private DecimalMath() {}

    /**
     * e to the power of x.
     *
     * @throws ArithmeticException when x is beyond ten thousand either way
     */
    static BigDecimal exp(BigDecimal x) {
        return exponential(x).round(MathContext.DECIMAL128);
    }

    /**
     * A base to any power: whole powers by multiplication, all others by the exponential of the logarithm.
     *
     * @throws ArithmeticException when there is no such number, or its size is beyond all reason
     */
    static BigDecimal pow(BigDecimal base, BigDecimal exponent) {
        if (exponent.stripTrailingZeros().scale() <= 0 && exponent.abs().compareTo(BigDecimal.valueOf(999)) <= 0) {
            return base.pow(exponent.intValueExact(), MathContext.DECIMAL128);
        }
        if (base.signum() == 0 && exponent.signum() > 0) {
            return BigDecimal.ZERO;
        }
        if (base.signum() <= 0) {
            throw new ArithmeticException("No power " + exponent + " of " + base);
        }
        return exp(exponent.multiply(ln(base), WORKING));
    }

    /** By Taylor's series of a small share of the exponent, squared back. */
    private static BigDecimal exponential(BigDecimal x) {
        if (x.abs().compareTo(LARGEST_EXPONENT) > 0) {
            throw new ArithmeticException("e^" + x + " is beyond what is computed here");
        }
        int halvings = 0;
        BigDecimal small = x;
        while (small.abs().compareTo(NEAR_ONE) > 0) {
            small = small.divide(TWO, WORKING);
            halvings++;
        }
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(NEGLIGIBLE) > 0; n++) {
            term = term.multiply(small, WORKING).divide(BigDecimal.valueOf(n), WORKING);
            sum = sum.add(term, WORKING);
        }
        for (int squared = 0; squared < halvings; squared++) {
            sum = sum.multiply(sum, WORKING);
        }
        return sum;
    }

    private static BigDecimal ln(BigDecimal x) {
        int power = x.precision() - x.scale();
        BigDecimal tens = BigDecimal.valueOf(power);
        return x.compareTo(new BigDecimal("0.5")) > 0 && x.compareTo(TWO) < 0
                ? lnNear(x)
                : lnNear(x.scaleByPowerOfTen(-power)).add(tens.multiply(LN_10, WORKING), WORKING);
    }

    /** By the series of the area tangent, after roots have brought the number near one. */
    private static BigDecimal lnNear(BigDecimal x) {
        BigDecimal near = x;
        BigDecimal doublings = TWO;
        while (near.subtract(BigDecimal.ONE).abs().compareTo(NEAR_ONE) > 0) {
            near = near.sqrt(WORKING);
            doublings = doublings.multiply(TWO);
        }
        BigDecimal ratio = near.subtract(BigDecimal.ONE).divide(near.add(BigDecimal.ONE), WORKING);
        BigDecimal square = ratio.multiply(ratio, WORKING);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal power = ratio;
        for (int n = 1; power.abs().compareTo(NEGLIGIBLE) > 0; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), WORKING), WORKING);
            power = power.multiply(square, WORKING);
        }
        return sum.multiply(doublings, WORKING);
    }
}
