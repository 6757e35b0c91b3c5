/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.evidencepackage.format.InventoryTable;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what the package of an inventory says: every sum from the statements up, every proof, and every certificate it rests on. */
final class InventoryVerifier {

    private final Opened opened;
    private final Pack pack;
    private final Subject.OfInventory subject;
    private final Inventory inventory;
    private final TermsSeen seen = new TermsSeen();
    private final List<Sentence> notes = new ArrayList<>();

    InventoryVerifier(Opened opened, Subject.OfInventory subject) {
        this.opened = opened;
        this.pack = opened.pack();
        this.subject = subject;
        this.inventory = pack.read(Names.INVENTORY, Inventory.class);
    }

    InventoryReport judge() {
        opened.requireOf(
                subject, Names.INVENTORY, Subject.OfInventory.of(inventory).line());
        new InventoryFiles(pack, inventory).requireNoOthers();
        SiteStatements statements = new SiteStatements(opened, inventory, seen);
        List<SiteOf> sites = statements.read();
        statements.judge(sites);
        new ConsolidationCheck(inventory, sites).judge();
        statements.judgeProofs(sites);
        opened.requireLogged(InventoryEntry.of(inventory), Names.INVENTORY_PROOF);
        new Stated(Names.INVENTORY_TABLE)
                .requireLines(
                        pack.text(Names.INVENTORY_TABLE),
                        InventoryTable.lines(inventory),
                        new Sentence("as the inventory has it", "依据温室气体清单"));
        BasisCheck basis = new BasisCheck(opened);
        sites.forEach(basis::judge);
        Optional<Sentence> certificate = new CertificateCheck(pack, CertificateFiles.OWN, Certifiable.of(inventory))
                .judge()
                .map(JudgedCertificate::told);
        opened.requireUnchanged();
        return report(certificate, basis);
    }

    private InventoryReport report(Optional<Sentence> certificate, BasisCheck basis) {
        LogJudge log = opened.log();
        List<Sentence> stamps = log.timestamps(pack, notes);
        log.compareKept(notes);
        seen.tell(notes);
        notes.addAll(basis.elsewhere());
        return new InventoryReport(
                pack.manifest().files().size(),
                subject,
                inventory.sites().size(),
                basis.held(),
                seen.steps(),
                1L + inventory.sites().size() + certificates(),
                opened.checkpoint().origin(),
                opened.checkpoint().size(),
                log.signedBy(),
                log.vouched(),
                stamps,
                certificate,
                basis.told(),
                notes);
    }

    /** Each that is named was found in the log. */
    private long certificates() {
        return inventory.sites().stream()
                .filter(site -> site.certificate().isPresent())
                .count();
    }
}
