/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** The law of compliance years of the Chinese scheme, which vectors of the allocation plans are bound to. */
final class Compliance {

    private static final int LAST_DAY = 31;

    /** The last year in which purchased electricity counted. */
    static final Term LAST_WITH_ELECTRICITY = year(2022);

    private Compliance() {}

    static InForce law(int year) {
        return Parameters.standard().on(LocalDate.of(year, Month.DECEMBER, LAST_DAY));
    }

    static Outcome<InForce> law(Term year) {
        BigDecimal number = year.value().amount();
        return number.stripTrailingZeros().scale() <= 0
                        && number.abs().compareTo(BigDecimal.valueOf(Year.MAX_VALUE)) <= 0
                ? Outcome.present(law(number.intValueExact()))
                : Outcome.gap(GapReason.INVALID_INPUT, "{0} is no year.", "{0} 不是年份。", number);
    }

    private static Term year(int year) {
        return new Term.Measured("year", new Quantity(BigDecimal.valueOf(year), Unit.ONE), "year of the vector");
    }
}
