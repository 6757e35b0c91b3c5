/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tonnes of one gas in one category.
 *
 * @param gas CO2, CH4, N2O or CO2E
 * @param biogenic shown beside the totals, never in them
 * @param unit such as tCO2e
 * @param value absent where something of it is missing
 */
public record InventoryRow(
        InventoryCategory category, String gas, boolean biogenic, String unit, Optional<BigDecimal> value) {

    /** What makes two of them one when sites are added up. */
    record Kind(InventoryCategory category, String gas, boolean biogenic, String unit) {

        InventoryRow with(Optional<BigDecimal> value) {
            return new InventoryRow(category, gas, biogenic, unit, value);
        }
    }

    Kind kind() {
        return new Kind(category, gas, biogenic, unit);
    }
}
