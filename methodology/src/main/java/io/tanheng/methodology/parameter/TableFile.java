/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import io.tanheng.methodology.file.PlainDate;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.parameter.PrintedTable.Column;
import io.tanheng.methodology.parameter.PrintedTable.Correction;
import io.tanheng.methodology.parameter.PrintedTable.Head;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Confidence.Level;
import io.tanheng.methodology.term.Title;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads one printed table and notes every mistake in its file. */
final class TableFile {

    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "source",
            "from",
            "confidence",
            "open-question",
            "row-unit",
            "column-unit",
            "columns",
            "units",
            "rows",
            "corrections",
            "checked");
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    private final String path;
    private final List<ParameterProblem> problems = new ArrayList<>();

    private TableFile(String path) {
        this.path = path;
    }

    static PrintedTable read(String path) {
        return read(path, text(path));
    }

    /** A file under {@code tables}. */
    static String text(String path) {
        try (InputStream stream = TableFile.class.getResourceAsStream("/tables/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks the table " + path + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + path + ".", e);
        }
    }

    /**
     * Reads a text.
     *
     * @throws ParameterFileException with all mistakes
     */
    static PrintedTable read(String path, String text) {
        TableFile file = new TableFile(path);
        Optional<PrintedTable> table = YamlMap.root(
                        path, text, KEYS, (line, sentence) -> file.note(line, sentence.en()))
                .map(file::table);
        if (table.isEmpty() || !file.problems.isEmpty()) {
            throw new ParameterFileException(file.problems);
        }
        return table.get();
    }

    private PrintedTable table(YamlMap map) {
        List<Column> columns = columns(map);
        NavigableMap<BigDecimal, List<BigDecimal>> rows = new TreeMap<>();
        for (YamlMap row : map.list("rows", Set.of("at", "values"))) {
            List<BigDecimal> values = row.parsed(
                            "values",
                            row.text("values"),
                            "decimals with blanks between them",
                            found -> words(found).stream().map(BigDecimal::new).toList())
                    .orElse(List.of());
            if (values.size() != columns.size()) {
                note(row.line(), "the row has " + values.size() + " values for " + columns.size() + " columns.");
            }
            if (rows.put(decimal(row, "at"), values) != null) {
                note(row.line(), "the row stands twice.");
            }
        }
        return new PrintedTable(
                head(map), unit(map, "row-unit"), unit(map, "column-unit"), columns, rows, corrections(map));
    }

    private Head head(YamlMap map) {
        LocalDate checked = map.parsed("checked", map.text("checked"), "a date such as 2026-01-31", PlainDate::parse)
                .orElse(LocalDate.EPOCH);
        LocalDate from = map.parsed("from", map.text("from"), "a date such as 2026-01-31", PlainDate::parse)
                .orElse(LocalDate.EPOCH);
        Citation source = map.map("source", Set.of("document", "clause"))
                .map(cited -> Citation.of(word(cited, "document"), word(cited, "clause")))
                .orElseGet(() -> Citation.of("?", "?"));
        return new Head(word(map, "id"), title(map.map("title", LANGUAGES)), source, from, confidence(map), checked);
    }

    private Confidence confidence(YamlMap map) {
        Optional<Level> level = map.parsed(
                "confidence",
                map.text("confidence"),
                "verified, secondary or unverified",
                word -> Level.valueOf(word.toUpperCase(Locale.ROOT)));
        if (level.isEmpty() || level.get() == Level.VERIFIED) {
            return Confidence.VERIFIED;
        }
        return new Confidence(level.get(), Optional.of(title(map.map("open-question", LANGUAGES))));
    }

    private List<Column> columns(YamlMap map) {
        List<String> names = words(word(map, "columns"));
        List<String> units = words(word(map, "units"));
        if (units.size() != 1 && units.size() != names.size()) {
            note(map.lineOf("units"), "there must be one unit, or one for each column.");
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            String unit = units.get(units.size() == 1 ? 0 : columns.size());
            map.parsed("units", Optional.of(unit), "units", Unit::parse)
                    .ifPresent(found -> columns.add(new Column(name, found)));
        }
        return columns;
    }

    private List<Correction> corrections(YamlMap map) {
        if (!map.has("corrections")) {
            return List.of();
        }
        return map.list("corrections", Set.of("id", "row", "column", "note", "doubtful")).stream()
                .map(entry -> new Correction(
                        word(entry, "id"),
                        decimal(entry, "row"),
                        entry.optionalText("column"),
                        title(entry.map("note", LANGUAGES)),
                        entry.has("doubtful")))
                .toList();
    }

    private Title title(Optional<YamlMap> map) {
        return map.map(both -> new Title(word(both, "en"), word(both, "zh"))).orElseGet(() -> new Title("?", "?"));
    }

    private Unit unit(YamlMap map, String key) {
        return map.parsed(key, map.text(key), "a unit", Unit::parse).orElse(Unit.ONE);
    }

    private BigDecimal decimal(YamlMap map, String key) {
        return map.parsed(key, map.text(key), "a decimal in quotes", BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }

    private static String word(YamlMap map, String key) {
        return map.text(key).orElse("?");
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private void note(int line, String message) {
        problems.add(new ParameterProblem(path, line, message));
    }
}
