/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.tanheng.accounting.domain.table.Sheet;
import io.tanheng.accounting.domain.table.Sheet.Line;
import io.tanheng.accounting.domain.table.UnusableTableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads CSV as the usual programs write it: UTF-8, UTF-16 or GB 18030; commas, semicolons or tabs. */
final class CsvReading {

    private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char MARK = '\uFEFF';

    private CsvReading() {}

    static Sheet read(byte[] bytes) throws UnusableTableException {
        String text = text(bytes);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                if (lines.size() == Limits.ROWS) {
                    throw Limits.exceeded("rows", "行", Limits.ROWS);
                }
                if (row.getFieldCount() > Limits.COLUMNS) {
                    throw Limits.exceeded("columns", "列", Limits.COLUMNS);
                }
                List<String> cells = row.getFields().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line((int) row.getStartingLineNumber(), cells));
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw Limits.unreadable(
                    "The file is no CSV: a quotation mark is not closed, or a cell is longer than a megabyte. Save it again.",
                    "文件不是有效的 CSV：引号未闭合，或单元格超过 1 MB。请重新保存。");
        }
        return new Sheet(Optional.empty(), lines);
    }

    private static String text(byte[] bytes) throws UnusableTableException {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return withoutMark(decode(bytes, StandardCharsets.UTF_16).orElseThrow(CsvReading::noText));
        }
        for (Charset charset : WITHOUT_MARK) {
            Optional<String> text = decode(bytes, charset).filter(found -> found.indexOf('\0') < 0);
            if (text.isPresent()) {
                return withoutMark(text.get());
            }
        }
        throw noText();
    }

    private static UnusableTableException noText() {
        return Limits.unreadable(
                "The file is neither a workbook (.xlsx) nor text in UTF-8 or GB 18030: save the table as one of these.",
                "文件既不是工作簿（.xlsx），也不是 UTF-8 或 GB 18030 文本：请另存为其中一种。");
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The one that stands most often in the first line, which holds the headings. */
    private static char separator(String text) {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        headings.chars().filter(letter -> letter == candidate).count()))
                .orElse(',');
    }
}
