/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventoryRow;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.reporting.pages.words.InventoryText;
import io.tanheng.reporting.query.StatementFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Inventories as tables. */
final class InventoryTables {

    private InventoryTables() {}

    /** A figure of a site, or of all sites together. */
    private record Row(Inventory inventory, Optional<InventorySite> site, Optional<InventoryRow> row) {

        Optional<BigDecimal> value() {
            return row.map(InventoryRow::value)
                    .orElseGet(() -> site.map(InventorySite::total).orElseGet(inventory::total));
        }

        String unit() {
            return row.map(InventoryRow::unit).orElseGet(inventory::unit);
        }
    }

    /** Totals first, then by category and gas. */
    static Table of(List<Inventory> inventories, Labels labels) {
        return new TableOf<Row>(labels, Sheet.INVENTORIES)
                .column(Heading.ORGANISATION, one -> Cell.text(one.inventory().organisation()))
                .column(
                        Heading.PERIOD,
                        one -> Cell.text(one.inventory().period().code()))
                .column(Heading.VERSION, one -> Cell.number(one.inventory().version()))
                .column(
                        Heading.SITE,
                        one -> Cell.text(one.site().map(site -> site.site().site())))
                .column(
                        Heading.STATEMENT_VERSION,
                        one -> Cell.number(one.site().map(site -> BigDecimal.valueOf(site.version()))))
                .column(
                        Heading.CERTIFICATE,
                        one -> Cell.text(
                                one.site().flatMap(InventorySite::certificate).map(InventorySite.Certified::id)))
                .column(
                        Heading.CATEGORY,
                        one -> Cell.text(
                                one.row().map(row -> new InventoryText(labels.inventories()).category(row.category()))))
                .column(
                        Heading.GAS,
                        one -> Cell.text(one.row()
                                .map(InventoryRow::gas)
                                .orElse(one.inventory().gas())))
                .column(
                        Heading.BIOGENIC,
                        one -> labels.yes(one.row().map(InventoryRow::biogenic).orElse(false)))
                .column(Heading.VALUE, one -> labels.figure(StatementFigures.of(one.value(), one.unit())))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.unit())))
                .rows(inventories.stream().flatMap(InventoryTables::rows).toList());
    }

    private static Stream<Row> rows(Inventory inventory) {
        Stream<Row> whole = Stream.concat(
                Stream.of(new Row(inventory, Optional.empty(), Optional.empty())),
                inventory.rows().stream().map(row -> new Row(inventory, Optional.empty(), Optional.of(row))));
        Stream<Row> sites = inventory.sites().stream()
                .flatMap(site -> Stream.concat(
                        Stream.of(new Row(inventory, Optional.of(site), Optional.empty())),
                        site.rows().stream().map(row -> new Row(inventory, Optional.of(site), Optional.of(row)))));
        return Stream.concat(whole, sites);
    }
}
