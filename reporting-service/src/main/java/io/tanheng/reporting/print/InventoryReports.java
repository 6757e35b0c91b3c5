/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.log.LogTree;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reports of inventories as PDF/A: the same inventory at the same checkpoint is the same bytes. */
@ApplicationScoped
public class InventoryReports {

    private final PublishedPlace place;

    InventoryReports(PublishedPlace place) {
        this.place = place;
    }

    /**
     * The report.
     *
     * @param tree the log at a checkpoint; nothing where nothing was ever logged
     * @param statements the inventory adds up
     */
    public byte[] print(
            Optional<LogTree> tree, Inventory inventory, List<StatementEvent> statements, Language language) {
        Wording wording = Wording.in(language);
        InventoryReportMaker maker = new InventoryReportMaker(wording, inventory, statements);
        Optional<LogStanding> standing = tree.flatMap(log -> place.standing(log, InventoryEntry.of(inventory)));
        String xhtml = maker.make(standing, place.publicAddress())
                .setLocale(language.locale())
                .render();
        return PdfPrinter.print(new Paper(xhtml, maker.title(), language, inventory.madeAt()));
    }
}
