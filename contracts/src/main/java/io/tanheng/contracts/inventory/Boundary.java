/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import java.util.Optional;

/**
 * What an organisation says belongs to its inventory (ISO 14064-1, 5.1 and 5.2).
 *
 * @param approach by which sites are counted in, each whole
 * @param text what is reported and for whom
 * @param exclusions what is left out and why; empty where nothing is
 * @param baseYear the year later inventories are compared with; absent where none is named
 */
public record Boundary(Approach approach, String text, String exclusions, Optional<Integer> baseYear) {

    /** Whose sites are counted in. */
    public enum Approach {
        OPERATIONAL_CONTROL,
        FINANCIAL_CONTROL
    }
}
