/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** An amount in a unit. Units multiply and cancel; adding unlike units is an error, never a number. */
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity> {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final MathContext SHOWN = new MathContext(10);

    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), Unit.parse(unit));
    }

    public Quantity times(Quantity other) {
        return new Quantity(amount.multiply(other.amount, DIGITS), unit.times(other.unit));
    }

    /**
     * @throws ArithmeticException when the divisor is zero
     */
    public Quantity over(Quantity other) {
        return new Quantity(Division.of(amount, other.amount), unit.over(other.unit));
    }

    public Quantity plus(Quantity other) {
        requireSame(other, "add");
        return new Quantity(amount.add(other.amount, DIGITS), unit);
    }

    public Quantity minus(Quantity other) {
        requireSame(other, "subtract");
        return new Quantity(amount.subtract(other.amount, DIGITS), unit);
    }

    public Quantity power(int exponent) {
        return new Quantity(amount.pow(exponent, DIGITS), unit.power(exponent));
    }

    public Quantity squareRoot() {
        return new Quantity(amount.sqrt(DIGITS), unit.root());
    }

    /**
     * A pure number to the power of a pure number, whole or not.
     *
     * @throws ArithmeticException when there is no such number
     */
    public Quantity raisedTo(Quantity exponent) {
        requireUnit(Unit.ONE);
        exponent.requireUnit(Unit.ONE);
        return new Quantity(DecimalMath.pow(amount, exponent.amount), Unit.ONE);
    }

    /**
     * Euler's number to the power of this pure number.
     *
     * @throws ArithmeticException when that is beyond all reason
     */
    public Quantity exponential() {
        requireUnit(Unit.ONE);
        return new Quantity(DecimalMath.exp(amount), Unit.ONE);
    }

    /** The same amount with the other sign. */
    public Quantity negated() {
        return new Quantity(amount.negate(), unit);
    }

    /** The same quantity in another unit of the same dimension. */
    public Quantity in(Unit target) {
        Conversion conversion = Conversion.find(unit, target)
                .orElseThrow(() -> new UnitMismatchException(
                        "Cannot express " + this + " in " + target + ": the units measure different things."));
        return new Quantity(conversion.apply(amount), target);
    }

    public Quantity requireUnit(Unit expected) {
        if (!unit.equals(expected)) {
            throw new UnitMismatchException("Expected a quantity in " + expected + ", found " + this + ".");
        }
        return this;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        requireSame(other, "compare");
        return amount.compareTo(other.amount);
    }

    /** For people: ten digits and the unit. The amount itself holds all digits. */
    @Override
    public String toString() {
        BigDecimal shown = amount.round(SHOWN).stripTrailingZeros();
        return (shown.signum() == 0 ? "0" : shown.toPlainString()) + (unit.equals(Unit.ONE) ? "" : " " + unit);
    }

    private void requireSame(Quantity other, String what) {
        if (!unit.equals(other.unit)) {
            throw new UnitMismatchException("Cannot " + what + " " + this + " and " + other + ": unlike units.");
        }
    }
}
