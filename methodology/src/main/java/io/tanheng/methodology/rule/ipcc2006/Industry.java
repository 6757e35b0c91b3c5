/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import java.util.Locale;

/** Where a fuel is burnt, which decides over methane and nitrous oxide. */
public enum Industry {
    ENERGY_INDUSTRIES,
    MANUFACTURING;

    /** The second part of the ids of its parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
