/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.fuel;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;

/** How the amount of a fuel is told: solid and liquid fuels by mass, gases by volume at 0 degC and 101.325 kPa. */
public enum FuelMeasure {
    MASS("t", "by-mass"),
    NORMAL_VOLUME("1e4Nm3", "by-volume");

    private final String unit;
    private final String id;

    FuelMeasure(String unit, String id) {
        this.unit = unit;
        this.id = id;
    }

    public String unit() {
        return unit;
    }

    /** The unit of the net calorific value. */
    public String calorificUnit() {
        return "GJ/" + unit;
    }

    String id() {
        return id;
    }

    /** The measure a net calorific value is told for. */
    static Outcome<FuelMeasure> ofCalorificValue(Term value) {
        for (FuelMeasure measure : values()) {
            if (value.value().unit().convertibleTo(Unit.parse(measure.calorificUnit()))) {
                return Outcome.present(measure);
            }
        }
        return Outcome.gap(
                GapReason.INVALID_INPUT,
                "{0} is in {1}, but a net calorific value is in {2} or {3}: correct its unit.",
                "{0} 的单位为 {1}，低位发热量的单位应为 {2} 或 {3}：请更正。",
                value.symbol(),
                value.value().unit(),
                MASS.calorificUnit(),
                NORMAL_VOLUME.calorificUnit());
    }
}
