/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table as its document prints it; terms taken from it carry its id.
 *
 * @param checked the day a person last looked for anything newer
 * @param columnUnit unit of the names of the columns; 1 where they are no numbers
 */
public record TableView(
        String id,
        LocalText name,
        CitationView citation,
        LocalDate validFrom,
        LocalDate checked,
        String confidence,
        String rowUnit,
        String columnUnit,
        List<Column> columns,
        List<Row> rows,
        List<Correction> corrections,
        List<String> usedByRules) {

    /** Whether all columns hold the same, so that the unit need be said only once. */
    public boolean oneUnit() {
        return columns.stream().map(Column::unit).distinct().count() == 1;
    }

    /** What a column holds. */
    public record Column(String name, String unit) {}

    /** A row with the number at its side. */
    public record Row(BigDecimal at, List<BigDecimal> values) {}

    /**
     * A misprint, and what is done about it.
     *
     * @param column absent where the whole row is concerned
     * @param kept whether the entry is kept as printed though it cannot be right
     */
    public record Correction(String id, BigDecimal row, Optional<String> column, LocalText note, boolean kept) {}
}
