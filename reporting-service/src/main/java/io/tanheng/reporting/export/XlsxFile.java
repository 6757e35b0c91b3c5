/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as XLSX: a sheet for each table, numbers as numbers with the digits shown, and a sheet that says what it is. */
public final class XlsxFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_SHEET_NAME = 31;
    /** A sheet can hold no more, beside its headings; files say how many of how many they hold. */
    public static final int MOST_ROWS = 1_048_575;

    /** A cell takes no more, such as the bytes of a long frame as digits. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_IN_MEMORY = 1000;
    private static final int ROWS_MEASURED = 200;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    private static final String MISSING_COLOUR = "7A5C00";

    private XlsxFile() {}

    public static byte[] write(Workbook workbook, Labels labels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(workbook, labels, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Row by row, as the tables give them. */
    public static void write(Workbook workbook, Labels labels, OutputStream bytes) throws IOException {
        try (var file = new org.dhatim.fastexcel.Workbook(bytes, "Tanheng", "1.0")) {
            Set<String> names = new HashSet<>();
            for (Table table : workbook.tables()) {
                write(table, file.newWorksheet(sheetName(table.title(), names)));
            }
            writeProvenance(workbook, labels, file.newWorksheet(sheetName(labels.sheet(Sheet.PROVENANCE), names)));
            file.finish();
        }
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(0, column, table.headings().get(column));
            sheet.width(column, width(table, column));
        }
        if (!table.headings().isEmpty()) {
            sheet.range(0, 0, 0, table.headings().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
        }
        sheet.freezePane(1, 1);
        int row = 0;
        for (List<Cell> cells : table.rows()) {
            if (++row > MOST_ROWS) {
                return;
            }
            int free = cells.size();
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), sheet, row, column);
                if (cells.get(column) instanceof Cell.Text text) {
                    free = writeRest(text.text(), sheet, row, free);
                }
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
    }

    private static void write(Cell cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Cell.Amount amount) {
            sheet.value(row, column, amount.value());
            sheet.style(row, column).format(format(amount.value())).set();
        } else if (cell instanceof Cell.Missing missing) {
            sheet.value(row, column, missing.text());
            sheet.style(row, column).italic().fontColor(MISSING_COLOUR).set();
        } else if (cell instanceof Cell.Text text) {
            sheet.value(row, column, piece(text.text(), 0));
        }
    }

    /** What a cell cannot take of a text goes on behind the last column, so that nothing is left out. */
    private static int writeRest(String text, Worksheet sheet, int row, int free) {
        int column = free;
        for (int begin = LONGEST_TEXT; begin < text.length(); begin += LONGEST_TEXT) {
            sheet.value(row, column++, piece(text, begin));
        }
        return column;
    }

    private static String piece(String text, int begin) {
        return text.substring(begin, Math.min(text.length(), begin + LONGEST_TEXT));
    }

    /** As many decimals as the number has. */
    private static String format(BigDecimal value) {
        return value.scale() <= 0 ? "0" : "0." + "0".repeat(value.scale());
    }

    private static void writeProvenance(Workbook workbook, Labels labels, Worksheet sheet) {
        int row = 0;
        for (Fact fact : workbook.provenance()) {
            sheet.value(row, 0, labels.fact(fact.name()));
            sheet.value(row, 1, fact.value());
            sheet.style(row, 0).bold().set();
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
        sheet.width(0, 28);
        sheet.width(1, 90);
    }

    private static double width(Table table, int column) {
        int longest = StreamSupport.stream(table.rows().spliterator(), false)
                .limit(ROWS_MEASURED)
                .map(row -> row.get(column))
                .filter(cell -> !(cell instanceof Cell.Missing))
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(
                        NARROWEST,
                        Math.max(longest, table.headings().get(column).length() / 2) + 2));
    }

    private static String sheetName(String title, Set<String> taken) {
        String clean = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
        String name = clean.substring(0, Math.min(LONGEST_SHEET_NAME, clean.length()));
        int number = 2;
        while (!taken.add(name)) {
            String ending = " " + number++;
            name = clean.substring(0, Math.min(LONGEST_SHEET_NAME - ending.length(), clean.length())) + ending;
        }
        return name;
    }
}
