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
}
