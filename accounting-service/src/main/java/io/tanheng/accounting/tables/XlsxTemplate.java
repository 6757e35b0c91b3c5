/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import io.tanheng.accounting.domain.table.Column;
import io.tanheng.accounting.domain.table.Template;
import io.tanheng.accounting.domain.table.Template.TemplateColumn;
import io.tanheng.methodology.sector.Methodology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The templates of a methodology as a workbook: a sheet for each input, one that explains, and the words to choose from. */
public final class XlsxTemplate {

    private static final String EXPLANATION = "_说明 read me";
    private static final String WORDS = "_words";
    private static final int HEADINGS = 0;
    private static final int TITLES = 1;
    private static final int FIRST_ROW = 2;
    private static final int LAST_ROW = 2_000;
    private static final String REQUIRED = "FFF2CC";
    private static final String OPTIONAL = "EDEDED";
    private static final double WIDTH = 18;

    private final Worksheet words;
    private int lists;

    private XlsxTemplate(Worksheet words) {
        this.words = words;
    }

    public static byte[] write(Methodology methodology) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tanheng", "1.0")) {
            List<Template> templates =
                    methodology.inputs().stream().map(Template::of).toList();
            explain(methodology, templates, workbook.newWorksheet(EXPLANATION));
            List<Worksheet> sheets = templates.stream()
                    .map(template -> workbook.newWorksheet(template.input().id()))
                    .toList();
            Worksheet words = workbook.newWorksheet(WORDS);
            words.setVisibilityState(VisibilityState.HIDDEN);
            XlsxTemplate writing = new XlsxTemplate(words);
            for (int index = 0; index < templates.size(); index++) {
                writing.fill(templates.get(index), sheets.get(index));
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Template template, Worksheet sheet) {
        List<String> titles = template.titles();
        for (int column = 0; column < titles.size(); column++) {
            TemplateColumn is = template.columns().get(column);
            sheet.value(HEADINGS, column, is.heading());
            sheet.style(HEADINGS, column)
                    .bold()
                    .fillColor(is.required() ? REQUIRED : OPTIONAL)
                    .set();
            sheet.value(TITLES, column, titles.get(column));
            sheet.style(TITLES, column)
                    .italic()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.width(column, WIDTH);
            if (is.heading().equals(Column.PERIOD.heading())) {
                // as text, so that no spreadsheet makes a day of a month
                sheet.range(FIRST_ROW, column, LAST_ROW, column)
                        .style()
                        .format("@")
                        .set();
            }
            choose(is.options(), sheet, column);
        }
        sheet.freezePane(1, FIRST_ROW);
    }

    private void choose(List<String> options, Worksheet sheet, int column) {
        if (options.isEmpty()) {
            return;
        }
        for (int row = 0; row < options.size(); row++) {
            words.value(row, lists, options.get(row));
        }
        sheet.range(FIRST_ROW, column, LAST_ROW, column)
                .validateWithList(words.range(0, lists, options.size() - 1, lists));
        lists++;
    }

    private static void explain(Methodology methodology, List<Template> templates, Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, methodology.edition().named());
        sheet.value(
                row++,
                1,
                methodology.edition().title().en() + " "
                        + methodology.edition().title().zh());
        for (String[] sentence : Explanation.SENTENCES) {
            sheet.value(row, 0, sentence[0]);
            sheet.value(row++, 1, sentence[1]);
        }
        for (Template template : templates) {
            row++;
            sheet.value(row, 0, template.input().id());
            sheet.value(
                    row,
                    1,
                    template.input().title().en() + " "
                            + template.input().title().zh());
            sheet.style(row++, 0).bold().set();
            for (TemplateColumn column : template.columns()) {
                sheet.value(row, 0, column.heading());
                sheet.value(row, 1, column.words().en() + " " + column.words().zh());
                sheet.value(row, 2, column.required() ? "required 必填" : "");
                sheet.value(row++, 3, String.join(", ", column.options()));
            }
        }
        sheet.width(0, 40);
        sheet.width(1, 100);
        sheet.range(0, 0, row, 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
