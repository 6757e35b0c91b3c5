/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static io.tanheng.cli.replay.ReplayProblem.Code.ROW_NOT_READABLE;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where a CSV of hours has its columns, whatever their order and exact names. */
record HourColumns(int date, int hour, int carbonDioxide, int heatInput, OptionalInt load) {

    /** Finds the columns in a header; empty when it is not one of hours. */
    static Optional<HourColumns> of(List<String> header) {
        OptionalInt date = find(header, "date");
        OptionalInt hour = find(header, "hour");
        OptionalInt carbonDioxide = find(header, "co2mass");
        OptionalInt heatInput = find(header, "heatinput");
        if (date.isEmpty() || hour.isEmpty() || carbonDioxide.isEmpty() || heatInput.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HourColumns(
                date.getAsInt(),
                hour.getAsInt(),
                carbonDioxide.getAsInt(),
                heatInput.getAsInt(),
                find(header, "grossload")));
    }

    Recording.Hours read(List<CsvRecord> rows) throws ReplayProblem {
        List<Recording.Hour> hours = new ArrayList<>();
        for (CsvRecord row : rows) {
            hours.add(hour(row));
        }
        return new Recording.Hours(hours);
    }

    private Recording.Hour hour(CsvRecord row) throws ReplayProblem {
        try {
            LocalDateTime start = LocalDate.parse(row.getField(date).strip())
                    .atTime(Integer.parseInt(row.getField(hour).strip()), 0);
            return new Recording.Hour(
                    (int) row.getStartingLineNumber(),
                    start,
                    number(row, carbonDioxide),
                    number(row, heatInput),
                    load.isPresent() ? number(row, load.getAsInt()) : Optional.empty());
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new ReplayProblem(
                    ROW_NOT_READABLE,
                    "Line " + row.getStartingLineNumber() + " is no hour (" + e.getMessage()
                            + "); expected are a date such as 2017-01-01, an hour from 0 to 23 and decimal numbers.",
                    "第 " + row.getStartingLineNumber() + " 行不是小时数据；应为形如 2017-01-01 的日期、0 至 23 的小时及十进制数。");
        }
    }

    private static Optional<BigDecimal> number(CsvRecord row, int column) {
        String text = row.getField(column).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static OptionalInt find(List<String> header, String start) {
        return IntStream.range(0, header.size())
                .filter(column -> header.get(column)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", "")
                        .startsWith(start))
                .findFirst();
    }
}
