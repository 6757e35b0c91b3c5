/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;

/** The statements an inventory adds up: each is the version it names, follows from what stands beneath it, and is in the log. */
final class SiteStatements {

    private static final Sentence NAMED = new Sentence("as the inventory names it", "依据温室气体清单");

    private final Opened opened;
    private final Inventory inventory;
    private final TermsSeen seen;

    SiteStatements(Opened opened, Inventory inventory, TermsSeen seen) {
        this.opened = opened;
        this.inventory = inventory;
        this.seen = seen;
    }

    /** In the order of the inventory. */
    List<SiteOf> read() {
        return inventory.sites().stream().map(this::read).toList();
    }

    private SiteOf read(InventorySite site) {
        String file = Names.statement(site.site().site());
        StatementEvent statement = opened.pack().read(file, StatementEvent.class);
        Stated said = new Stated(file);
        said.require("statement", "site", statement.site().key(), site.site().key(), NAMED);
        said.require(
                "statement",
                "period",
                statement.period().code(),
                inventory.period().code(),
                NAMED);
        said.require(
                "statement", "version", Integer.toString(statement.version()), Integer.toString(site.version()), NAMED);
        return new SiteOf(site, statement);
    }

    /** Refuses unless the figures of all follow from what stands beneath them, and each has the digest it says. */
    void judge(List<SiteOf> sites) {
        for (SiteOf one : sites) {
            StatementEvent statement = one.statement();
            StatementCheck check = new StatementCheck(
                    statement, Names.statement(statement.site().site()), seen);
            check.judgeFigures();
            check.judgeMeasuredLines();
            check.judgeDigest();
        }
    }

    /** Refuses unless each is what the inventory says it was made of, and was logged so. */
    void judgeProofs(List<SiteOf> sites) {
        for (SiteOf one : sites) {
            String site = one.site().site().site();
            new Stated(Names.INVENTORY)
                    .require(
                            site,
                            "statementDigest",
                            one.site().statementDigest(),
                            one.statement().contentDigest(),
                            new Sentence("SHA-256 over all its statement says", "其声明全部内容的 SHA-256"));
            opened.requireLogged(StatementEntry.of(one.statement()), Names.statementProof(site));
        }
    }
}
