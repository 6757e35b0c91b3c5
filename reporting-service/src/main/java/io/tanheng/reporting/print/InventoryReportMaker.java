/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.inventory.Boundary;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventoryRow;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.reporting.pages.words.InventoryText;
import io.tanheng.reporting.pages.words.InventoryWords;
import io.tanheng.reporting.pages.words.ReportWords;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.StatementFigures;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the report of an inventory together: nothing is in it that is not in the inventory or in the statements it adds up. */
final class InventoryReportMaker {

    private final Wording wording;
    private final Inventory inventory;
    private final List<StatementEvent> statements;
    private final InventoryWords words;
    private final ReportWords report;
    private final StatementText text;
    private final InventoryText inventoryText;

    InventoryReportMaker(Wording wording, Inventory inventory, List<StatementEvent> statements) {
        this.wording = wording;
        this.inventory = inventory;
        this.statements = List.copyOf(statements);
        this.words = wording.words().inventory();
        this.report = wording.words().report();
        this.text = new StatementText(wording);
        this.inventoryText = new InventoryText(words);
    }

    /** As the document is called in a reader's title bar. */
    String title() {
        return words.reportTitle() + " · " + inventory.organisation() + " · " + text.period(inventory.period());
    }

    InventoryReport make(Optional<LogStanding> log, Optional<String> publicAddress) {
        return new InventoryReport(
                wording.language().tag(),
                title(),
                inventory.organisation(),
                text.period(inventory.period()),
                Integer.toString(inventory.version()),
                new ReportTables.Total(
                        words.totalOf(), text.gas(inventory.gas()), shown(inventory.total(), inventory.unit()), ""),
                facts(),
                inventory.rows().stream().map(this::row).toList(),
                inventory.sites().stream().map(this::site).toList(),
                new ReportLog(wording).of(log),
                files(),
                ReportTables.verifying(Names.ofVersion(
                        inventory.organisation(), inventory.period().code(), inventory.version())),
                publicAddress.map(this::address));
    }

    private Shown shown(Optional<BigDecimal> value, String unit) {
        return Shown.of(StatementFigures.of(value, unit), wording);
    }

    private List<ReportTables.Fact> facts() {
        Boundary boundary = inventory.boundary();
        List<ReportTables.Fact> facts = new ArrayList<>();
        facts.add(ReportTables.Fact.text(
                report.from(),
                wording.show().date(inventory.period().from()) + " – "
                        + wording.show().date(inventory.period().until())));
        facts.add(ReportTables.Fact.text(words.approach(), inventoryText.approach(boundary.approach())));
        facts.add(ReportTables.Fact.text(words.boundaryText(), boundary.text()));
        facts.add(ReportTables.Fact.text(
                words.exclusions(), boundary.exclusions().isEmpty() ? words.noExclusions() : boundary.exclusions()));
        boundary.baseYear().ifPresent(year -> facts.add(ReportTables.Fact.text(words.baseYear(), year.toString())));
        facts.add(ReportTables.Fact.text(report.madeAt(), wording.show().moment(inventory.madeAt(), ZoneOffset.UTC)));
        facts.add(ReportTables.Fact.code(report.contentDigest(), inventory.contentDigest()));
        return List.copyOf(facts);
    }

    private InventoryReport.Row row(InventoryRow row) {
        return new InventoryReport.Row(
                inventoryText.category(row.category()),
                text.gas(row.gas()),
                row.biogenic(),
                shown(row.value(), row.unit()));
    }

    private InventoryReport.Site site(InventorySite site) {
        return new InventoryReport.Site(
                wording.say().text(site.name()),
                site.site().key(),
                Integer.toString(site.version()),
                site.statementDigest(),
                wording.say().purpose(site.purpose()),
                shown(site.total(), inventory.unit()),
                site.certificate().map(InventorySite.Certified::id).orElse("—"),
                site.rows().stream().map(this::row).toList(),
                methods(site));
    }

    private List<ReportTables.Fact> methods(InventorySite site) {
        return statements.stream()
                .filter(statement -> statement.site().equals(site.site()))
                .flatMap(statement -> statement.parts().stream())
                .filter(part -> part.purpose().equals(site.purpose()))
                .flatMap(part -> part.methodology().stream()
                        .map(edition -> ReportTables.Fact.text(
                                unit(part), wording.say().text(edition.title()) + " · " + edition.id())))
                .toList();
    }

    private String unit(StatementPart part) {
        return wording.say().text(part.name());
    }

    private List<ReportTables.PackedFile> files() {
        String comma = wording.show().comma();
        return List.of(
                new ReportTables.PackedFile(Names.INVENTORY + comma + Names.INVENTORY_PROOF, words.fileInventory()),
                new ReportTables.PackedFile(Names.INVENTORY_TABLE, words.fileTable()),
                new ReportTables.PackedFile(Names.STATEMENTS, words.fileStatements()),
                new ReportTables.PackedFile(Names.CERTIFICATES, words.fileCertificates()),
                new ReportTables.PackedFile(Names.MANIFEST + comma + Names.MANIFEST_SIGNATURE, report.fileManifest()));
    }

    private StatementReport.Address address(String server) {
        return StatementReport.Address.of(server + "/inventories/" + inventory.organisation() + "/"
                + inventory.period().code() + "?version=" + inventory.version());
    }
}
