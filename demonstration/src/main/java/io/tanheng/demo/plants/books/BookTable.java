/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entries of one table as the file a plant sends.
 *
 * @param name of the table, an input of the methodology
 * @param year what an entry without a month holds for
 */
public record BookTable(String name, Year year, List<Entry> entries) {

    public BookTable {
        entries = List.copyOf(entries);
    }

    /** Entries by the tables they belong to, in order. */
    public static List<BookTable> of(Year year, List<Entry> entries) {
        Map<String, List<Entry>> tables = new LinkedHashMap<>();
        entries.forEach(entry -> tables.computeIfAbsent(entry.table(), table -> new ArrayList<>())
                .add(entry));
        return tables.entrySet().stream()
                .map(table -> new BookTable(table.getKey(), year, table.getValue()))
                .toList();
    }

    /** Comma-separated, in UTF-8; the first line names the table. */
    public byte[] csv() {
        Map<String, String> units = new LinkedHashMap<>();
        Set<String> choices = new LinkedHashSet<>();
        entries.forEach(entry -> {
            entry.values()
                    .forEach((symbol, value) ->
                            units.putIfAbsent(symbol, value.unit().toString()));
            choices.addAll(entry.choices().keySet());
        });
        StringBuilder text = new StringBuilder("# ").append(name).append('\n');
        List<String> heading = new ArrayList<>(List.of("item", "period", "source"));
        units.forEach((symbol, unit) -> heading.add(symbol + " [" + unit + "]"));
        heading.addAll(choices);
        heading.addAll(List.of("sample", "laboratory"));
        line(text, heading);
        entries.forEach(entry -> line(text, cells(entry, units.keySet(), choices)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(Entry entry, Set<String> symbols, Set<String> choices) {
        List<String> cells = new ArrayList<>();
        cells.add(entry.item());
        cells.add(entry.period(year));
        cells.add(entry.source().orElse(""));
        for (String symbol : symbols) {
            cells.add(
                    entry.values().containsKey(symbol)
                            ? entry.values().get(symbol).amount().toPlainString()
                            : "");
        }
        choices.forEach(choice -> cells.add(entry.choices().getOrDefault(choice, "")));
        cells.add(entry.sample().map(Entry.Sample::number).orElse(""));
        cells.add(entry.sample().map(Entry.Sample::laboratory).orElse(""));
        return cells;
    }

    private static void line(StringBuilder text, List<String> cells) {
        cells.forEach(cell -> {
            if (cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0) {
                throw new IllegalStateException("The books hold nothing that must be quoted, found: " + cell);
            }
        });
        text.append(String.join(",", cells)).append('\n');
    }
}
