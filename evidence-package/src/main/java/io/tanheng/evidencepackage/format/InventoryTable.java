/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventoryRow;
import io.tanheng.contracts.inventory.InventorySite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An inventory as a table for people: the figures and the total of each site, then those of all; what is missing is an empty cell. */
public final class InventoryTable {

    private static final List<String> COLUMNS =
            List.of("site", "version", "certificate", "category", "gas", "biogenic", "unit", "value");
    private static final String TOTAL = "TOTAL";
    private static final List<String> ALL = List.of("all sites", "", "");

    private InventoryTable() {}

    /** Its lines, without their ends. */
    public static List<String> lines(Inventory inventory) {
        Stream<List<String>> sites =
                inventory.sites().stream().flatMap(site -> rows(inventory, of(site), site.rows(), site.total()));
        Stream<List<String>> all = rows(inventory, ALL, inventory.rows(), inventory.total());
        return Stream.of(Stream.of(COLUMNS), sites, all)
                .flatMap(Function.identity())
                .map(HourTable::line)
                .toList();
    }

    private static List<String> of(InventorySite site) {
        return List.of(
                site.site().key(),
                Integer.toString(site.version()),
                site.certificate().map(InventorySite.Certified::id).orElse(""));
    }

    private static Stream<List<String>> rows(
            Inventory inventory, List<String> head, List<InventoryRow> rows, Optional<BigDecimal> total) {
        Stream<List<String>> figures = rows.stream()
                .map(row -> joined(
                        head,
                        row.category().name(),
                        row.gas(),
                        Boolean.toString(row.biogenic()),
                        row.unit(),
                        digits(row.value())));
        return Stream.concat(
                figures, Stream.of(joined(head, TOTAL, inventory.gas(), "false", inventory.unit(), digits(total))));
    }

    private static List<String> joined(List<String> head, String... cells) {
        return Stream.concat(head.stream(), Stream.of(cells)).toList();
    }

    private static String digits(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
