/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.statements.StatementPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of an organisation's inventory (ISO 14064-1): what the statements of its sites come to together.
 *
 * @param gas of the total: CO2, or CO2E where a site counts other gases
 * @param unit of the total
 * @param total of all sites; absent where one has none
 * @param rows of all sites, by category and gas
 * @param contentDigest SHA-256 over the JSON with version 0, the time at the epoch and an empty digest, lower-case hexadecimal
 */
public record Inventory(
        String organisation,
        StatementPeriod period,
        int version,
        Instant madeAt,
        Boundary boundary,
        String gas,
        String unit,
        Optional<BigDecimal> total,
        List<InventorySite> sites,
        List<InventoryRow> rows,
        String contentDigest) {

    public Inventory {
        sites = List.copyOf(sites);
        rows = List.copyOf(rows);
    }

    /** The same said as a version, at a time, with the digest of what it says. */
    public Inventory as(int number, Instant at) {
        return with(number, at, digest());
    }

    /** The digest of what it says, whatever digest it names. */
    public String digest() {
        return Sha256.of(ContractJson.write(with(0, Instant.EPOCH, "")));
    }

    private Inventory with(int number, Instant at, String digest) {
        return new Inventory(organisation, period, number, at, boundary, gas, unit, total, sites, rows, digest);
    }
}
