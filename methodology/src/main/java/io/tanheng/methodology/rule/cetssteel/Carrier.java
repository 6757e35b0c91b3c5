/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cetssteel;

import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;

/** What a fuel is counted in: solids and liquids by mass, gases by volume at 0 degC and 101.325 kPa. */
enum Carrier {
    MASS("t"),
    VOLUME("1e4Nm3");

    private final String unit;

    Carrier(String unit) {
        this.unit = unit;
    }

    String unit() {
        return unit;
    }

    /** The unit of the net calorific value. */
    String energy() {
        return "GJ/" + unit;
    }

    /** By the unit of an amount; what is no normal volume is asked for as a mass. */
    static Carrier of(Term amount) {
        return amount.value().unit().convertibleTo(Unit.parse(VOLUME.unit)) ? VOLUME : MASS;
    }
}
