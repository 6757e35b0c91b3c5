/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.file.YamlMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one criterion of a scheme's file. */
final class CriterionEntry {

    static final Set<String> KEYS =
            Set.of("id", "title", "measure", "figure", "benchmark", "weight", "points", "otherwise");

    private static final Set<String> STEP_KEYS = Set.of("at-least", "at-most", "points");

    private final YamlMap entry;

    CriterionEntry(YamlMap entry) {
        this.entry = entry;
    }

    Optional<Criterion> read() {
        Optional<String> id = entry.parsed("id", entry.text("id"), "Latin letters, digits and hyphens", SchemeFile::id);
        Optional<LocalText> title = entry.bilingual("title").map(LocalText::of);
        Optional<Measure> measure = entry.parsed(
                "measure",
                entry.text("measure"),
                "one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Measure.values()).map(Enum::name).toList()),
                Measure::valueOf);
        Optional<BigDecimal> weight = SchemeFile.number(entry, "weight", entry.text("weight"));
        Optional<BigDecimal> otherwise = SchemeFile.number(entry, "otherwise", entry.text("otherwise"));
        Optional<String> figure = entry.optionalText("figure");
        Optional<String> benchmark = entry.optionalText("benchmark");
        if (id.isEmpty() || title.isEmpty() || measure.isEmpty() || weight.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        belongs("figure", figure, measure.get().ofFigure(), measure.get());
        belongs("benchmark", benchmark, measure.get() == Measure.INTENSITY, measure.get());
        return Optional.of(new Criterion(
                id.get(),
                title.get(),
                measure.get(),
                figure,
                benchmark,
                weight.get(),
                steps(measure.get(), otherwise.get()),
                otherwise.get()));
    }

    private void belongs(String key, Optional<String> text, boolean needed, Measure measure) {
        if (needed && text.isEmpty()) {
            entry.problem(key, "{1} needs '{2}'; add it.", "{1} 需要“{2}”；请补充。", measure, key);
        } else if (!needed && text.isPresent()) {
            entry.problem(key, "{1} knows no '{2}'; take it out.", "{1} 没有“{2}”；请删除。", measure, key);
        }
    }

    /** From the best to the worst: thresholds and points both fall off, or points could rise when the measure gets worse. */
    private List<Criterion.Step> steps(Measure measure, BigDecimal otherwise) {
        String key = measure.higherIsBetter() ? "at-least" : "at-most";
        List<Criterion.Step> steps = new ArrayList<>();
        for (YamlMap step : entry.list("points", STEP_KEYS)) {
            Optional<BigDecimal> threshold = threshold(step, key, step.text(key));
            Optional<BigDecimal> points = SchemeFile.number(step, "points", step.text("points"));
            threshold.ifPresent(at -> points.ifPresent(given -> {
                if (!steps.isEmpty() && !worse(measure, steps.get(steps.size() - 1), at, given)) {
                    step.problem(
                            key,
                            "the step {1} for {2} points does not follow from a better one; write the best first, each with fewer points.",
                            "阈值 {1}（{2} 分）并不差于上一级；请从最好的一级写起，分数逐级降低。",
                            at,
                            given);
                }
                steps.add(new Criterion.Step(at, given));
            }));
        }
        if (!steps.isEmpty() && steps.get(steps.size() - 1).points().compareTo(otherwise) <= 0) {
            entry.problem(
                    "otherwise",
                    "{1} points where no step is reached is not below the last step; make it fewer.",
                    "未达任何一级时的 {1} 分不低于最后一级；请改小。",
                    otherwise);
        }
        return steps;
    }

    private static boolean worse(Measure measure, Criterion.Step better, BigDecimal threshold, BigDecimal points) {
        int side = threshold.compareTo(better.threshold());
        return (measure.higherIsBetter() ? side < 0 : side > 0) && points.compareTo(better.points()) < 0;
    }

    /** In percent, so that nobody takes 0.95 for 95 %. */
    private static Optional<BigDecimal> threshold(YamlMap step, String key, Optional<String> text) {
        return step.parsed(key, text, "a percentage such as \"95 %\"", written -> {
            if (!written.endsWith(" %")) {
                throw new IllegalArgumentException(written);
            }
            return new BigDecimal(written.substring(0, written.length() - 2));
        });
    }
}
