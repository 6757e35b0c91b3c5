/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.inventory.Consolidation;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventoryRow;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes an inventory again out of its statements, and compares it field by field. */
final class ConsolidationCheck {

    private static final String ALL = "all sites";
    private static final Sentence FROM_STATEMENT = new Sentence("as its statement has it", "依据其声明");
    private static final Sentence FROM_LINES = new Sentence("the sum of the lines of its statement", "其声明各行之和");
    private static final Sentence FROM_SITES = new Sentence("the sum of its sites", "各厂区之和");

    private final Stated said = new Stated(Names.INVENTORY);
    private final Inventory inventory;
    private final List<SiteOf> sites;

    /**
     * A check.
     *
     * @param sites in the order of the inventory
     */
    ConsolidationCheck(Inventory inventory, List<SiteOf> sites) {
        this.inventory = inventory;
        this.sites = sites;
    }

    /** Refuses with the first figure that differs: of the sites, of all, then whatever else is said, by its digest. */
    void judge() {
        Inventory again = again();
        for (int place = 0; place < again.sites().size(); place++) {
            site(inventory.sites().get(place), again.sites().get(place));
        }
        rows(ALL, inventory.rows(), again.rows(), FROM_SITES);
        said.require(ALL, "gas", inventory.gas(), again.gas(), FROM_SITES);
        said.require(ALL, "unit", inventory.unit(), again.unit(), FROM_SITES);
        said.require(ALL, "total", text(inventory.total()), text(again.total()), FROM_SITES);
        said.require(
                "inventory",
                "contentDigest",
                inventory.contentDigest(),
                again.digest(),
                new Sentence("SHA-256 over all it says", "全部内容的 SHA-256"));
    }

    private Inventory again() {
        List<Consolidation.Counted> counted =
                sites.stream().map(SiteOf::counted).toList();
        try {
            return Consolidation.of(inventory.organisation(), inventory.period(), inventory.boundary(), counted);
        } catch (IllegalArgumentException e) {
            throw PackageRefusal.of(
                    PackageProblem.CONTENT_MALFORMED,
                    Names.INVENTORY,
                    "its statements cannot be added up: {0}.",
                    "其声明无法相加：{0}。",
                    String.valueOf(e.getMessage()));
        }
    }

    private void site(InventorySite stated, InventorySite again) {
        String site = stated.site().site();
        said.require("sites", "site", stated.site().key(), again.site().key(), FROM_STATEMENT);
        said.require(site, "name", stated.name().toString(), again.name().toString(), FROM_STATEMENT);
        said.require(site, "purpose", stated.purpose(), again.purpose(), FROM_STATEMENT);
        rows(site, stated.rows(), again.rows(), FROM_LINES);
        said.require(site, "total", text(stated.total()), text(again.total()), FROM_STATEMENT);
    }

    private void rows(String place, List<InventoryRow> stated, List<InventoryRow> again, Sentence reason) {
        for (int row = 0; row < Math.max(stated.size(), again.size()); row++) {
            said.require(place, "row " + (row + 1), kind(stated, row), kind(again, row), reason);
            said.require(
                    place + ", " + kind(again, row),
                    "value",
                    text(stated.get(row).value()),
                    text(again.get(row).value()),
                    reason);
        }
    }

    private static String kind(List<InventoryRow> rows, int place) {
        if (place >= rows.size()) {
            return "-";
        }
        InventoryRow row = rows.get(place);
        return row.category() + ", " + row.gas() + (row.biogenic() ? ", biogenic" : "") + ", " + row.unit();
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("no value");
    }
}
