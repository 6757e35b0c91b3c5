/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.PlainDate;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Title;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what tells a methodology apart: its name, documents, period, purpose and how sure we are. */
final class EditionText {

    static final Set<String> KEYS = Set.of(
            "id",
            "family",
            "title",
            "purpose",
            "period",
            "sources",
            "confidence",
            "open-question",
            "revision",
            "revises",
            "corrects",
            "inputs",
            "lines",
            "totals",
            "figures");
    private static final Set<String> PERIOD_KEYS = Set.of("from", "until");
    private static final Set<String> SOURCE_KEYS = Set.of("document", "clause", "issued");

    private EditionText() {}

    static Optional<Edition> read(YamlMap file, String path, String text) {
        Optional<String> id = file.text("id");
        Optional<String> family = file.text("family");
        Optional<Revision> revision = RevisionText.read(file);
        int number = revision.map(Revision::number).orElse(1);
        id.map(found -> Edition.path(family.orElse(""), found, number))
                .filter(asked -> !path.equals(asked) && RevisionText.wellFormed(file, revision))
                .ifPresent(asked -> file.problem(
                        "id",
                        "family, id and revision ask for the path {1}, but the file is {2}.",
                        "按 family、id 与 revision，路径应为 {1}，而文件是 {2}。",
                        asked,
                        path));
        Optional<Sentence> title = file.bilingual("title");
        Optional<String> purpose = file.text("purpose");
        Optional<YamlMap> period = file.map("period", PERIOD_KEYS);
        Optional<LocalDate> from = period.flatMap(map -> date(map, "from", map.text("from")));
        Optional<LocalDate> until = period.flatMap(map -> date(map, "until", map.optionalText("until")));
        if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
            period.get().problem("until", "lies before 'from'.", "早于 from。");
        }
        List<Citation> sources = new ArrayList<>();
        for (YamlMap source : file.list("sources", SOURCE_KEYS)) {
            source.text("document")
                    .ifPresent(document -> sources.add(new Citation(
                            document,
                            source.optionalText("clause"),
                            date(source, "issued", source.optionalText("issued")))));
        }
        Optional<Confidence> confidence = confidence(file);
        if (id.isEmpty()
                || family.isEmpty()
                || title.isEmpty()
                || purpose.isEmpty()
                || from.isEmpty()
                || sources.isEmpty()
                || confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Edition(
                id.get(),
                family.get(),
                title.get(),
                purpose.get(),
                from.get(),
                until,
                List.copyOf(sources),
                confidence.get(),
                revision,
                digest(text)));
    }

    private static Optional<LocalDate> date(YamlMap map, String key, Optional<String> found) {
        return map.parsed(key, found, "a date such as 2024-01-31", PlainDate::parse);
    }

    private static Optional<Confidence> confidence(YamlMap file) {
        Optional<Confidence.Level> level = file.parsed(
                "confidence",
                file.text("confidence"),
                "verified, secondary or unverified",
                word -> Confidence.Level.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<Title> question = file.has("open-question")
                ? file.bilingual("open-question").map(said -> new Title(said.en(), said.zh()))
                : Optional.empty();
        if (level.filter(found -> found != Confidence.Level.VERIFIED).isPresent() && !file.has("open-question")) {
            file.problem(
                    "open-question",
                    "what is not verified says in both languages what has to be looked up.",
                    "未经核实的内容应以中英文说明待查事项。");
        }
        return level.filter(found -> found == Confidence.Level.VERIFIED || question.isPresent())
                .map(found -> new Confidence(found, question));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
