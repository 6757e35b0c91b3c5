/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.operation.Standstill;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;

/** The measured values and constants of an hour, in the units the rules expect. */
record Operands(StackHour hour, InForce law) {

    boolean measures(Measurand measurand) {
        return hour.measures(measurand);
    }

    Outcome<Term> measured(Measurand measurand) {
        return UnitConversion.to(law, measurand.unit(), hour.average(measurand));
    }

    Outcome<Term> constant(String symbol, String unit) {
        return UnitConversion.to(law, unit, hour.constant(symbol));
    }

    Outcome<Term> operatingTime() {
        return UnitConversion.to(law, "h", Outcome.present(hour.operatingTime()));
    }

    Outcome<Term> standstill(String symbol, String unit, Citation citation) {
        return Standstill.of(law, operatingTime(), symbol, unit, citation);
    }
}
