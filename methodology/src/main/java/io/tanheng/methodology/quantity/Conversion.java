/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The way from one unit to another: {@code (amount + before) * numerator / denominator - after}, exact as far as decimals are.
 *
 * @param before zero but where the first unit is a temperature scale
 * @param after zero but where the second unit is a temperature scale
 */
public record Conversion(
        Unit from, Unit to, BigDecimal before, BigDecimal numerator, BigDecimal denominator, BigDecimal after) {

    /** The conversion, or nothing where the units measure different things. */
    public static Optional<Conversion> find(Unit from, Unit to) {
        return from.conversionTo(to);
    }

    static Optional<Conversion> workOut(Unit from, Unit to) {
        if (from.equals(to)) {
            return Optional.of(
                    new Conversion(from, to, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO));
        }
        Optional<BaseUnit> first = expanded(from);
        Optional<BaseUnit> second = expanded(to);
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().dimension().equals(second.get().dimension())) {
            return Optional.empty();
        }
        BaseUnit source = first.get();
        BaseUnit target = second.get();
        return Optional.of(new Conversion(
                from,
                to,
                source.offset(),
                source.numerator().multiply(target.denominator()),
                source.denominator().multiply(target.numerator()),
                target.offset()));
    }

    public BigDecimal apply(BigDecimal amount) {
        if (onlyDivides(amount)) {
            return Division.of(amount, denominator);
        }
        BigDecimal scaled = Division.of(amount.add(before).multiply(numerator), denominator);
        return scaled.subtract(after, MathContext.DECIMAL128);
    }

    /** Whether adding, multiplying and subtracting would change neither digits nor scale, which is so for most of what is measured. */
    private boolean onlyDivides(BigDecimal amount) {
        return isFactor()
                && numerator.compareTo(BigDecimal.ONE) == 0
                && numerator.scale() == 0
                && before.scale() == 0
                && after.scale() == 0
                && amount.scale() >= Math.max(0, denominator.scale());
    }

    /** Whether it is a factor only, so that it may stand inside a formula. */
    public boolean isFactor() {
        return before.signum() == 0 && after.signum() == 0;
    }

    /** The factor as one decimal, or nothing where it has no last digit. */
    public Optional<BigDecimal> factor() {
        return exact(numerator, denominator);
    }

    /** The divisor as one decimal, or nothing where it has no last digit. */
    public Optional<BigDecimal> divisor() {
        return exact(denominator, numerator);
    }

    private static Optional<BigDecimal> exact(BigDecimal above, BigDecimal below) {
        try {
            return Optional.of(above.divide(below).stripTrailingZeros());
        } catch (ArithmeticException noLastDigit) {
            return Optional.empty();
        }
    }

    /** The worth of a product of units; a temperature scale has one only when it stands alone. */
    private static Optional<BaseUnit> expanded(Unit unit) {
        if (unit.powers().size() == 1 && unit.powers().containsValue(1)) {
            return BaseUnit.of(unit.powers().firstKey());
        }
        Map<String, Integer> dimension = new TreeMap<>();
        BigDecimal numerator = BigDecimal.ONE;
        BigDecimal denominator = BigDecimal.ONE;
        for (Map.Entry<String, Integer> factor : unit.powers().entrySet()) {
            BaseUnit base = BaseUnit.of(factor.getKey()).orElseThrow();
            if (base.hasOffset()) {
                return Optional.empty();
            }
            int power = factor.getValue();
            base.dimension().forEach((name, one) -> dimension.merge(name, one * power, Integer::sum));
            BigDecimal above = base.numerator().pow(Math.abs(power));
            BigDecimal below = base.denominator().pow(Math.abs(power));
            numerator = numerator.multiply(power > 0 ? above : below);
            denominator = denominator.multiply(power > 0 ? below : above);
        }
        dimension.values().removeIf(power -> power == 0);
        return Optional.of(new BaseUnit(dimension, numerator, denominator, BigDecimal.ZERO));
    }
}
