/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Conversion;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Rounding;
import io.tanheng.methodology.term.Written.Binding;
import java.util.List;
import java.util.stream.Collectors;

/** Formulas as a spreadsheet computes them; units are left to the column heads. */
final class Spreadsheet implements Notation {

    private final Term.Cells cells;

    Spreadsheet(Term.Cells cells) {
        this.cells = cells;
    }

    @Override
    public Written symbol(Symbol symbol) {
        return Written.atom(cells.of(symbol));
    }

    @Override
    public Written constant(Quantity value) {
        return Written.atom(value.amount().toPlainString());
    }

    @Override
    public Written sum(List<Written> summands) {
        return new Written(summands.stream().map(Written::text).collect(Collectors.joining("+")), Binding.SUM);
    }

    @Override
    public Written difference(Written minuend, Written subtrahend) {
        return new Written(minuend.text() + "-" + subtrahend.in(Binding.PRODUCT), Binding.SUM);
    }

    @Override
    public Written product(List<Written> factors) {
        return new Written(
                factors.stream().map(factor -> factor.in(Binding.PRODUCT)).collect(Collectors.joining("*")),
                Binding.PRODUCT);
    }

    @Override
    public Written quotient(Written dividend, Written divisor) {
        return new Written(dividend.in(Binding.PRODUCT) + "/" + divisor.in(Binding.POWER), Binding.PRODUCT);
    }

    @Override
    public Written power(Written base, int exponent) {
        return new Written(base.in(Binding.ATOM) + "^" + exponent, Binding.POWER);
    }

    @Override
    public Written root(Written radicand) {
        return Written.atom("SQRT(" + radicand.text() + ")");
    }

    @Override
    public Written total(Written summand) {
        return Written.atom("SUMPRODUCT(" + summand.text() + ")");
    }

    @Override
    public Written count(Symbol series) {
        return Written.atom("COUNT(" + cells.of(series) + ")");
    }

    /** ROUND of spreadsheets takes ties away from zero; the other two rules are spelled out. */
    @Override
    public Written rounded(Written value, Written step, Rounding rounding) {
        String steps = value.in(Binding.PRODUCT) + "/" + step.in(Binding.POWER);
        String nearest = switch (rounding) {
            case HALF_AWAY_FROM_ZERO -> "ROUND(" + steps + ",0)";
            case HALF_UP -> "INT(" + steps + "+0.5)";
            case HALF_EVEN ->
                "IF(ABS(" + steps + "-TRUNC(" + steps + "))=0.5,2*ROUND(" + steps + "/2,0),ROUND(" + steps + ",0))";
        };
        return new Written(nearest + "*" + step.in(Binding.PRODUCT), Binding.PRODUCT);
    }

    @Override
    public Written converted(Written value, Conversion conversion) {
        String scaled = "(" + value.text() + "+" + conversion.before().toPlainString() + ")*"
                + conversion.numerator().toPlainString() + "/"
                + conversion.denominator().toPlainString();
        return conversion.isFactor()
                ? new Written(
                        value.in(Binding.PRODUCT) + "*" + conversion.numerator().toPlainString() + "/"
                                + conversion.denominator().toPlainString(),
                        Binding.PRODUCT)
                : new Written(scaled + "-" + conversion.after().toPlainString(), Binding.SUM);
    }

    @Override
    public Written notBelowZero(Written value) {
        return Written.atom("MAX(0," + value.text() + ")");
    }

    @Override
    public Written maximum(Symbol series) {
        return Written.atom("MAX(" + cells.of(series) + ")");
    }

    @Override
    public Written minimum(Symbol series) {
        return Written.atom("MIN(" + cells.of(series) + ")");
    }

    @Override
    public Written atLeast(Written value, Written threshold) {
        return Written.atom("IF(" + value.text() + ">=" + threshold.text() + ",1,0)");
    }

    /** In brackets whatever is no atom, since spreadsheets take the minus before the power. */
    @Override
    public Written negative(Written value) {
        return new Written("-" + value.in(Binding.ATOM), Binding.SUM);
    }

    @Override
    public Written raised(Written base, Written exponent) {
        return new Written(base.in(Binding.ATOM) + "^" + exponent.in(Binding.ATOM), Binding.POWER);
    }

    @Override
    public Written exponential(Written exponent) {
        return Written.atom("EXP(" + exponent.text() + ")");
    }

    @Override
    public Written byInterval(Written value, List<WrittenPiece> pieces, Written otherwise) {
        return Written.atom(pieces.stream()
                .map(piece -> "IF(" + value.text() + ">=" + piece.from().text() + ","
                        + piece.formula().text() + ",")
                .collect(Collectors.joining("", "", otherwise.text() + ")".repeat(pieces.size()))));
    }
}
