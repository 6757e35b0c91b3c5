/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import io.tanheng.accounting.domain.activity.Draft;
import io.tanheng.accounting.domain.activity.Place;
import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.table.Sheet.Line;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes records of tables: which input each is for, what its columns are, and a record of each row. */
public final class TableReading {

    /** Sheets that begin with it are the user's own, or explain. */
    public static final String OWN_SHEET = "_";

    private static final Pattern COMMENT = Pattern.compile(Template.COMMENT + "\\s*([A-Za-z0-9-]+)?.*", Pattern.DOTALL);
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0?]+[!?A].*|##+");

    private final String unit;
    private final Map<String, Input> inputs;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<SubmissionProblem> problems = new ArrayList<>();

    /**
     * @param unit of the monitoring plan, that the records are for
     * @param inputs of the unit's methodology by id
     */
    public TableReading(String unit, Map<String, Input> inputs) {
        this.unit = unit;
        this.inputs = inputs;
    }

    /** What was read. */
    public record Read(List<Draft> drafts, List<SubmissionProblem> problems) {}

    public Read read(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            List<Line> lines =
                    sheet.lines().stream().filter(line -> !isComment(line)).toList();
            boolean own =
                    sheet.name().filter(name -> name.startsWith(OWN_SHEET)).isPresent();
            if (lines.size() > 1 && !own) {
                input(sheet, lines).ifPresentOrElse(input -> read(sheet, input, lines), () -> noteTable(sheet, lines));
            }
        }
        return new Read(List.copyOf(drafts), List.copyOf(problems));
    }

    private static boolean isComment(Line line) {
        return line.first().startsWith(Template.COMMENT)
                && !ERROR.matcher(line.first()).matches();
    }

    /** By a comment, by the name of the sheet, or by the only input that has all its columns and items. */
    private Optional<Input> input(Sheet sheet, List<Line> lines) {
        Stream<String> said = sheet.lines().stream()
                .filter(TableReading::isComment)
                .map(line -> COMMENT.matcher(line.first()))
                .filter(Matcher::matches)
                .map(found -> Optional.ofNullable(found.group(1)).orElse(""));
        return Stream.concat(said, sheet.name().stream())
                .map(inputs::get)
                .flatMap(input -> Optional.ofNullable(input).stream())
                .findFirst()
                .or(() -> only(input -> fits(input, lines)));
    }

    private Optional<Input> only(Predicate<Input> condition) {
        List<Input> fitting = inputs.values().stream().filter(condition).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean fits(Input input, List<Line> lines) {
        List<Heading> headings = headings(lines.get(0), input);
        int item = headings.indexOf(new Heading.Common(Column.ITEM));
        return item >= 0
                && headings.stream().noneMatch(Heading.Unknown.class::isInstance)
                && lines.stream().skip(1).allMatch(line -> input.items().containsKey(line.cell(item)));
    }

    private static List<Heading> headings(Line line, Input input) {
        return line.cells().stream().map(text -> Heading.of(text, input)).toList();
    }

    private void read(Sheet sheet, Input input, List<Line> lines) {
        List<Heading> headings = headings(lines.get(0), input);
        boolean readable = true;
        for (int column = 0; column < headings.size(); column++) {
            readable &= check(sheet, lines.get(0), headings, column, input);
        }
        for (Column column : Column.values()) {
            if (column.required() && !headings.contains(new Heading.Common(column))) {
                noteColumn(
                        ProblemCode.MISSING_FIELD,
                        place(sheet, lines.get(0)),
                        column.heading(),
                        column.heading(),
                        Sentence.of("The table has no column '{0}': add it.", "表中没有“{0}”列：请补充。", column.heading()));
                readable = false;
            }
        }
        if (readable) {
            for (Line line : lines.subList(1, lines.size())) {
                drafts.add(new RowReading(unit, input, headings, line, place(sheet, line), problems).draft());
            }
        }
    }

    private boolean check(Sheet sheet, Line line, List<Heading> headings, int column, Input input) {
        Heading heading = headings.get(column);
        String text = line.cell(column);
        if (heading instanceof Heading.Unknown) {
            List<String> known = Template.of(input).columns().stream()
                    .map(Template.TemplateColumn::heading)
                    .toList();
            noteColumn(
                    ProblemCode.UNKNOWN_COLUMN,
                    place(sheet, line),
                    text,
                    String.join(", ", known),
                    Sentence.of(
                            "There is no column '{0}' in the table {1}; the nearest is '{2}'. Correct the heading, or take the"
                                    + " column out.",
                            "表 {1} 没有“{0}”列；最接近的是“{2}”。请更正表头或删除该列。",
                            text,
                            input.id(),
                            Nearest.to(text, known).orElse("")));
            return false;
        }
        if (!(heading instanceof Heading.Nothing) && same(headings.subList(0, column), heading)) {
            noteColumn(
                    ProblemCode.NAME_TWICE,
                    place(sheet, line),
                    text,
                    "",
                    Sentence.of("The column '{0}' stands twice: take one out.", "“{0}”列出现两次：请删除其一。", text));
            return false;
        }
        return true;
    }

    private static boolean same(List<Heading> earlier, Heading heading) {
        return earlier.stream()
                .anyMatch(other -> other.equals(heading)
                        || (other instanceof Heading.Value one
                                && heading instanceof Heading.Value two
                                && one.symbol().equals(two.symbol())));
    }

    private void noteTable(Sheet sheet, List<Line> lines) {
        String shown = sheet.name().orElse(lines.get(0).first());
        noteColumn(
                ProblemCode.UNKNOWN_TABLE,
                place(sheet, lines.get(0)),
                shown,
                String.join(", ", inputs.keySet()),
                Sentence.of(
                        "It cannot be seen which table '{0}' is: name the sheet, or begin a row above with '#' and one of {1}. A"
                                + " sheet of your own begins with '_' and is not read.",
                        "无法判断“{0}”是哪张表：请以其名称命名工作表，或在上方加一行“# 名称”，可用 {1}。自用工作表名以“_”开头则不读取。", shown, inputs.keySet()));
    }

    private Place place(Sheet sheet, Line line) {
        return new Place(drafts.size(), sheet.name(), Optional.of(line.number()));
    }

    private void noteColumn(ProblemCode code, Place place, String column, String allowed, Sentence sentence) {
        problems.add(SubmissionProblem.of(code, place, "column", column, allowed, sentence));
    }
}
