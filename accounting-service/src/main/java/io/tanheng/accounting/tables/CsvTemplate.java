/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.tanheng.accounting.domain.table.Template;
import io.tanheng.accounting.domain.table.Template.TemplateColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A template as CSV: headings, and a comment that says what each column is. */
public final class CsvTemplate {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final char MARK = '\uFEFF';

    private CsvTemplate() {}

    public static byte[] write(Template template) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord(
                    template.columns().stream().map(TemplateColumn::heading).toList());
            rows.writeRecord(template.titles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
