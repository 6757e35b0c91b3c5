/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static io.tanheng.methodology.measurement.Measurand.*;
import static io.tanheng.methodology.measurement.Need.all;
import static io.tanheng.methodology.measurement.Need.any;
import static io.tanheng.methodology.measurement.Need.constant;
import static io.tanheng.methodology.measurement.Need.measured;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.co2stack.Co2MassInHour;
import io.tanheng.methodology.rule.co2stack.Co2MassRate;
import io.tanheng.methodology.rule.hj75.ActualFlow;
import io.tanheng.methodology.rule.hj75.DryConcentration;
import io.tanheng.methodology.rule.hj75.DryStandardFlow;
import io.tanheng.methodology.rule.hj75.FlueGasVelocity;
import io.tanheng.methodology.rule.hj75.HourlyMassRate;
import io.tanheng.methodology.rule.hj75.MassConcentration;
import io.tanheng.methodology.rule.hj75.MassInHour;
import io.tanheng.methodology.rule.hj75.MoistureFromOxygen;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;

/** HJ 75 flow at the dry standard state, with carbon dioxide as a share of the gas or by mass. */
final class ChineseStack implements StackComputation {

    private static final Citation STANDSTILL = Citation.of("HJ 212-2017", "data flag F: installation stopped");
    private static final Need MOISTURE = any(measured(FLUE_GAS_MOISTURE), all(measured(O2_WET), measured(O2_DRY)));
    private static final Need FLOW = any(
            measured(DRY_STANDARD_FLOW),
            all(
                    measured(FLUE_GAS_VELOCITY),
                    constant("K_v", "1"),
                    constant("F", "m2"),
                    measured(FLUE_GAS_TEMPERATURE),
                    any(measured(AMBIENT_PRESSURE), constant("B_a", "Pa")),
                    measured(FLUE_GAS_GAUGE_PRESSURE),
                    MOISTURE));
    private static final Need SHARE = any(measured(CO2_DRY), all(measured(CO2_WET), MOISTURE));

    private final boolean byMass;

    private ChineseStack(boolean byMass) {
        this.byMass = byMass;
    }

    static ChineseStack byShare() {
        return new ChineseStack(false);
    }

    static ChineseStack byMass() {
        return new ChineseStack(true);
    }

    @Override
    public Need need() {
        return byMass ? all(measured(CO2_MASS_CONCENTRATION), FLOW) : all(SHARE, FLOW);
    }

    @Override
    public List<HourResult> compute(StackHour hour, InForce law) {
        Operands operands = new Operands(hour, law);
        Outcome<Term> flow = flow(operands);
        Outcome<Term> rate = byMass ? rateByMass(operands, flow) : rateByShare(operands, flow);
        List<HourResult> results = new ArrayList<>();
        results.add(new HourResult(
                ResultCode.CO2_MASS,
                hour.standsStill()
                        ? operands.standstill("E_CO2", "t", STANDSTILL)
                        : Co2MassInHour.of(law, rate, operands.operatingTime())));
        results.add(new HourResult(ResultCode.CO2_MASS_RATE, rate));
        results.add(new HourResult(ResultCode.DRY_STANDARD_FLOW, flow));
        if (hour.measures(SO2_MASS_CONCENTRATION) || hour.measures(SO2_DRY) || hour.measures(SO2_WET)) {
            results.add(new HourResult(ResultCode.SO2_MASS, mass(operands, sulphurDioxide(operands), flow, "SO2")));
        }
        if (hour.measures(NOX_MASS_CONCENTRATION) || hour.measures(NOX_DRY)) {
            results.add(new HourResult(ResultCode.NOX_MASS, mass(operands, nitrogenOxides(operands), flow, "NOx")));
        }
        return results;
    }

    private static Outcome<Term> flow(Operands operands) {
        if (operands.measures(DRY_STANDARD_FLOW)) {
            return operands.measured(DRY_STANDARD_FLOW);
        }
        InForce law = operands.law();
        Outcome<Term> velocity =
                FlueGasVelocity.of(law, operands.constant("K_v", "1"), operands.measured(FLUE_GAS_VELOCITY));
        return DryStandardFlow.of(
                law,
                ActualFlow.of(law, operands.constant("F", "m2"), velocity),
                operands.measured(FLUE_GAS_TEMPERATURE),
                operands.measures(AMBIENT_PRESSURE)
                        ? operands.measured(AMBIENT_PRESSURE)
                        : operands.constant("B_a", "Pa"),
                operands.measured(FLUE_GAS_GAUGE_PRESSURE),
                moisture(operands));
    }

    private static Outcome<Term> moisture(Operands operands) {
        if (!operands.measures(FLUE_GAS_MOISTURE) && operands.measures(O2_WET) && operands.measures(O2_DRY)) {
            return MoistureFromOxygen.of(operands.law(), operands.measured(O2_WET), operands.measured(O2_DRY));
        }
        return UnitConversion.to(operands.law(), "1", operands.measured(FLUE_GAS_MOISTURE));
    }

    private static Outcome<Term> rateByShare(Operands operands, Outcome<Term> flow) {
        InForce law = operands.law();
        Outcome<Term> share = !operands.measures(CO2_DRY) && operands.measures(CO2_WET)
                ? DryConcentration.of(law, operands.measured(CO2_WET), moisture(operands), "CO2_d")
                : operands.measured(CO2_DRY);
        return Co2MassRate.of(law, share, law.parameter("co2stack.molar-mass-co2"), flow);
    }

    private static Outcome<Term> rateByMass(Operands operands, Outcome<Term> flow) {
        Outcome<Term> kilograms =
                HourlyMassRate.of(operands.law(), operands.measured(CO2_MASS_CONCENTRATION), flow, "G_CO2");
        return UnitConversion.to(operands.law(), "t/h", kilograms);
    }

    private static Outcome<Term> sulphurDioxide(Operands operands) {
        if (operands.measures(SO2_MASS_CONCENTRATION)) {
            return operands.measured(SO2_MASS_CONCENTRATION);
        }
        InForce law = operands.law();
        Outcome<Term> dry = operands.measures(SO2_DRY)
                ? operands.measured(SO2_DRY)
                : DryConcentration.of(law, operands.measured(SO2_WET), moisture(operands), "SO2_d");
        return MassConcentration.of(law, dry, law.parameter("hj75.molar-mass-so2"), "C_SO2");
    }

    private static Outcome<Term> nitrogenOxides(Operands operands) {
        if (operands.measures(NOX_MASS_CONCENTRATION)) {
            return operands.measured(NOX_MASS_CONCENTRATION);
        }
        InForce law = operands.law();
        return MassConcentration.of(law, operands.measured(NOX_DRY), law.parameter("hj75.molar-mass-no2"), "C_NOx");
    }

    private static Outcome<Term> mass(
            Operands operands, Outcome<Term> concentration, Outcome<Term> flow, String pollutant) {
        if (operands.hour().standsStill()) {
            return operands.standstill("m_" + pollutant, "kg", STANDSTILL);
        }
        Outcome<Term> rate = HourlyMassRate.of(operands.law(), concentration, flow, "G_" + pollutant);
        return MassInHour.of(operands.law(), rate, operands.operatingTime(), "m_" + pollutant);
    }
}
