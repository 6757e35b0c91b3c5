/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.quantity.Unit;
import java.util.List;

/** The words in which rules write their formulas. */
public final class Formulas {

    private Formulas() {}

    /** A number that no law can change; every other number is a parameter. */
    public static Expression constant(String amount, String unit) {
        return new Operation.Constant(Quantity.of(amount, unit));
    }

    public static Expression sum(Expression... summands) {
        return new Operation.Sum(List.of(summands));
    }

    public static Expression difference(Expression minuend, Expression subtrahend) {
        return new Operation.Difference(minuend, subtrahend);
    }

    public static Expression product(Expression... factors) {
        return new Operation.Product(List.of(factors));
    }

    public static Expression quotient(Expression dividend, Expression divisor) {
        return new Operation.Quotient(dividend, divisor);
    }

    public static Expression power(Expression base, int exponent) {
        return new Operation.Power(base, exponent);
    }

    public static Expression root(Expression radicand) {
        return new Operation.Root(radicand);
    }

    public static Expression total(Expression summand) {
        return new Operation.Total(summand);
    }

    public static Expression count(Symbol series) {
        return new Operation.Count(series);
    }

    public static Expression rounded(Expression value, Expression step, Rounding rounding) {
        return new Operation.Rounded(value, step, rounding);
    }

    public static Expression converted(Expression value, String from, String to) {
        return new Operation.Converted(value, Unit.parse(from), Unit.parse(to));
    }

    public static Expression absoluteTemperature(Expression icePoint, Expression celsius) {
        return new Operation.AbsoluteTemperature(icePoint, celsius);
    }

    public static Expression notBelowZero(Expression value) {
        return new Operation.NotBelowZero(value);
    }

    public static Expression maximum(Symbol series) {
        return new Operation.Maximum(series);
    }

    public static Expression minimum(Symbol series) {
        return new Operation.Minimum(series);
    }

    /** One where the value reaches the threshold, zero where it does not. */
    public static Expression atLeast(Expression value, Expression threshold) {
        return new Operation.AtLeast(value, threshold);
    }

    public static Expression negative(Expression value) {
        return new Operation.Negative(value);
    }

    /** A pure number to the power of another, whole or not; for a power every law has, such as a square, see {@link #power}. */
    public static Expression raised(Expression base, Expression exponent) {
        return new Operation.Raised(base, exponent);
    }

    /** Euler's number to a power. */
    public static Expression exponential(Expression exponent) {
        return new Operation.Exponential(exponent);
    }

    /**
     * A choice between formulas by the interval a value lies in.
     *
     * @param otherwise the formula below all thresholds
     * @param pieces from the highest threshold down, see {@link #startingAt}
     */
    public static Expression byInterval(Expression value, Expression otherwise, Operation.ByInterval.Piece... pieces) {
        return new Operation.ByInterval(value, List.of(pieces), otherwise);
    }

    /** The formula that holds from a threshold on, the threshold included. */
    public static Operation.ByInterval.Piece startingAt(Expression threshold, Expression formula) {
        return new Operation.ByInterval.Piece(threshold, formula);
    }
}
