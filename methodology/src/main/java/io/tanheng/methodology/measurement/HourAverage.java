/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Division;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.Collection;

/** Arithmetic means and times of operation from minutes. */
public final class HourAverage {

    private HourAverage() {}

    /**
     * The mean of minute values: their exact sum over their number, so that the order of minutes cannot matter.
     *
     * @param unit of the values, as registered
     * @param evidence where the values can be looked up
     */
    public static Outcome<Term.Measured> of(
            Measurand measurand, Unit unit, Collection<BigDecimal> values, String evidence) {
        if (values.isEmpty()) {
            return Outcome.gap(
                    GapReason.MISSING_DATA,
                    "No minute of {0} ({1}) is valid: {2}.",
                    "{0}（{1}）没有有效分钟：{2}。",
                    measurand,
                    measurand.symbol(),
                    evidence);
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = Division.of(sum, BigDecimal.valueOf(values.size()));
        return Outcome.present(measured(measurand, unit, mean, evidence));
    }

    /** A value the device reported for the whole hour. */
    public static Term.Measured measured(Measurand measurand, Unit unit, BigDecimal value, String evidence) {
        return new Term.Measured(measurand.symbol(), new Quantity(value, unit), evidence);
    }

    /** The time of operation in the hour, in minutes. */
    public static Term.Measured operatingTime(Minutes operating, String evidence) {
        return new Term.Measured(
                "t_op", new Quantity(BigDecimal.valueOf(operating.count()), Unit.parse("min")), evidence);
    }
}
