/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a site brings into an inventory.
 *
 * @param version of its statement
 * @param statementDigest of that version
 * @param purpose of the figures that are counted, where a statement has those of several
 * @param total of that purpose; absent where the statement has none yet
 * @param certificate granted on that version
 * @param rows by category and gas
 */
public record InventorySite(
        SiteId site,
        LocalText name,
        int version,
        String statementDigest,
        String purpose,
        Optional<BigDecimal> total,
        Optional<Certified> certificate,
        List<InventoryRow> rows) {

    /**
     * A certificate.
     *
     * @param credentialDigest SHA-256 of the credential as it was signed
     */
    public record Certified(String id, String credentialDigest) {}

    public InventorySite {
        rows = List.copyOf(rows);
    }
}
