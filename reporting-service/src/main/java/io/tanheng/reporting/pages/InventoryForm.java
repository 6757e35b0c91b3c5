/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.inventory.Boundary;
import java.util.List;

/**
 * The form that adds up statements.
 *
 * @param possible what can be added up, as {@code organisation/period}
 * @param chosen one of these
 */
record InventoryForm(
        List<Possible> possible, String chosen, String text, String exclusions, String baseYear, boolean financial) {

    /** An organisation with a period. */
    public record Possible(String value, String words) {}

    static InventoryForm of(List<Possible> possible, String chosen, Boundary boundary) {
        return new InventoryForm(
                possible,
                chosen,
                boundary.text(),
                boundary.exclusions(),
                boundary.baseYear().map(Object::toString).orElse(""),
                boundary.approach() == Boundary.Approach.FINANCIAL_CONTROL);
    }
}
