/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What to do with a value exactly half-way between two steps; the laws differ. */
public enum Rounding {
    /** A tie goes to the greater value. */
    HALF_UP("half up"),
    /** A tie goes to the even step, as in GB/T 8170. */
    HALF_EVEN("half to even"),
    /** A tie goes to the value of greater magnitude, as in 40 CFR Part 75. */
    HALF_AWAY_FROM_ZERO("half away from zero");

    private final String words;

    Rounding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The multiple of the step nearest to the amount; exact, whatever the step. */
    public BigDecimal round(BigDecimal amount, BigDecimal step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("A rounding step is positive, found: " + step.toPlainString());
        }
        BigDecimal[] parts = amount.divideAndRemainder(step);
        BigInteger steps = parts[0].toBigInteger();
        int half = parts[1].abs().add(parts[1].abs()).compareTo(step);
        boolean outward = half > 0 || (half == 0 && tieGoesOutward(steps, amount.signum()));
        BigInteger rounded = outward ? steps.add(BigInteger.valueOf(amount.signum())) : steps;
        return new BigDecimal(rounded).multiply(step);
    }

    /** Rounds to a step given in the same unit. */
    public Quantity round(Quantity value, Quantity step) {
        value.requireUnit(step.unit());
        return new Quantity(round(value.amount(), step.amount()), value.unit());
    }

    private boolean tieGoesOutward(BigInteger steps, int sign) {
        return switch (this) {
            case HALF_UP -> sign > 0;
            case HALF_EVEN -> steps.testBit(0);
            case HALF_AWAY_FROM_ZERO -> true;
        };
    }
}
