/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import java.util.List;
import java.util.Optional;

/** The printed tables shipped with this build; terms taken from one carry its id. */
public final class PrintedTables {

    private PrintedTables() {}

    /** All tables in order of their ids. */
    public static List<PrintedTable> all() {
        return Standard.TABLES;
    }

    public static Optional<PrintedTable> find(String id) {
        return all().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** Loads on first use, once. */
    private static final class Standard {
        private static final List<PrintedTable> TABLES = TableFile.text("index.txt")
                .lines()
                .filter(path -> !path.isBlank())
                .sorted()
                .map(PrintedTable::read)
                .toList();
    }
}
