/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import java.util.Locale;

/** What an electricity factor is for. Several are right for one year, each for its own purpose. */
public enum GridPurpose {
    /** Reports to the national carbon market, as the reporting notice of the ministry says. */
    ETS_REPORTING,
    /** Footprints of organisations and regions: the published national average. */
    NATIONAL_AVERAGE,
    /** The national average of what is left when market-traded non-fossil power is taken out. */
    EXCLUDING_MARKET_TRADED_NON_FOSSIL,
    /** Power from fossil fuels alone. */
    FOSSIL_POWER,
    /** Products: over the life cycle, in tCO2e. */
    CARBON_FOOTPRINT,
    /** The published average of one province. */
    PROVINCIAL_AVERAGE;

    /** The third part of the ids of its parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
