/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.recompute.HourAgain;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.measurement.ResultCode;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** The hours of a stack as cells: averages and minutes of operation as values, tonnes as the formula of the method over them. */
final class HourSheet {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int TONNES = 4;
    private static final int OPERATING = 5;
    private static final int FIRST_CHANNEL = 6;
    private static final int LETTERS = 26;

    private final Worksheet sheet;
    private final ZoneId zone;
    private final Map<Long, HourAgain> methods = new HashMap<>();
    private final List<String> parameters;
    private int next = 1;

    HourSheet(Worksheet sheet, List<SourceRegistration> registrations, ZoneId zone) {
        this.sheet = sheet;
        this.zone = zone;
        registrations.forEach(registration -> methods.put(registration.version(), new HourAgain(registration)));
        this.parameters = registrations.stream()
                .flatMap(registration -> registration.channels().stream())
                .map(Channel::parameter)
                .distinct()
                .toList();
        List<String> names = new ArrayList<>(
                List.of("Hour (UTC) 小时", "Local time 本地时间", "Month 月", "Status 状态", "t CO2", "Operating 运行 (min)"));
        names.addAll(parameters);
        LiveWorkbook.head(sheet, names.toArray(String[]::new));
    }

    /** Writes an hour. */
    void add(PackedHour hour) throws IOException {
        int row = next++;
        sheet.value(row, 0, hour.hour().toString());
        sheet.value(row, 1, hour.hour().atZone(zone).toLocalDateTime().toString());
        sheet.value(row, 2, YearMonth.from(hour.hour().atZone(zone)).toString());
        sheet.value(row, 3, hour.status().name());
        sheet.value(row, OPERATING, HourAgain.operatingMinutes(hour));
        for (ChannelHour channel : hour.channels()) {
            channel.average()
                    .ifPresent(average ->
                            sheet.value(row, FIRST_CHANNEL + parameters.indexOf(channel.parameter()), average));
        }
        tonnes(hour, row);
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void tonnes(PackedHour hour, int row) {
        Optional<BigDecimal> stated = hour.figure(ResultCode.CO2_MASS.id()).flatMap(PackedHour.Figure::value);
        Optional<String> formula = stated.flatMap(value -> term(hour)).map(term -> formula(term, row));
        if (formula.isPresent()) {
            sheet.formula(row, TONNES, formula.get());
        } else {
            stated.ifPresent(value -> sheet.value(row, TONNES, value));
        }
    }

    private Optional<Term> term(PackedHour hour) {
        return Optional.ofNullable(methods.get(hour.registrationVersion()))
                .filter(again -> again.method().isPresent())
                .flatMap(again -> again.results(hour).stream()
                        .filter(result -> result.code() == ResultCode.CO2_MASS)
                        .map(HourResult::outcome)
                        .findFirst())
                .flatMap(outcome -> outcome instanceof Outcome.Present<Term> present
                        ? Optional.of(present.value())
                        : Optional.empty());
    }

    /** What a value is computed by, down to the cells of this row; values of law and of the installation are written out. */
    private String formula(Term term, int row) {
        if (term instanceof Term.Derived derived) {
            return "("
                    + derived.spreadsheet(
                            symbol -> formula(derived.bindings().terms(symbol).get(0), row))
                    + ")";
        }
        if (term instanceof Term.Measured measured) {
            return cell(measured, row);
        }
        String amount = term.value().amount().toPlainString();
        return amount.startsWith("-") ? "(" + amount + ")" : amount;
    }

    /** Evidence ends with the parameter; that of the time of operation with the hour. */
    private String cell(Term.Measured measured, int row) {
        String parameter = measured.evidence().substring(measured.evidence().lastIndexOf(' ') + 1);
        int channel = parameters.indexOf(parameter);
        return column(channel < 0 ? OPERATING : FIRST_CHANNEL + channel) + (row + 1);
    }

    private static String column(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : column(number / LETTERS - 1) + last;
    }

    /** The formula that adds up the tonnes of a month. */
    String sumOf(String monthCell) {
        String name = "'" + sheet.getName() + "'!";
        int last = Math.max(2, next);
        return "SUMIFS(" + name + "E$2:E$" + last + "," + name + "C$2:C$" + last + "," + monthCell + ")";
    }
}
