/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Conversion;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a formula is made of besides its symbols. Built with the functions of {@link Formulas}. */
public sealed interface Operation extends Expression {

    /** The expressions it works on, in the order they are read. */
    List<Expression> operands();

    @Override
    default void collectSymbols(Set<Symbol> symbols) {
        operands().forEach(operand -> operand.collectSymbols(symbols));
    }

    /** From left to right. No stream: every hour of every stack comes by here. */
    private static Quantity folded(List<Expression> operands, Bindings bindings, BinaryOperator<Quantity> operator) {
        Quantity result = operands.get(0).evaluate(bindings);
        for (int next = 1; next < operands.size(); next++) {
            result = operator.apply(result, operands.get(next).evaluate(bindings));
        }
        return result;
    }

    /** A number that no law can change, such as the 1 in {@code 1 - X}. */
    record Constant(Quantity value) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of();
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return value;
        }

        @Override
        public Written write(Notation notation) {
            return notation.constant(value);
        }
    }

    /** Summands of one unit. */
    record Sum(List<Expression> operands) implements Operation {
        @Override
        public Quantity evaluate(Bindings bindings) {
            return Operation.folded(operands, bindings, Quantity::plus);
        }

        @Override
        public Written write(Notation notation) {
            return notation.sum(
                    operands.stream().map(operand -> operand.write(notation)).toList());
        }
    }

    /**
     * The absolute temperature of a Celsius reading: the Kelvin of the ice point plus the degrees above it.
     *
     * @param icePoint in kelvin, as the standard rounds it
     */
    record AbsoluteTemperature(Expression icePoint, Expression celsius) implements Operation {
        private static final Unit KELVIN = Unit.parse("K");
        private static final Unit CELSIUS = Unit.parse("degC");

        @Override
        public List<Expression> operands() {
            return List.of(icePoint, celsius);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            Quantity zero = icePoint.evaluate(bindings).requireUnit(KELVIN);
            Quantity degrees = celsius.evaluate(bindings).requireUnit(CELSIUS);
            return zero.plus(new Quantity(degrees.amount(), KELVIN));
        }

        @Override
        public Written write(Notation notation) {
            return notation.sum(List.of(icePoint.write(notation), celsius.write(notation)));
        }
    }

    /** What is left of one quantity without another of the same unit. */
    record Difference(Expression minuend, Expression subtrahend) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(minuend, subtrahend);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return minuend.evaluate(bindings).minus(subtrahend.evaluate(bindings));
        }

        @Override
        public Written write(Notation notation) {
            return notation.difference(minuend.write(notation), subtrahend.write(notation));
        }
    }

    /** Factors; their units multiply. */
    record Product(List<Expression> operands) implements Operation {
        @Override
        public Quantity evaluate(Bindings bindings) {
            return Operation.folded(operands, bindings, Quantity::times);
        }

        @Override
        public Written write(Notation notation) {
            return notation.product(
                    operands.stream().map(operand -> operand.write(notation)).toList());
        }
    }

    /** A ratio; undefined where the divisor is zero. */
    record Quotient(Expression dividend, Expression divisor) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(dividend, divisor);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            Quantity below = divisor.evaluate(bindings);
            if (below.isZero()) {
                throw new UndefinedValueException(
                        Sentence.of("the divisor {0} is zero", "除数 {0} 为零", bindings.plainText(divisor)));
            }
            return dividend.evaluate(bindings).over(below);
        }

        @Override
        public Written write(Notation notation) {
            return notation.quotient(dividend.write(notation), divisor.write(notation));
        }
    }

    /** A whole power. */
    record Power(Expression base, int exponent) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(base);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return base.evaluate(bindings).power(exponent);
        }

        @Override
        public Written write(Notation notation) {
            return notation.power(base.write(notation), exponent);
        }
    }

    /** A square root; undefined for negative values. */
    record Root(Expression radicand) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(radicand);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            Quantity value = radicand.evaluate(bindings);
            if (value.amount().signum() < 0) {
                throw new UndefinedValueException(
                        Sentence.of("{0} under the root is negative", "根号下的 {0} 为负", bindings.plainText(radicand)));
            }
            return value.squareRoot();
        }

        @Override
        public Written write(Notation notation) {
            return notation.root(radicand.write(notation));
        }
    }

    /** The sum of an expression over the series in it; exact, so that the order of the hours cannot matter. */
    record Total(Expression summand) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(summand);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            int count = bindings.seriesLength(summand);
            Quantity first = summand.evaluate(bindings.at(0));
            BigDecimal total = first.amount();
            for (int index = 1; index < count; index++) {
                Quantity next = summand.evaluate(bindings.at(index)).requireUnit(first.unit());
                total = total.add(next.amount());
            }
            return new Quantity(total, first.unit());
        }

        @Override
        public Written write(Notation notation) {
            return notation.total(summand.write(notation));
        }
    }

    /** How many values a series has. */
    record Count(Symbol series) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(series);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return new Quantity(BigDecimal.valueOf(bindings.seriesLength(series)), Unit.ONE);
        }

        @Override
        public Written write(Notation notation) {
            return notation.count(series);
        }
    }

    /** A value rounded to the step a rule names. */
    record Rounded(Expression value, Expression step, Rounding rounding) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(value, step);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return rounding.round(value.evaluate(bindings), step.evaluate(bindings));
        }

        @Override
        public Written write(Notation notation) {
            return notation.rounded(value.write(notation), step.write(notation), rounding);
        }
    }

    /** The same quantity in another unit. */
    record Converted(Expression value, Unit from, Unit to) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(value);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return value.evaluate(bindings).requireUnit(from).in(to);
        }

        @Override
        public Written write(Notation notation) {
            return notation.converted(value.write(notation), conversion());
        }

        private Conversion conversion() {
            return Conversion.find(from, to)
                    .orElseThrow(() -> new UnitMismatchException(from + " and " + to + " measure different things."));
        }
    }

    /** The value, or zero where it is negative. */
    record NotBelowZero(Expression value) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(value);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            Quantity raw = value.evaluate(bindings);
            return new Quantity(raw.amount().max(BigDecimal.ZERO), raw.unit());
        }

        @Override
        public Written write(Notation notation) {
            return notation.notBelowZero(value.write(notation));
        }
    }

    /** The greatest value of a series. */
    record Maximum(Symbol series) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(series);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return bindings.terms(series).stream()
                    .map(Term::value)
                    .reduce((left, right) -> right.compareTo(left) > 0 ? right : left)
                    .orElseThrow();
        }

        @Override
        public Written write(Notation notation) {
            return notation.maximum(series);
        }
    }

    /** The least value of a series. */
    record Minimum(Symbol series) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(series);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return bindings.terms(series).stream()
                    .map(Term::value)
                    .reduce((left, right) -> right.compareTo(left) < 0 ? right : left)
                    .orElseThrow();
        }

        @Override
        public Written write(Notation notation) {
            return notation.minimum(series);
        }
    }

    /** One where a value reaches a threshold, zero where it does not. */
    record AtLeast(Expression value, Expression threshold) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(value, threshold);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            boolean reached = value.evaluate(bindings).compareTo(threshold.evaluate(bindings)) >= 0;
            return new Quantity(reached ? BigDecimal.ONE : BigDecimal.ZERO, Unit.ONE);
        }

        @Override
        public Written write(Notation notation) {
            return notation.atLeast(value.write(notation), threshold.write(notation));
        }
    }

    /** The same with the other sign. */
    record Negative(Expression value) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(value);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            return value.evaluate(bindings).negated();
        }

        @Override
        public Written write(Notation notation) {
            return notation.negative(value.write(notation));
        }
    }

    /** A pure number to a power that need not be whole; undefined where no real number is that power. */
    record Raised(Expression base, Expression exponent) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(base, exponent);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            Quantity below = base.evaluate(bindings);
            Quantity above = exponent.evaluate(bindings);
            try {
                return below.raisedTo(above);
            } catch (ArithmeticException none) {
                throw new UndefinedValueException(Sentence.of(
                        "{0} to the power of {1} is no number or too great a one", "{0} 的 {1} 次方无意义或过大", below, above));
            }
        }

        @Override
        public Written write(Notation notation) {
            return notation.raised(base.write(notation), exponent.write(notation));
        }
    }

    /** Euler's number to the power of a pure number. */
    record Exponential(Expression exponent) implements Operation {
        @Override
        public List<Expression> operands() {
            return List.of(exponent);
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            Quantity above = exponent.evaluate(bindings);
            try {
                return above.exponential();
            } catch (ArithmeticException tooGreat) {
                throw new UndefinedValueException(
                        Sentence.of("e to the power of {0} is beyond all reason", "e 的 {0} 次方超出合理范围", above));
            }
        }

        @Override
        public Written write(Notation notation) {
            return notation.exponential(exponent.write(notation));
        }
    }

    /**
     * One formula of several, by the interval a value lies in; only that one is computed.
     *
     * @param pieces from the highest threshold down
     * @param otherwise below the last threshold
     */
    record ByInterval(Expression value, List<Piece> pieces, Expression otherwise) implements Operation {

        /**
         * The formula from a threshold on.
         *
         * @param from the least value it holds for
         */
        public record Piece(Expression from, Expression formula) {}

        public ByInterval {
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("A choice by interval has at least one threshold.");
            }
        }

        @Override
        public List<Expression> operands() {
            return Stream.of(
                            Stream.of(value),
                            pieces.stream().flatMap(piece -> Stream.of(piece.from(), piece.formula())),
                            Stream.of(otherwise))
                    .flatMap(Function.identity())
                    .toList();
        }

        @Override
        public Quantity evaluate(Bindings bindings) {
            Quantity found = value.evaluate(bindings);
            return pieces.stream()
                    .filter(piece -> found.compareTo(piece.from().evaluate(bindings)) >= 0)
                    .map(Piece::formula)
                    .findFirst()
                    .orElse(otherwise)
                    .evaluate(bindings);
        }

        @Override
        public Written write(Notation notation) {
            List<Notation.WrittenPiece> written = pieces.stream()
                    .map(piece -> new Notation.WrittenPiece(
                            piece.from().write(notation), piece.formula().write(notation)))
                    .toList();
            return notation.byInterval(value.write(notation), written, otherwise.write(notation));
        }
    }
}
