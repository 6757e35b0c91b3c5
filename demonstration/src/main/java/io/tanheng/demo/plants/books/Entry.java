/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.quantity.Quantity;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the books: what is reported of an item.
 *
 * @param table the input of the methodology it belongs to
 * @param source the line or meter it belongs to, where the unit has several
 * @param month absent for what holds all year
 * @param values by symbol of the methodology
 * @param choices by name
 * @param sample what the laboratory analysed for it
 */
public record Entry(
        String table,
        ActivityKind kind,
        String item,
        Optional<String> source,
        Optional<YearMonth> month,
        Map<String, Quantity> values,
        Map<String, String> choices,
        Optional<Sample> sample) {

    /** A sample by its number, and the laboratory. */
    public record Sample(String number, String laboratory) {}

    public Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** What it holds for: its month, or the year. */
    String period(Year year) {
        return month.map(YearMonth::toString).orElse(year.toString());
    }

    static Entry of(String table, ActivityKind kind, String item, YearMonth month) {
        return new Entry(table, kind, item, Optional.empty(), Optional.of(month), Map.of(), Map.of(), Optional.empty());
    }

    static Entry ofYear(String table, ActivityKind kind, String item) {
        return new Entry(table, kind, item, Optional.empty(), Optional.empty(), Map.of(), Map.of(), Optional.empty());
    }

    Entry from(String line) {
        return new Entry(table, kind, item, Optional.of(line), month, values, choices, sample);
    }

    Entry with(String symbol, String amount, String unit) {
        Map<String, Quantity> more = new LinkedHashMap<>(values);
        more.put(symbol, Quantity.of(amount, unit));
        return new Entry(table, kind, item, source, month, more, choices, sample);
    }

    Entry choosing(String choice, String option) {
        Map<String, String> more = new LinkedHashMap<>(choices);
        more.put(choice, option);
        return new Entry(table, kind, item, source, month, values, more, sample);
    }

    /** Says that its contents come from the month’s sample of the item. */
    Entry analysedBy(String laboratory) {
        String number = item + month.map(when -> "-" + when).orElse("");
        return new Entry(
                table, kind, item, source, month, values, choices, Optional.of(new Sample(number, laboratory)));
    }
}
