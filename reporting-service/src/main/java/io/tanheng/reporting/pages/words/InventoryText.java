/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.contracts.inventory.Boundary;
import io.tanheng.contracts.inventory.InventoryCategory;

/** Categories and approaches of inventories in words. */
public record InventoryText(InventoryWords words) {

    public String category(InventoryCategory category) {
        return switch (category) {
            case DIRECT -> words.direct();
            case IMPORTED_ENERGY -> words.importedEnergy();
        };
    }

    public String approach(Boundary.Approach approach) {
        return switch (approach) {
            case OPERATIONAL_CONTROL -> words.operational();
            case FINANCIAL_CONTROL -> words.financial();
        };
    }
}
