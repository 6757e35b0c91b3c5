/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.quantity.Conversion;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Rounding;
import java.util.List;

/** A way to write formulas: plain text, LaTeX or a spreadsheet's. */
public interface Notation {

    Written symbol(Symbol symbol);

    Written constant(Quantity value);

    Written sum(List<Written> summands);

    Written difference(Written minuend, Written subtrahend);

    Written product(List<Written> factors);

    Written quotient(Written dividend, Written divisor);

    Written power(Written base, int exponent);

    Written root(Written radicand);

    /** The sum of an expression over the series in it. */
    Written total(Written summand);

    /** How many values the series has. */
    Written count(Symbol series);

    Written rounded(Written value, Written step, Rounding rounding);

    Written converted(Written value, Conversion conversion);

    /** The value, or zero where it is negative. */
    Written notBelowZero(Written value);

    Written maximum(Symbol series);

    Written minimum(Symbol series);

    /** One where the value reaches the threshold, zero where it does not. */
    Written atLeast(Written value, Written threshold);

    Written negative(Written value);

    /** A power that need not be whole. */
    Written raised(Written base, Written exponent);

    Written exponential(Written exponent);

    /** One formula of several, by the interval the value lies in; the pieces stand from the highest threshold down. */
    Written byInterval(Written value, List<WrittenPiece> pieces, Written otherwise);

    /** A formula and the least value it holds for. */
    record WrittenPiece(Written from, Written formula) {}
}
