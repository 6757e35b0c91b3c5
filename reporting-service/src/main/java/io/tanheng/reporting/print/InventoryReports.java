/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.InventoryRows;
import io.tanheng.reporting.log.LogTree;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reports of inventories as PDF/A: the same inventory at the same checkpoint is the same bytes. */
@ApplicationScoped
public class InventoryReports {

    private final Database database;
    private final PublishedPlace place;

    InventoryReports(Database database, PublishedPlace place) {
        this.database = database;
        this.place = place;
    }

    /** With the newest checkpoint of the log, if the inventory is in it. */
    public byte[] newest(Inventory inventory, Language language) {
        return database.read(connection ->
                print(LogTree.open(connection), inventory, InventoryRows.statements(connection, inventory), language));
    }

    /**
     * With the checkpoint of a tree.
     *
     * @param statements the inventory adds up
     */
    public byte[] at(LogTree tree, Inventory inventory, List<StatementEvent> statements, Language language) {
        return print(Optional.of(tree), inventory, statements, language);
    }

    private byte[] print(
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
