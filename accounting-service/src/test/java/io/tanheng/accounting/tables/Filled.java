/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import io.tanheng.accounting.domain.activity.PeriodText;
import io.tanheng.accounting.domain.table.Template;
import io.tanheng.accounting.domain.table.Template.TemplateColumn;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.PropertyDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Templates filled in with one row for each item, every value in the middle of its band. */
public final class Filled {

    private Filled() {}

    /** The first month an edition covers. */
    public static String month(Methodology methodology) {
        return PeriodText.write(Period.of(YearMonth.from(methodology.edition().from())));
    }

    /** How many rows that makes. */
    public static int rows(Methodology methodology) {
        return methodology.inputs().stream()
                .mapToInt(input -> input.items().size())
                .sum();
    }

    /** The workbook as it is served, with the rows below what it holds. */
    public static byte[] xlsx(Methodology methodology, byte[] template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook from = new ReadableWorkbook(new ByteArrayInputStream(template));
                Workbook into = new Workbook(bytes, "Somebody", "1.0")) {
            for (Sheet sheet : from.getSheets().toList()) {
                Worksheet copy = into.newWorksheet(sheet.getName());
                List<Row> rows = sheet.read();
                rows.forEach(row -> row.forEach(cell -> {
                    if (cell != null) {
                        copy.value(row.getRowNum() - 1, cell.getColumnIndex(), cell.getText());
                    }
                }));
                methodology.inputs().stream()
                        .filter(input -> input.id().equals(sheet.getName()))
                        .forEach(input -> fill(methodology, input, copy));
            }
            into.finish();
        }
        return bytes.toByteArray();
    }

    private static void fill(Methodology methodology, Input input, Worksheet sheet) {
        int row = 2;
        for (List<String> cells : rows(methodology, input)) {
            row++; // an empty row in between
            for (int column = 0; column < cells.size(); column++) {
                String text = cells.get(column);
                if (text.matches("[0-9.]+")) {
                    sheet.value(row, column, new BigDecimal(text));
                } else if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
            row++;
        }
    }

    /** Rows for an input, a cell for each column of its template. */
    public static List<List<String>> rows(Methodology methodology, Input input) {
        List<List<String>> rows = new ArrayList<>();
        for (String item : input.items().keySet()) {
            rows.add(Template.of(input).columns().stream()
                    .map(column -> cell(methodology, input, item, column))
                    .toList());
        }
        return rows;
    }

    private static String cell(Methodology methodology, Input input, String item, TemplateColumn column) {
        String heading = column.heading();
        if (heading.equals("item")) {
            return item;
        }
        if (heading.equals("period")) {
            return month(methodology);
        }
        PropertyDefinition property = input.properties().get(heading.replaceAll(" \\[.*", ""));
        if (property != null) {
            return isAnotherWay(input, property) ? "" : middle(property);
        }
        return input.choices().containsKey(heading) ? column.options().get(0) : "";
    }

    /** What is worked out of a value need not be given beside it, and the other way round. */
    private static boolean isAnotherWay(Input input, PropertyDefinition property) {
        return input.derived().stream()
                .flatMap(step -> step.alternatives().stream())
                .flatMap(way -> way.when().stream())
                .anyMatch(need -> need.name().equals(property.symbol()));
    }

    private static String middle(PropertyDefinition property) {
        return property.plausible()
                .map(band -> band.from().plus(band.until()))
                .map(Quantity::amount)
                .map(sum -> sum.divide(BigDecimal.valueOf(2), new MathContext(6, RoundingMode.HALF_EVEN)))
                .orElse(BigDecimal.ONE)
                .toPlainString();
    }
}
