/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import io.tanheng.methodology.file.PlainDate;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Title;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one parameter file and notes every mistake in it. */
final class ParameterFile {

    private static final String SUFFIX = ".yaml";
    private static final Set<String> KEYS =
            Set.of("id", "symbol", "unit", "title", "values", "confidence", "open-question", "checked");
    private static final Set<String> LANGUAGES = Set.of("en", "zh");
    private static final Set<String> VALUE_KEYS =
            Set.of("from", "until", "value", "source", "retroactive", "confidence", "open-question");
    private static final Set<String> SOURCE_KEYS = Set.of("document", "clause", "issued");

    private final String path;
    private final String text;
    private final List<ParameterProblem> problems;
    private final int problemsBefore;

    ParameterFile(String path, String text, List<ParameterProblem> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** The parameter, or nothing when a mistake was noted. */
    Optional<ParameterDefinition> read() {
        Optional<ParameterDefinition> definition = YamlMap.root(
                        path, text, KEYS, (line, sentence) -> note(line, sentence.en()))
                .flatMap(this::definition);
        return problems.size() == problemsBefore ? definition : Optional.empty();
    }

    private Optional<ParameterDefinition> definition(YamlMap file) {
        Optional<String> id = file.text("id");
        id.filter(found -> !found.equals(idOfPath()))
                .ifPresent(found -> note(
                        file.lineOf("id"),
                        "the id is '" + found + "', but the path asks for '" + idOfPath()
                                + "': the tree of folders is the name."));
        Optional<String> symbol = file.text("symbol");
        Optional<Unit> unit = file.parsed("unit", file.text("unit"), "a unit", Unit::parse);
        Optional<Title> title = file.map("title", LANGUAGES).flatMap(this::title);
        Optional<Confidence> confidence = confidence(file);
        List<DatedValue> values =
                values(file.list("values", VALUE_KEYS), unit.orElse(Unit.ONE), confidence.orElse(Confidence.VERIFIED));
        Optional<LocalDate> checked = date(file, "checked", file.text("checked"));
        if (id.isEmpty()
                || symbol.isEmpty()
                || unit.isEmpty()
                || title.isEmpty()
                || confidence.isEmpty()
                || checked.isEmpty()
                || values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ParameterDefinition(
                id.get(), symbol.get(), unit.get(), title.get(), values, confidence.get(), checked.get()));
    }

    private String idOfPath() {
        return (path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path).replace('/', '.');
    }

    private Optional<Title> title(YamlMap map) {
        Optional<String> english = map.text("en");
        Optional<String> chinese = map.text("zh");
        return english.flatMap(en -> chinese.map(zh -> new Title(en, zh)));
    }

    private Optional<Confidence> confidence(YamlMap file) {
        Optional<Confidence.Level> level = file.parsed(
                "confidence",
                file.text("confidence"),
                "verified, secondary or unverified",
                word -> Confidence.Level.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<Title> question = file.has("open-question")
                ? file.map("open-question", LANGUAGES).flatMap(this::title)
                : Optional.empty();
        if (level.isPresent() && level.get() != Confidence.Level.VERIFIED && !file.has("open-question")) {
            note(
                    file.line(),
                    "what is not verified needs 'open-question' in both languages: what has to be looked up?");
        }
        return level.filter(found -> found == Confidence.Level.VERIFIED || question.isPresent())
                .map(found -> new Confidence(found, question));
    }

    private List<DatedValue> values(List<YamlMap> entries, Unit unit, Confidence usual) {
        List<DatedValue> values = new ArrayList<>();
        for (YamlMap entry : entries) {
            value(entry, unit, usual).ifPresent(value -> {
                if (!values.isEmpty()) {
                    checkOrder(values.get(values.size() - 1), value, entry);
                }
                values.add(value);
            });
        }
        return values;
    }

    private void checkOrder(DatedValue earlier, DatedValue later, YamlMap entry) {
        if (!later.from().isAfter(earlier.from())) {
            note(
                    entry.lineOf("from"),
                    "the values are not in order of time: " + later.from() + " stands after " + earlier.from() + ".");
        }
        if (earlier.until().filter(last -> !last.isBefore(later.from())).isPresent()) {
            note(
                    entry.lineOf("from"),
                    "the value before is in force until " + earlier.until().get() + ", so this one cannot begin on "
                            + later.from() + ".");
        }
    }

    private Optional<DatedValue> value(YamlMap entry, Unit unit, Confidence usual) {
        Optional<LocalDate> from = date(entry, "from", entry.text("from"));
        Optional<LocalDate> until = date(entry, "until", entry.optionalText("until"));
        Optional<BigDecimal> amount =
                entry.parsed("value", entry.text("value"), "a decimal in quotes", BigDecimal::new);
        Optional<Citation> source = entry.map("source", SOURCE_KEYS).flatMap(map -> citation(map, entry, from));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            note(entry.lineOf("until"), "'until' " + until.get() + " lies before 'from' " + from.get() + ".");
        }
        Confidence confidence = entry.has("confidence") ? confidence(entry).orElse(usual) : usual;
        if (from.isEmpty() || amount.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DatedValue(from.get(), until, new Quantity(amount.get(), unit), source.get(), confidence));
    }

    private Optional<Citation> citation(YamlMap map, YamlMap entry, Optional<LocalDate> from) {
        Optional<String> document = map.text("document");
        Optional<String> clause = map.optionalText("clause");
        Optional<LocalDate> issued = date(map, "issued", map.optionalText("issued"));
        boolean tooLate = issued.isPresent() && from.isPresent() && issued.get().isAfter(from.get());
        if (tooLate && entry.optionalText("retroactive").isEmpty()) {
            note(
                    map.lineOf("issued"),
                    "issued on " + issued.orElseThrow() + ", after it came into force on " + from.orElseThrow()
                            + "; if law says so, give the reason under 'retroactive'.");
        }
        return document.map(name -> new Citation(name, clause, issued));
    }

    private Optional<LocalDate> date(YamlMap map, String key, Optional<String> found) {
        return map.parsed(key, found, "a date such as 2026-01-31", PlainDate::parse);
    }

    private void note(int line, String message) {
        problems.add(new ParameterProblem(path, line, message));
    }
}
