/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * One hour of a stack as a method needs it.
 *
 * @param start of the hour
 * @param zone of the site; its calendar decides which law is in force
 * @param averages hourly averages in the registered unit; every registered measurand has an entry, be it a gap
 * @param operatingTime time of operation in the hour, in h or min
 * @param constants of the installation, by symbol
 */
public record StackHour(
        Instant start,
        ZoneId zone,
        Map<Measurand, Outcome<Term.Measured>> averages,
        Term operatingTime,
        Map<String, Term.Configured> constants) {

    public StackHour {
        averages = Map.copyOf(averages);
        constants = Map.copyOf(constants);
    }

    /** The day by which parameters are looked up. */
    public LocalDate day() {
        return start.atZone(zone).toLocalDate();
    }

    boolean measures(Measurand measurand) {
        return averages.containsKey(measurand);
    }

    Outcome<Term.Measured> average(Measurand measurand) {
        Outcome<Term.Measured> average = averages.get(measurand);
        if (average != null) {
            return average;
        }
        return Outcome.gap(
                GapReason.MISSING_DATA,
                "{0} ({1}) is needed, but no channel of the source is registered for it.",
                "需要 {0}（{1}），但数据源没有登记相应通道。",
                measurand,
                measurand.symbol());
    }

    Outcome<Term> constant(String symbol) {
        Term.Configured constant = constants.get(symbol);
        if (constant != null) {
            return Outcome.present(constant);
        }
        return Outcome.gap(
                GapReason.MISSING_DATA,
                "The constant {0} of the installation is needed, but the source is registered without it.",
                "需要装置常数 {0}，但数据源登记中没有。",
                symbol);
    }

    boolean standsStill() {
        return operatingTime.value().isZero();
    }
}
