/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import io.tanheng.accounting.domain.activity.Analysis;
import io.tanheng.accounting.domain.activity.Draft;
import io.tanheng.accounting.domain.activity.Draft.DraftValue;
import io.tanheng.accounting.domain.activity.Place;
import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.table.Sheet.Line;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Input;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a record of a row. */
final class RowReading {

    private static final Set<String> YES = Set.of("true", "yes", "1", "x", "是", "停运");
    private static final Set<String> NO = Set.of("", "false", "no", "0", "否");

    private final String unit;
    private final Input input;
    private final List<Heading> headings;
    private final Line line;
    private final Place place;
    private final List<SubmissionProblem> problems;

    RowReading(
            String unit,
            Input input,
            List<Heading> headings,
            Line line,
            Place place,
            List<SubmissionProblem> problems) {
        this.unit = unit;
        this.input = input;
        this.headings = headings;
        this.line = line;
        this.place = place;
        this.problems = problems;
    }

    Draft draft() {
        Map<String, String> choices = new LinkedHashMap<>();
        Map<String, DraftValue> values = new LinkedHashMap<>();
        Optional<Analysis> analysis = analysis();
        for (int column = 0; column < headings.size(); column++) {
            String text = line.cell(column);
            Heading heading = headings.get(column);
            if (heading instanceof Heading.Choice choice && !text.isEmpty()) {
                choices.put(choice.name(), text);
            } else if (heading instanceof Heading.Value value && !text.isEmpty()) {
                values.put(
                        value.symbol(),
                        new DraftValue(text, value.unit(), value.analysed() ? analysis : Optional.empty()));
            } else if (heading instanceof Heading.Nothing && !text.isEmpty()) {
                noteStray(text);
            }
        }
        if (analysis.isPresent()
                && values.values().stream().noneMatch(value -> value.analysis().isPresent())) {
            note(
                    ProblemCode.MISSING_ANALYSIS,
                    "sample",
                    analysis.get().sample(),
                    new Sentence(
                            "The row names an analysis, but has no analysed value: add the value, or leave the analysis away.",
                            "本行填写了检测信息，却没有检测数值：请补充数值，或删去检测信息。"));
        }
        return new Draft(
                place,
                unit,
                input.kind().name(),
                common(Column.ITEM),
                common(Column.SOURCE),
                common(Column.PERIOD),
                standstill(),
                values,
                choices,
                common(Column.DOCUMENT),
                Optional.empty(),
                false);
    }

    private String common(Column column) {
        int index = headings.indexOf(new Heading.Common(column));
        return index < 0 ? "" : line.cell(index);
    }

    private Optional<String> optional(Column column) {
        return Optional.of(common(column)).filter(text -> !text.isEmpty());
    }

    private boolean standstill() {
        String word = common(Column.STANDSTILL).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            note(
                    ProblemCode.UNKNOWN_WORD,
                    "standstill",
                    word,
                    Sentence.of(
                            "standstill is '{0}': write true or false.", "standstill 为“{0}”：请填写 true 或 false。", word));
        }
        return YES.contains(word);
    }

    private Optional<Analysis> analysis() {
        Optional<String> accreditation = optional(Column.ACCREDITATION);
        Optional<String> standard = optional(Column.STANDARD);
        Optional<String> day = optional(Column.ANALYSED_ON);
        String sample = common(Column.SAMPLE);
        String laboratory = common(Column.LABORATORY);
        boolean any = accreditation.isPresent()
                || standard.isPresent()
                || day.isPresent()
                || !sample.isEmpty()
                || !laboratory.isEmpty();
        return any
                ? Optional.of(new Analysis(sample, laboratory, accreditation, standard, day.flatMap(this::day)))
                : Optional.empty();
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            note(
                    ProblemCode.UNKNOWN_WORD,
                    "analysed-on",
                    text,
                    Sentence.of(
                            "analysed-on is '{0}', which is no day: write one such as 2026-04-02.",
                            "analysed-on 为“{0}”，不是日期：请填写 2026-04-02 这样的日期。", text));
            return Optional.empty();
        }
    }

    private void noteStray(String text) {
        note(
                ProblemCode.UNKNOWN_COLUMN,
                "column",
                text,
                Sentence.of(
                        "'{0}' stands in a column without a heading: give the column a heading, or take it out. A row that begins"
                                + " with '#' is a comment.",
                        "“{0}”所在列没有表头：请补充表头或删除。以“#”开头的行为注释。", text));
    }

    private void note(ProblemCode code, String field, String value, Sentence sentence) {
        problems.add(SubmissionProblem.of(code, place, field, value, "", sentence));
    }
}
