/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.evidencepackage.build.HourShelf;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A statement as a workbook whose cells compute: figures from the steps of their derivations, months of a stack from its hours, an hour's
 * tonnes from its averages. Whoever changes a cell sees what follows. A spreadsheet computes with 15 digits; the last ones are in the
 * other files.
 */
final class LiveWorkbook {

    private final StatementEvent statement;
    private final HourShelf hours;

    LiveWorkbook(StatementEvent statement, HourShelf hours) {
        this.statement = statement;
        this.hours = hours;
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Tanheng", "1.0")) {
            DerivationSheet derivations = new DerivationSheet(book.newWorksheet(DerivationSheet.NAME));
            Worksheet figures = book.newWorksheet("Figures");
            figures(figures, derivations);
            Worksheet stacks = book.newWorksheet("Stacks");
            head(stacks, "Stack 烟囱", "Month 月", "t CO2");
            int row = 1;
            for (StackStatement stack : statement.stacks()) {
                SourceId source = statement.site().source(stack.source());
                String name = "Hours " + stack.source();
                Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(31, name.length())));
                HourSheet written = new HourSheet(sheet, hours.registrations(source), statement.zone());
                hours.each(source, written::add);
                // a sheet that was begun must end before the next begins
                sheet.finish();
                row = months(stacks, row, stack, written);
            }
            book.finish();
        }
    }

    private void figures(Worksheet sheet, DerivationSheet derivations) {
        head(sheet, "Unit 单元", "Code 代码", "Name", "名称", "Value 数值", "Unit 单位");
        int row = 1;
        for (StatementPart part : statement.parts()) {
            for (StatementLine line : part.lines()) {
                Optional<String> cell = line.derivation().map(term -> derivations.add(part.unit(), line.code(), term));
                row(sheet, row++, part.unit(), line.code(), line.title(), cell, line.value(), line.unit());
            }
            for (StatementFigure figure : part.figures()) {
                Optional<String> cell =
                        figure.derivation().map(term -> derivations.add(part.unit(), figure.code(), term));
                row(sheet, row++, part.unit(), figure.code(), figure.title(), cell, figure.value(), figure.unit());
            }
        }
    }

    private static void row(
            Worksheet sheet,
            int row,
            String unit,
            String code,
            LocalText title,
            Optional<String> cell,
            Optional<BigDecimal> value,
            String measuredIn) {
        sheet.value(row, 0, unit);
        sheet.value(row, 1, code);
        sheet.value(row, 2, title.en());
        sheet.value(row, 3, title.zh());
        cell.ifPresentOrElse(
                reference -> sheet.formula(row, 4, reference),
                () -> value.ifPresentOrElse(
                        number -> sheet.value(row, 4, number), () -> sheet.value(row, 4, "incomplete 不完整")));
        sheet.value(row, 5, measuredIn);
    }

    private static int months(Worksheet sheet, int first, StackStatement stack, HourSheet hours) {
        int row = first;
        for (StackMonth month : stack.months()) {
            sheet.value(row, 0, stack.source());
            sheet.value(row, 1, month.month().toString());
            sheet.formula(row, 2, hours.sumOf("B" + (row + 1)));
            row++;
        }
        sheet.value(row, 0, stack.source());
        sheet.value(row, 1, "all 合计");
        sheet.formula(row, 2, "SUM(C" + (first + 1) + ":C" + Math.max(first + 1, row) + ")");
        return row + 1;
    }

    static void head(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
        sheet.range(0, 0, 0, names.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
