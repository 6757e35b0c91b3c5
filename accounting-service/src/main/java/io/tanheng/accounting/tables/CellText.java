/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell of a workbook as text: a formula by the value the program kept beside it, a number with the digits a spreadsheet shows
 * at most, a share formatted in per cent with its sign, a date as ISO 8601 has it.
 */
final class CellText {

    /** A spreadsheet computes in binary and shows fifteen digits: 0.29 is kept as 0.28999999999999998. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[yYdD]");

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("").strip();
        return cell.getValue() instanceof Boolean ? (raw.equals("1") ? "true" : "false") : raw;
    }

    private static String number(Cell cell, BigDecimal number) {
        String format = NO_FORMAT
                .matcher(Optional.ofNullable(cell.getDataFormatString()).orElse(""))
                .replaceAll("");
        if (DATE.matcher(format).find() && !format.equalsIgnoreCase("Standard")) {
            return date(cell).orElse(plain(number));
        }
        return format.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static Optional<String> date(Cell cell) {
        return Optional.ofNullable(cell.asDate()).map(CellText::write);
    }

    private static String write(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toString() : moment.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown =
                number.precision() > SHOWN.getPrecision() ? number.round(SHOWN).stripTrailingZeros() : number;
        return shown.toPlainString();
    }
}
