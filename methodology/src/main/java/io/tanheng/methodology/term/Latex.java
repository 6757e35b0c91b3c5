/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Conversion;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.term.Written.Binding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formulas as LaTeX mathematics. */
final class Latex implements Notation {

    private final Function<Symbol, String> names;

    Latex(Function<Symbol, String> names) {
        this.names = names;
    }

    @Override
    public Written symbol(Symbol symbol) {
        String[] parts = names.apply(symbol).split("_", 2);
        String letter = parts[0].length() == 1 ? parts[0] : "\\mathrm{" + parts[0] + "}";
        return Written.atom(parts.length == 1 ? letter : letter + "_{\\mathrm{" + escape(parts[1]) + "}}");
    }

    @Override
    public Written constant(Quantity value) {
        return Written.atom(escape(value.toString()));
    }

    @Override
    public Written sum(List<Written> summands) {
        return new Written(summands.stream().map(Written::text).collect(Collectors.joining(" + ")), Binding.SUM);
    }

    @Override
    public Written difference(Written minuend, Written subtrahend) {
        return new Written(minuend.text() + " - " + subtrahend.in(Binding.PRODUCT), Binding.SUM);
    }

    @Override
    public Written product(List<Written> factors) {
        return new Written(
                factors.stream().map(factor -> factor.in(Binding.PRODUCT)).collect(Collectors.joining(" \\cdot ")),
                Binding.PRODUCT);
    }

    @Override
    public Written quotient(Written dividend, Written divisor) {
        return new Written("\\frac{" + dividend.text() + "}{" + divisor.text() + "}", Binding.PRODUCT);
    }

    @Override
    public Written power(Written base, int exponent) {
        return new Written(base.in(Binding.ATOM) + "^{" + exponent + "}", Binding.POWER);
    }

    @Override
    public Written root(Written radicand) {
        return Written.atom("\\sqrt{" + radicand.text() + "}");
    }

    @Override
    public Written total(Written summand) {
        return new Written("\\sum " + summand.in(Binding.PRODUCT), Binding.PRODUCT);
    }

    @Override
    public Written count(Symbol series) {
        return Written.atom("n_{" + symbol(series).text() + "}");
    }

    @Override
    public Written rounded(Written value, Written step, Rounding rounding) {
        return Written.atom("\\operatorname{round}_{" + step.text() + "}\\left(" + value.text() + "\\right)");
    }

    @Override
    public Written converted(Written value, Conversion conversion) {
        String from = "\\mathrm{" + escape(conversion.from().toString()) + "}";
        String to = "\\mathrm{" + escape(conversion.to().toString()) + "}";
        return new Written(value.in(Binding.PRODUCT) + "\\,[" + from + " \\to " + to + "]", Binding.PRODUCT);
    }

    @Override
    public Written notBelowZero(Written value) {
        return Written.atom("\\max\\left(0, " + value.text() + "\\right)");
    }

    @Override
    public Written maximum(Symbol series) {
        return new Written("\\max " + symbol(series).text(), Binding.PRODUCT);
    }

    @Override
    public Written minimum(Symbol series) {
        return new Written("\\min " + symbol(series).text(), Binding.PRODUCT);
    }

    @Override
    public Written atLeast(Written value, Written threshold) {
        return Written.atom("\\left[" + value.text() + " \\ge " + threshold.text() + "\\right]");
    }

    @Override
    public Written negative(Written value) {
        return new Written("-" + value.in(Binding.PRODUCT), Binding.SUM);
    }

    @Override
    public Written raised(Written base, Written exponent) {
        return new Written(base.in(Binding.ATOM) + "^{" + exponent.text() + "}", Binding.POWER);
    }

    @Override
    public Written exponential(Written exponent) {
        return new Written("e^{" + exponent.text() + "}", Binding.POWER);
    }

    @Override
    public Written byInterval(Written value, List<WrittenPiece> pieces, Written otherwise) {
        String lowest = pieces.get(pieces.size() - 1).from().text();
        return Written.atom(pieces.stream()
                .map(piece -> piece.formula().text() + " & " + value.text() + " \\ge "
                        + piece.from().text() + " \\\\ ")
                .collect(Collectors.joining(
                        "",
                        "\\begin{cases} ",
                        otherwise.text() + " & " + value.text() + " \\lt " + lowest + " \\end{cases}")));
    }

    private static String escape(String text) {
        return text.replace("%", "\\%").replace("_", "\\_");
    }
}
