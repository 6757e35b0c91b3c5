/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import io.tanheng.accounting.domain.table.Sheet.Line;
import io.tanheng.accounting.domain.table.UnusableTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of an XLSX workbook, hidden ones left out. */
final class XlsxReading {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxReading() {}

    static List<io.tanheng.accounting.domain.table.Sheet> read(byte[] bytes) throws UnusableTableException {
        byte[] checked = WorkbookGuard.checked(bytes);
        List<io.tanheng.accounting.domain.table.Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(checked), WITH_FORMATS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == org.dhatim.fastexcel.reader.SheetVisibility.VISIBLE) {
                    sheets.add(new io.tanheng.accounting.domain.table.Sheet(
                            Optional.of(sheet.getName().strip()), lines(sheet)));
                }
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw WorkbookGuard.unreadable();
        }
        return sheets;
    }

    private static List<Line> lines(Sheet sheet) throws IOException, UnusableTableException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line(row.getRowNum(), cells));
                }
            }
        }
        return lines;
    }

    private static List<String> cells(Row row) throws UnusableTableException {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = row.getOptionalCell(column).map(CellText::of).orElse("");
            if (column >= Limits.COLUMNS && !text.isEmpty()) {
                throw Limits.exceeded("columns", "列", Limits.COLUMNS);
            }
            if (column < Limits.COLUMNS) {
                cells.add(text);
            }
        }
        return cells;
    }
}
