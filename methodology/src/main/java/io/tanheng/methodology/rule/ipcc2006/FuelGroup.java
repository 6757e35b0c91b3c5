/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import java.util.Locale;

/** Fuels that share their factors of methane and nitrous oxide. */
enum FuelGroup {
    COAL,
    OIL_PRODUCTS,
    LIQUEFIED_PETROLEUM_GAS,
    REFINERY_GAS,
    COKE_OVEN_AND_BLAST_FURNACE_GAS,
    NATURAL_GAS,
    PETROLEUM_COKE,
    WOOD,
    WASTE,
    /** Fuels of which no group is known here. */
    NONE;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
