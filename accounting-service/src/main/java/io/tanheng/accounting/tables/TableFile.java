/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import io.tanheng.accounting.domain.table.Sheet;
import io.tanheng.accounting.domain.table.UnusableTableException;
import java.util.Arrays;
import java.util.List;

/** A file of tables; what it is is seen from its first bytes and not from its name. */
public enum TableFile {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final String mediaType;
    private final String ending;

    TableFile(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of its name, without the point. */
    public String ending() {
        return ending;
    }

    /** What a file is. */
    public static TableFile of(byte[] bytes) {
        return startsWith(bytes, ZIP) ? XLSX : CSV;
    }

    /** The tables of a file. */
    public static List<Sheet> read(byte[] bytes) throws UnusableTableException {
        if (startsWith(bytes, OLE)) {
            throw Limits.unreadable(
                    "This is a workbook of the old form .xls, or one with a password: save it as .xlsx without a password.",
                    "这是旧格式 .xls 或带密码的工作簿：请另存为不带密码的 .xlsx。");
        }
        if (startsWith(bytes, PDF)) {
            throw Limits.unreadable(
                    "This is a PDF and no table: keep it as a document, and send its values as CSV or XLSX.",
                    "这是 PDF 而非表格：请将其作为来源文件上传，并以 CSV 或 XLSX 提交数值。");
        }
        return switch (of(bytes)) {
            case XLSX -> XlsxReading.read(bytes);
            case CSV -> List.of(CsvReading.read(bytes));
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
