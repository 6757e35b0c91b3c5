/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.table.Sheet;
import io.tanheng.accounting.domain.table.UnusableTableException;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What spreadsheets put into their files, and what somebody might who means harm. */
class WorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Somebody", "1.0")) {
            content.accept(workbook.newWorksheet("coal"));
            workbook.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook whose sheet holds rows as XML says them. */
    private static byte[] rows(String xml) {
        Map<String, byte[]> parts = parts(workbook(sheet -> sheet.value(0, 0, "x")));
        parts.put(
                SHEET,
                ("<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<sheetData>" + xml + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> firstRow(byte[] workbook) throws UnusableTableException {
        return TableFile.read(workbook).get(0).lines().get(0).cells();
    }

    private static void refused(byte[] file, ProblemCode code) {
        assertThatThrownBy(() -> TableFile.read(file)).isInstanceOfSatisfying(UnusableTableException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(code);
            assertThat(e.problem().message().zh()).isNotBlank();
        });
    }

    @Test
    void theServedWorkbookHasASheetForEachInputAndTheHiddenWordsAreNotRead() throws UnusableTableException {
        Methodology power = Methodologies.standard().find("cn-power-ets-2024").orElseThrow();
        List<Sheet> sheets = TableFile.read(XlsxTemplate.write(power));
        assertThat(sheets)
                .extracting(sheet -> sheet.name().orElse(""))
                .containsExactly("_说明 read me", "coal", "oil", "gas", "generation", "heat", "unit");
        assertThat(sheets.get(1).lines().get(0).cells()).startsWith("item", "period", "FC [t]", "C_ar [tC/t]");
        assertThat(sheets.get(1).lines().get(1).cells().get(0)).startsWith("# coal:");
    }

    @Test
    void numbersComeWithTheDigitsASpreadsheetShows() throws UnusableTableException {
        assertThat(firstRow(rows("<row r=\"1\"><c r=\"A1\"><v>0.28999999999999998</v></c><c r=\"B1\"><v>1.2E-2</v></c>"
                        + "<c r=\"C1\"><v>100000</v></c><c r=\"D1\"><f>1+1</f><v>2</v></c></row>")))
                .containsExactly("0.29", "0.012", "100000", "2");
    }

    @Test
    void datesComeAsDaysAndSharesWithTheirSign() throws UnusableTableException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, LocalDate.of(2026, 3, 1));
            sheet.style(0, 0).format("yyyy\"年\"m\"月\"").set();
            sheet.value(0, 1, LocalDateTime.of(2026, 3, 1, 0, 0));
            sheet.style(0, 1).format("[$-409]mmm-yy;@").set();
            sheet.value(0, 2, 0.085);
            sheet.style(0, 2).format("0.0%").set();
            sheet.value(0, 3, 12.5);
            sheet.style(0, 3).format("#,##0.00_);[Red](#,##0.00)").set();
            sheet.value(0, 4, "2026-03");
            sheet.value(0, 5, true);
        });
        assertThat(firstRow(file)).containsExactly("2026-03-01", "2026-03-01", "8.5%", "12.5", "2026-03", "true");
    }

    @Test
    void aFormulaThatFailedIsSeenAndTextOfFormulasIsTaken() throws UnusableTableException {
        assertThat(firstRow(rows("<row r=\"1\"><c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>A2</f><v>coal</v></c><c r=\"C1\"><f>A3</f></c></row>")))
                .startsWith("#DIV/0!", "coal");
    }

    @Test
    void aCellFarOutsideAnySheetIsRefusedBeforeItCostsMemory() {
        refused(rows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), ProblemCode.UNREADABLE);
        refused(rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), ProblemCode.TOO_LARGE);
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        Map<String, byte[]> parts = parts(workbook(sheet -> sheet.value(0, 0, "x")));
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zeros)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("xl/comments.xml"));
            fill(zip);
        }
        assertThat(zeros.size()).isLessThan(1 << 20);
        refused(zeros.toByteArray(), ProblemCode.TOO_LARGE);
        refused(rows("<row><c><v>1</v></c></row>".repeat(30_000)), ProblemCode.TOO_LARGE);
    }

    private static void fill(OutputStream zip) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        for (int count = 0; count < 80; count++) {
            zip.write(megabyte);
        }
    }

    @Test
    void entitiesBrokenPartsAndOldFormsAreRefused() {
        Map<String, byte[]> parts = parts(workbook(sheet -> sheet.value(0, 0, "x")));
        parts.put(
                SHEET,
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>"
                        .getBytes(StandardCharsets.UTF_8));
        refused(packed(parts), ProblemCode.UNREADABLE);
        parts.put(SHEET, "<worksheet>".getBytes(StandardCharsets.UTF_8));
        refused(packed(parts), ProblemCode.UNREADABLE);
        refused(packed(Map.of("a.txt", new byte[] {1})), ProblemCode.UNREADABLE);
        refused(new byte[] {'P', 'K', 3, 4, 5, 6}, ProblemCode.UNREADABLE);
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, ProblemCode.UNREADABLE);
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), ProblemCode.UNREADABLE);
    }
}
