/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.build.InventoryContents;
import io.tanheng.evidencepackage.build.InventoryPackageBuilder;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.reporting.database.InventoryRows;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.print.InventoryReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes packages of inventories: with the statements they add up and the certificates these have. */
@ApplicationScoped
public class InventoryPackages {

    private final Packing packing;
    private final CertificateShelf certificates;
    private final InventoryReports reports;
    private final ServiceClock clock;

    InventoryPackages(Packing packing, CertificateShelf certificates, InventoryReports reports, ServiceClock clock) {
        this.reports = reports;
        this.packing = packing;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * A package in a file of its own, which whoever asked closes.
     *
     * @param verifier whether the program that judges it is to be in it
     */
    public PackedFile make(Inventory inventory, boolean verifier) {
        return packing.file(InventoryEntry.of(inventory), (connection, keys, tree, out) -> {
            Instant now = clock.instant();
            List<StatementEvent> statements = InventoryRows.statements(connection, inventory);
            List<Contents.Extra> extras = new ArrayList<>(certificates.of(connection, inventory, now));
            for (Language language : Language.values()) {
                extras.add(new Contents.Extra(
                        Names.report(language.code()),
                        file -> file.write(reports.at(tree, inventory, statements, language))));
            }
            if (verifier) {
                Packing.verifier().ifPresent(extras::add);
            }
            InventoryPackageBuilder.write(
                    new InventoryContents(
                            inventory,
                            statements,
                            keys.identity(),
                            tree.checkpoint(),
                            entry -> Packing.proof(tree, entry),
                            Packing.stamps(tree),
                            text -> keys.signers().sign(text, now),
                            now,
                            extras),
                    out);
        });
    }
}
