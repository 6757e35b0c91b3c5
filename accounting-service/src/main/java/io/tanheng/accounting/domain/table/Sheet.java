/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import java.util.List;
import java.util.Optional;

/**
 * A table as it was filled in; empty rows are left out.
 *
 * @param name of the sheet, where the file has sheets
 */
public record Sheet(Optional<String> name, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param number as the program shows it, from 1
     * @param cells texts without space around them; empty where there is nothing
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The first cell that is not empty. */
        String first() {
            return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        }
    }
}
