/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import io.tanheng.methodology.file.FileProblem;
import io.tanheng.methodology.file.UnusableFileException;
import io.tanheng.methodology.file.YamlMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads activity data from one YAML text and tells every mistake in it. */
final class ActivityFile {

    private static final Set<String> KEYS = Set.of("site", "period", "documents", "records");
    private static final Set<String> PERIOD_KEYS = Set.of("from", "until");
    private static final Set<String> DOCUMENT_KEYS = Set.of("name", "sha256", "entered-by");
    private static final Set<String> RECORD_KEYS =
            Set.of("kind", "item", "source", "month", "standstill", "values", "choices", "evidence");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final String name;
    private final String text;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, Evidence> documents = new LinkedHashMap<>();

    ActivityFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    ActivityData read() {
        Optional<ActivityData> data = YamlMap.root(
                        name, text, KEYS, (line, said) -> problems.add(new FileProblem(name, line, said)))
                .flatMap(this::data);
        if (!problems.isEmpty() || data.isEmpty()) {
            throw new UnusableFileException(problems);
        }
        return data.get();
    }

    private Optional<ActivityData> data(YamlMap file) {
        Optional<String> site = file.text("site");
        Optional<Period> period = file.map("period", PERIOD_KEYS).flatMap(ActivityFile::period);
        file.map("documents", YamlMap.ANY).ifPresent(this::readDocuments);
        List<ActivityRecord> records = new ArrayList<>();
        for (YamlMap entry : file.list("records", RECORD_KEYS)) {
            record(entry).ifPresent(records::add);
        }
        return site.flatMap(found -> period.map(days -> new ActivityData(found, days, records)));
    }

    private static Optional<Period> period(YamlMap map) {
        Optional<LocalDate> from = map.parsed("from", map.text("from"), "a date such as 2024-01-01", LocalDate::parse);
        Optional<LocalDate> until =
                map.parsed("until", map.text("until"), "a date such as 2024-12-31", LocalDate::parse);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return map.parsed(
                "until",
                until.map(LocalDate::toString),
                "on or after 'from'",
                day -> new Period(from.get(), until.get()));
    }

    private void readDocuments(YamlMap map) {
        for (String key : map.keys()) {
            map.map(key, DOCUMENT_KEYS).ifPresent(document -> {
                Optional<String> digest = document.optionalText("sha256");
                digest.filter(found -> !DIGEST.matcher(found).matches())
                        .ifPresent(found -> document.problem(
                                "sha256",
                                "a SHA-256 digest has 64 hexadecimal digits in small letters, found '{1}'.",
                                "SHA-256 摘要应为 64 位小写十六进制数字，实际为“{1}”。",
                                found));
                Optional<String> title = document.text("name");
                Optional<String> person = document.text("entered-by");
                if (title.isPresent() && person.isPresent()) {
                    documents.put(key, new Evidence(title.get(), digest, person.get()));
                }
            });
        }
    }

    private Optional<ActivityRecord> record(YamlMap entry) {
        Optional<ActivityKind> kind = entry.parsed(
                "kind", entry.text("kind"), "one of " + List.of(ActivityKind.values()), ActivityKind::valueOf);
        Optional<String> item = entry.text("item");
        Optional<YearMonth> month =
                entry.parsed("month", entry.optionalText("month"), "a month such as 2024-03", YearMonth::parse);
        boolean standstill = entry.parsed("standstill", entry.optionalText("standstill"), "true or false", word -> {
                    if (!word.equals("true") && !word.equals("false")) {
                        throw new IllegalArgumentException("write true or false.");
                    }
                    return word.equals("true");
                })
                .orElse(false);
        Optional<Evidence> evidence = evidence(entry, "evidence");
        if (kind.isEmpty() || item.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        ActivityRecord bare = new ActivityRecord(
                kind.get(),
                item.get(),
                entry.optionalText("source"),
                month,
                standstill,
                Map.of(),
                choices(entry),
                evidence.get());
        return Optional.of(withValues(bare, entry));
    }

    private ActivityRecord withValues(ActivityRecord bare, YamlMap entry) {
        ActivityValues values = new ActivityValues(bare, this::evidence);
        if (!bare.standstill() && !entry.has("values") && !entry.has("choices")) {
            entry.problem(
                    "values",
                    "{1} has no values; give them, or say 'standstill: true' where none was used.",
                    "{1} 没有数值；请给出数值，或在未使用时写 standstill: true。",
                    bare.name());
        }
        if (bare.standstill() && entry.has("values")) {
            entry.problem(
                    "values",
                    "{1} stood still and yet has values; keep one of the two.",
                    "{1} 标为停运却有数值；请只保留其一。",
                    bare.name());
        }
        return new ActivityRecord(
                bare.kind(),
                bare.item(),
                bare.source(),
                bare.month(),
                bare.standstill(),
                entry.optionalMap("values", YamlMap.ANY).map(values::read).orElse(Map.of()),
                bare.choices(),
                bare.evidence());
    }

    private static Map<String, String> choices(YamlMap entry) {
        Map<String, String> choices = new LinkedHashMap<>();
        entry.optionalMap("choices", YamlMap.ANY)
                .ifPresent(map ->
                        map.keys().forEach(key -> map.text(key).ifPresent(choice -> choices.put(key, choice))));
        return choices;
    }

    private Optional<Evidence> evidence(YamlMap entry, String key) {
        return entry.text(key).flatMap(id -> {
            Optional<Evidence> found = Optional.ofNullable(documents.get(id));
            if (found.isEmpty()) {
                entry.problem(
                        key,
                        "there is no document '{1}' under 'documents'; known are {2}.",
                        "documents 下没有文件“{1}”；已有 {2}。",
                        id,
                        documents.keySet());
            }
            return found;
        });
    }
}
