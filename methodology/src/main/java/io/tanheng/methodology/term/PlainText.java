/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Conversion;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Written.Binding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formulas as one line of text: {@code Q_s · T_0 / (T_0 + t_s)}. */
final class PlainText implements Notation {

    private final Function<Symbol, String> names;

    PlainText(Function<Symbol, String> names) {
        this.names = names;
    }

    @Override
    public Written symbol(Symbol symbol) {
        return Written.atom(names.apply(symbol));
    }

    @Override
    public Written constant(Quantity value) {
        return Written.atom(value.toString());
    }

    @Override
    public Written sum(List<Written> summands) {
        return new Written(summands.stream().map(Written::text).collect(Collectors.joining(" + ")), Binding.SUM);
    }

    @Override
    public Written difference(Written minuend, Written subtrahend) {
        return new Written(minuend.text() + " − " + subtrahend.in(Binding.PRODUCT), Binding.SUM);
    }

    @Override
    public Written product(List<Written> factors) {
        return new Written(
                factors.stream().map(factor -> factor.in(Binding.PRODUCT)).collect(Collectors.joining(" · ")),
                Binding.PRODUCT);
    }

    @Override
    public Written quotient(Written dividend, Written divisor) {
        return new Written(dividend.in(Binding.PRODUCT) + " / " + divisor.in(Binding.POWER), Binding.PRODUCT);
    }

    @Override
    public Written power(Written base, int exponent) {
        return new Written(base.in(Binding.ATOM) + "^" + exponent, Binding.POWER);
    }

    @Override
    public Written root(Written radicand) {
        return Written.atom("√(" + radicand.text() + ")");
    }

    @Override
    public Written total(Written summand) {
        return Written.atom("Σ(" + summand.text() + ")");
    }

    @Override
    public Written count(Symbol series) {
        return Written.atom("count(" + names.apply(series) + ")");
    }

    @Override
    public Written rounded(Written value, Written step, Rounding rounding) {
        return Written.atom("round(" + value.text() + " to " + step.text() + ", " + rounding.words() + ")");
    }

    @Override
    public Written converted(Written value, Conversion conversion) {
        if (!conversion.isFactor()) {
            return new Written(temperature(value, conversion), Binding.SUM);
        }
        Optional<BigDecimal> factor = conversion.factor();
        if (factor.isEmpty() && conversion.divisor().isPresent()) {
            return scaled(value, " / ", conversion.divisor().get(), conversion.from(), conversion.to());
        }
        BigDecimal decimal =
                factor.orElseGet(() -> conversion.numerator().divide(conversion.denominator(), MathContext.DECIMAL128));
        return decimal.compareTo(BigDecimal.ONE) == 0
                ? value
                : scaled(value, " · ", decimal, conversion.to(), conversion.from());
    }

    @Override
    public Written notBelowZero(Written value) {
        return Written.atom("max(0, " + value.text() + ")");
    }

    @Override
    public Written maximum(Symbol series) {
        return Written.atom("max(" + names.apply(series) + ")");
    }

    @Override
    public Written minimum(Symbol series) {
        return Written.atom("min(" + names.apply(series) + ")");
    }

    @Override
    public Written atLeast(Written value, Written threshold) {
        return Written.atom("(" + value.text() + " ≥ " + threshold.text() + ")");
    }

    @Override
    public Written negative(Written value) {
        return new Written("−" + value.in(Binding.PRODUCT), Binding.SUM);
    }

    @Override
    public Written raised(Written base, Written exponent) {
        return new Written(base.in(Binding.ATOM) + "^" + exponent.in(Binding.ATOM), Binding.POWER);
    }

    @Override
    public Written exponential(Written exponent) {
        return new Written("e^" + exponent.in(Binding.ATOM), Binding.POWER);
    }

    @Override
    public Written byInterval(Written value, List<WrittenPiece> pieces, Written otherwise) {
        return Written.atom(pieces.stream()
                .map(piece -> piece.formula().text() + " if " + value.text() + " ≥ "
                        + piece.from().text() + "; ")
                .collect(Collectors.joining("", "{", "else " + otherwise.text() + "}")));
    }

    /** A factor between simple units shows its own unit; between products of units the name of the result says more. */
    private static Written scaled(Written value, String operator, BigDecimal factor, Unit above, Unit below) {
        Unit ratio = above.over(below);
        String unit = ratio.powers().size() <= 2
                ? "(" + ratio + ")"
                : "[in " + (operator.equals(" / ") ? below : above) + "]";
        return new Written(value.in(Binding.PRODUCT) + operator + factor.toPlainString() + " " + unit, Binding.PRODUCT);
    }

    private static String temperature(Written value, Conversion conversion) {
        return "(" + value.text() + " + " + conversion.before().toPlainString() + ") · "
                + conversion.numerator().toPlainString() + " / "
                + conversion.denominator().toPlainString() + " − "
                + conversion.after().toPlainString();
    }
}
