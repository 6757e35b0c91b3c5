/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

/** How amounts and contents are found out, each with the standard deviation usual for a month’s value. */
enum Reading {
    BELT_SCALE(0.003),
    GAS_METER(0.004),
    POWER_METER(0.001),
    HEAT_METER(0.006),
    /** Output by what was sold and what lies in the store. */
    STOCK_SURVEY(0.005),
    /** Carbon in a month’s composite sample. */
    CARBON(0.004),
    MOISTURE(0.01),
    CALORIFIC_VALUE(0.003),
    /** Carbonate in stone. */
    PURITY(0.004);

    private final double deviation;

    Reading(double deviation) {
        this.deviation = deviation;
    }

    /** Relative, as a share of the value. */
    double deviation() {
        return deviation;
    }
}
