/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as CSV by RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets read Chinese.
 *
 * <p>Words that a spreadsheet would run as a formula get an apostrophe before them: a device chooses its topic and its codes, and
 * must not choose what happens on the desk of who opens the file. Numbers are never touched.
 */
public final class CsvFile {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    /** Written as words where all digits must stay; a spreadsheet reads it as the number it is. */
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private CsvFile() {}

    public static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Row by row, as the table gives them. */
    public static void write(Table table, OutputStream bytes) throws IOException {
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.headings().stream().map(CsvFile::harmless).toList());
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvFile::text).toList());
            }
        }
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Amount ? cell.text() : harmless(cell.text());
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !NEGATIVE_NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
