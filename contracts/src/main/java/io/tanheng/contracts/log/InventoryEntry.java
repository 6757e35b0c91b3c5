/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import io.tanheng.contracts.inventory.Inventory;

/**
 * The entry of a version of an organisation's inventory.
 *
 * <p>Its text has five lines, each with a line feed: {@code tanheng-inventory-version-1}, the organisation, code of the period, version, and
 * the inventory's own digest, which stands for all it says.
 */
public final class InventoryEntry {

    private InventoryEntry() {}

    public static LogEntry of(Inventory inventory) {
        return LogEntry.ofLines(
                LogEntry.Kind.INVENTORY_VERSION,
                "tanheng-inventory-version-1",
                inventory.organisation(),
                inventory.period().code(),
                Integer.toString(inventory.version()),
                inventory.contentDigest());
    }
}
