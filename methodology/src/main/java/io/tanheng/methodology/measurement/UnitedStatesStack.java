/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static io.tanheng.methodology.measurement.Measurand.*;
import static io.tanheng.methodology.measurement.Need.all;
import static io.tanheng.methodology.measurement.Need.measured;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.part75.EquationF1;
import io.tanheng.methodology.rule.part75.EquationF11;
import io.tanheng.methodology.rule.part75.EquationF11FromHeatInput;
import io.tanheng.methodology.rule.part75.EquationF12;
import io.tanheng.methodology.rule.part75.EquationF2;
import io.tanheng.methodology.rule.part75.EquationF26b;
import io.tanheng.methodology.rule.part75.HourlyPounds;
import io.tanheng.methodology.rule.part75.ReportedValue;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;

/** 40 CFR Part 75: carbon dioxide in short tons, rounded as it is reported, and the same in tonnes. */
final class UnitedStatesStack implements StackComputation {

    private static final Citation STANDSTILL = Citation.of("40 CFR Part 75", "75.57, hours without operation");

    private final boolean fromHeatInput;

    private UnitedStatesStack(boolean fromHeatInput) {
        this.fromHeatInput = fromHeatInput;
    }

    static UnitedStatesStack fromConcentration() {
        return new UnitedStatesStack(false);
    }

    static UnitedStatesStack fromHeatInput() {
        return new UnitedStatesStack(true);
    }

    @Override
    public Need need() {
        return fromHeatInput
                ? all(measured(HEAT_INPUT), FuelFactor.NEED)
                : all(measured(CO2_WET), measured(WET_STANDARD_FLOW_US));
    }

    @Override
    public List<HourResult> compute(StackHour hour, InForce law) {
        Operands operands = new Operands(hour, law);
        Outcome<Term> rate = ReportedValue.of(law, ReportedValue.CO2_RATE, exactRate(operands));
        Outcome<Term> shortTons = shortTons(operands, rate);
        List<HourResult> results = new ArrayList<>();
        results.add(new HourResult(ResultCode.CO2_MASS, UnitConversion.to(law, "t", shortTons)));
        results.add(new HourResult(ResultCode.CO2_MASS_RATE, UnitConversion.to(law, "t/h", rate)));
        results.add(new HourResult(ResultCode.CO2_MASS_SHORT_TONS, shortTons));
        results.add(new HourResult(ResultCode.CO2_MASS_RATE_SHORT_TONS, rate));
        if (hour.measures(WET_STANDARD_FLOW_US) && (hour.measures(SO2_WET) || hour.measures(SO2_DRY))) {
            results.add(new HourResult(ResultCode.SO2_MASS, kilograms(operands, sulphurDioxide(operands), "SO2")));
        }
        if (hour.measures(WET_STANDARD_FLOW_US) && hour.measures(NOX_DRY)) {
            results.add(new HourResult(ResultCode.NOX_MASS, kilograms(operands, nitrogenOxides(operands), "NOx")));
        }
        return results;
    }

    private Outcome<Term> exactRate(Operands operands) {
        return fromHeatInput
                ? EquationF11FromHeatInput.of(
                        operands.law(), FuelFactor.carbonBased(operands), operands.measured(HEAT_INPUT))
                : EquationF11.of(operands.law(), operands.measured(CO2_WET), operands.measured(WET_STANDARD_FLOW_US));
    }

    private static Outcome<Term> shortTons(Operands operands, Outcome<Term> rate) {
        if (operands.hour().standsStill()) {
            return operands.standstill("E_CO2", "ton", STANDSTILL);
        }
        return rate.then(hourly -> operands.operatingTime()
                .then(time -> EquationF12.of(operands.law(), List.of(hourly), List.of(time), "E_CO2")));
    }

    private static Outcome<Term> sulphurDioxide(Operands operands) {
        InForce law = operands.law();
        Outcome<Term> flow = operands.measured(WET_STANDARD_FLOW_US);
        return operands.measures(SO2_WET)
                ? EquationF1.of(law, operands.measured(SO2_WET), flow)
                : EquationF2.of(law, operands.measured(SO2_DRY), flow, operands.measured(FLUE_GAS_MOISTURE));
    }

    private static Outcome<Term> nitrogenOxides(Operands operands) {
        return EquationF26b.of(
                operands.law(),
                operands.measured(NOX_DRY),
                operands.measured(WET_STANDARD_FLOW_US),
                operands.measured(FLUE_GAS_MOISTURE));
    }

    private static Outcome<Term> kilograms(Operands operands, Outcome<Term> exactRate, String pollutant) {
        String symbol = "m_" + pollutant;
        if (operands.hour().standsStill()) {
            return operands.standstill(symbol, "kg", STANDSTILL);
        }
        InForce law = operands.law();
        Outcome<Term> rate = ReportedValue.of(law, ReportedValue.MASS_RATE, exactRate);
        return UnitConversion.to(law, "kg", HourlyPounds.of(law, rate, operands.operatingTime(), symbol));
    }
}
