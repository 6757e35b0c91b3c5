/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

/** The categories of ISO 14064-1, 5.2.4 that statements of sites have figures for; categories 3 to 6 lie outside their gates. */
public enum InventoryCategory {
    /** Category 1. */
    DIRECT,
    /** Category 2. */
    IMPORTED_ENERGY;

    /**
     * That of a line of a statement.
     *
     * @param scope 1 direct, 2 from bought energy
     */
    static InventoryCategory ofScope(int scope) {
        return switch (scope) {
            case 1 -> DIRECT;
            case 2 -> IMPORTED_ENERGY;
            default -> throw new IllegalArgumentException("No line of a statement has the scope " + scope);
        };
    }
}
