/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import io.tanheng.accounting.domain.table.UnusableTableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook within bounds, looks whether its parts are what a workbook has, and packs those again: what is read
 * afterwards is what was looked at, whatever the archive said elsewhere about itself.
 */
final class WorkbookGuard {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern READ =
            Pattern.compile("(?:_rels/|xl/|\\[Content_Types])[^\\\\]*\\.(?:xml|rels)|\\[Content_Types].xml");
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/.*\\.xml", Pattern.CASE_INSENSITIVE);
    private static final XMLInputFactory XML = factory();

    private long unpacked;
    private int parts;
    private int cells;
    private int rows;

    private WorkbookGuard() {}

    static byte[] checked(byte[] workbook) throws UnusableTableException {
        return new WorkbookGuard().copy(workbook);
    }

    private byte[] copy(byte[] workbook) throws UnusableTableException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream into = new ZipOutputStream(copy)) {
            into.setLevel(1);
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                if (++parts > Limits.PARTS) {
                    throw Limits.exceeded("parts", "个部件", Limits.PARTS);
                }
                if (READ.matcher(entry.getName()).matches()) {
                    byte[] bytes = unpack(from, entry);
                    look(entry.getName(), bytes);
                    into.putNextEntry(new ZipEntry(entry.getName()));
                    into.write(bytes);
                    into.closeEntry();
                }
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException e) {
            throw unreadable();
        }
        return copy.toByteArray();
    }

    static UnusableTableException unreadable() {
        return Limits.unreadable(
                "The workbook cannot be read: open it in the program it comes from and save it again as .xlsx.",
                "无法读取工作簿：请在原程序中打开并重新另存为 .xlsx。");
    }

    private byte[] unpack(ZipFile from, ZipArchiveEntry entry) throws IOException, UnusableTableException {
        byte[] bytes;
        try (InputStream part = from.getInputStream(entry)) {
            bytes = part.readNBytes((int) (Limits.UNPACKED_BYTES - unpacked) + 1);
        }
        unpacked += bytes.length;
        if (unpacked > Limits.UNPACKED_BYTES) {
            throw Limits.exceeded("bytes when unpacked", "字节（解压后）", Limits.UNPACKED_BYTES);
        }
        return bytes;
    }

    private void look(String part, byte[] bytes) throws XMLStreamException, UnusableTableException {
        boolean sheet = SHEET.matcher(part).matches();
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw unreadable();
                }
                if (event == XMLStreamConstants.START_ELEMENT && sheet) {
                    lookAt(xml);
                }
            }
        } finally {
            xml.close();
        }
    }

    private void lookAt(XMLStreamReader xml) throws XMLStreamException, UnusableTableException {
        switch (xml.getLocalName()) {
            case "row" -> {
                if (++rows > Limits.ROWS) {
                    throw Limits.exceeded("rows", "行", Limits.ROWS);
                }
            }
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                if (++cells > Limits.CELLS) {
                    throw Limits.exceeded("cells", "个单元格", Limits.CELLS);
                }
                if (address != null && !CELL.matcher(address).matches()) {
                    throw unreadable();
                }
            }
            case "f" -> {
                if (xml.getElementText().length() > Limits.CHARACTERS_OF_A_CELL) {
                    throw unreadable();
                }
            }
            default -> {
                // nothing that could grow beyond the bytes of the part
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
