/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static io.tanheng.methodology.measurement.Measurand.CO2_MASS_CONCENTRATION;
import static io.tanheng.methodology.measurement.Measurand.DRY_STANDARD_FLOW;
import static io.tanheng.methodology.measurement.Need.all;
import static io.tanheng.methodology.measurement.Need.measured;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.mrr.MassInHour;
import io.tanheng.methodology.rule.mrr.MassRate;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** Regulation (EU) 2018/2066, Annex VIII equation 1, hour by hour. */
final class EuropeanStack implements StackComputation {

    private static final Citation STANDSTILL =
            Citation.of("Regulation (EU) 2018/2066", "Annex VIII eq 1, hours without operation");

    @Override
    public Need need() {
        return all(measured(CO2_MASS_CONCENTRATION), measured(DRY_STANDARD_FLOW));
    }

    @Override
    public List<HourResult> compute(StackHour hour, InForce law) {
        Operands operands = new Operands(hour, law);
        Outcome<Term> concentration = UnitConversion.to(law, "g/m3", hour.average(CO2_MASS_CONCENTRATION));
        Outcome<Term> flow = operands.measured(DRY_STANDARD_FLOW);
        Outcome<Term> rate = MassRate.of(law, concentration, flow);
        Outcome<Term> mass = hour.standsStill()
                ? operands.standstill("E_CO2", "t", STANDSTILL)
                : MassInHour.of(law, rate, operands.operatingTime());
        return List.of(
                new HourResult(ResultCode.CO2_MASS, mass),
                new HourResult(ResultCode.CO2_MASS_RATE, rate),
                new HourResult(ResultCode.DRY_STANDARD_FLOW, flow));
    }
}
