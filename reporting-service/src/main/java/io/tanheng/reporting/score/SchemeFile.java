/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.file.FileProblem;
import io.tanheng.methodology.file.PlainDate;
import io.tanheng.methodology.file.UnusableFileException;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a scheme and tells every mistake in it at once. */
public final class SchemeFile {

    private static final Set<String> KEYS =
            Set.of("id", "title", "source", "valid-from", "valid-until", "families", "total", "criteria", "bands");
    private static final Set<String> BAND_KEYS = Set.of("at-least", "name");

    private final String file;
    private final String content;
    private final List<FileProblem> problems = new ArrayList<>();

    private SchemeFile(String file, String content) {
        this.file = file;
        this.content = content;
    }

    /** The scheme a file says; throws with all mistakes where it cannot be used. */
    public static Scheme read(String file, String content) {
        SchemeFile reading = new SchemeFile(file, content);
        Optional<Scheme> scheme =
                YamlMap.root(file, content, KEYS, reading::note).flatMap(reading::scheme);
        if (!reading.problems.isEmpty()) {
            throw new UnusableFileException(reading.problems);
        }
        return scheme.orElseThrow();
    }

    private void note(int line, Sentence sentence) {
        problems.add(new FileProblem(file, line, sentence));
    }

    private Optional<Scheme> scheme(YamlMap map) {
        Optional<String> id = map.parsed("id", map.text("id"), "Latin letters, digits and hyphens", SchemeFile::id);
        Optional<LocalText> title = map.bilingual("title").map(LocalText::of);
        Optional<LocalText> source = map.bilingual("source").map(LocalText::of);
        Optional<LocalText> total = map.bilingual("total").map(LocalText::of);
        Optional<LocalDate> from = date(map, "valid-from", map.text("valid-from"));
        Optional<LocalDate> until = date(map, "valid-until", map.optionalText("valid-until"));
        List<Criterion> criteria = criteria(map);
        List<Scheme.Band> bands = map.has("bands") ? bands(map) : List.of();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scheme(
                id.orElseThrow(),
                title.orElseThrow(),
                source.orElseThrow(),
                from.orElseThrow(),
                until,
                map.texts("families"),
                total.orElseThrow(),
                criteria,
                bands,
                Sha256.of(content.getBytes(StandardCharsets.UTF_8))));
    }

    private List<Criterion> criteria(YamlMap map) {
        Set<String> ids = new HashSet<>();
        List<Criterion> criteria = new ArrayList<>();
        for (YamlMap entry : map.list("criteria", CriterionEntry.KEYS)) {
            new CriterionEntry(entry).read().ifPresent(criterion -> {
                if (!ids.add(criterion.id())) {
                    entry.problem(
                            "id",
                            "the criterion {1} is there twice; name one of them otherwise.",
                            "准则 {1} 出现两次；请为其中之一另取名称。",
                            criterion.id());
                }
                criteria.add(criterion);
            });
        }
        BigDecimal weights = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (problems.isEmpty() && weights.compareTo(Scheme.MOST) != 0) {
            map.problem(
                    "criteria",
                    "the weights come to {1}; they must come to 100. Correct them.",
                    "权重合计为 {1}，应为 100。请更正。",
                    weights);
        }
        return criteria;
    }

    private static List<Scheme.Band> bands(YamlMap map) {
        List<Scheme.Band> bands = new ArrayList<>();
        for (YamlMap entry : map.list("bands", BAND_KEYS)) {
            Optional<BigDecimal> atLeast = number(entry, "at-least", entry.text("at-least"));
            Optional<LocalText> name = entry.bilingual("name").map(LocalText::of);
            atLeast.ifPresent(threshold -> name.ifPresent(words -> {
                if (!bands.isEmpty()
                        && threshold.compareTo(bands.get(bands.size() - 1).atLeast()) >= 0) {
                    entry.problem(
                            "at-least",
                            "{1} is not below the band before; write the best band first.",
                            "{1} 不低于上一等级；请从最好的等级写起。",
                            threshold);
                }
                bands.add(new Scheme.Band(threshold, words));
            }));
        }
        return bands;
    }

    private static Optional<LocalDate> date(YamlMap map, String key, Optional<String> text) {
        return map.parsed(key, text, "a day such as 2026-01-31", PlainDate::parse);
    }

    /** A number from 0 to 100. */
    static Optional<BigDecimal> number(YamlMap map, String key, Optional<String> text) {
        return map.parsed(key, text, "a number from 0 to 100", written -> {
            BigDecimal number = new BigDecimal(written);
            if (number.signum() < 0 || number.compareTo(Scheme.MOST) > 0) {
                throw new IllegalArgumentException(written);
            }
            return number;
        });
    }

    static String id(String text) {
        if (!text.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
