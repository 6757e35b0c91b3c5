/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.CertificateEntry;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.InventoryTable;
import io.tanheng.evidencepackage.format.KeysFile;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.evidencepackage.zip.PackageWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the package of an inventory: the statements it adds up, with the certificates granted on them. */
public final class InventoryPackageBuilder {

    private final InventoryContents contents;
    private final Inventory inventory;
    private final PackageWriter writer;
    private final Logged logged;

    private InventoryPackageBuilder(InventoryContents contents, PackageWriter writer) {
        this.contents = contents;
        this.inventory = contents.inventory();
        this.writer = writer;
        this.logged = new Logged(writer, contents.checkpoint(), contents.proofs(), contents.madeAt());
    }

    /** Writes the whole package; nothing of it counts unless this returns. */
    public static void write(InventoryContents contents, OutputStream out) throws IOException {
        try (PackageWriter writer = new PackageWriter(out)) {
            new InventoryPackageBuilder(contents, writer).write();
        }
    }

    private void write() throws IOException {
        writer.add(Names.README, Readme.of(contents));
        writer.add(Names.KEYS, KeysFile.write(contents.log()));
        inventory();
        for (StatementEvent statement : contents.statements()) {
            statement(statement);
        }
        for (InventorySite site : inventory.sites()) {
            if (site.certificate().isPresent()) {
                certificate(site.certificate().get());
            }
        }
        logged.checkpoint(contents.timestamps());
        for (Contents.Extra extra : contents.extras()) {
            writer.add(extra.path(), extra.content());
        }
        logged.manifest(Subject.OfInventory.of(inventory), contents.signing());
    }

    private void inventory() throws IOException {
        writer.add(Names.INVENTORY, ContractJson.write(inventory));
        logged.proof(Names.INVENTORY_PROOF, InventoryEntry.of(inventory));
        String table = String.join("\n", InventoryTable.lines(inventory)) + "\n";
        writer.add(Names.INVENTORY_TABLE, table.getBytes(StandardCharsets.UTF_8));
    }

    private void statement(StatementEvent statement) throws IOException {
        String site = statement.site().site();
        writer.add(Names.statement(site), ContractJson.write(statement));
        logged.proof(Names.statementProof(site), StatementEntry.of(statement));
    }

    private void certificate(InventorySite.Certified certificate) throws IOException {
        logged.proof(
                Names.certificateProof(certificate.id()),
                CertificateEntry.issued(certificate.id(), certificate.credentialDigest()));
    }
}
