/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.evidencepackage.format.Names;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;
import java.util.Optional;

/** The rows of a statement's report. */
public final class ReportTables {

    private ReportTables() {}

    /**
     * What to type to check a package.
     *
     * @param name of its file, without the ending
     */
    static String verifying(String name) {
        return "java -jar " + Names.VERIFIER + " " + name + ".zip --key KEY";
    }

    /** A name and what is said under it. */
    public record Fact(String name, String text, boolean code) {

        /** In words. */
        static Fact text(String name, String text) {
            return new Fact(name, text, false);
        }

        /** Something for machines, such as a digest. */
        static Fact code(String name, String text) {
            return new Fact(name, text, true);
        }
    }

    /** A total of one purpose. */
    public record Total(String purpose, String gas, Shown value, String soFar) {}

    /** Why it is not complete. */
    public record Reason(String unit, String sentence) {}

    /** How much of something came to be known in a way; the width is for a bar of a hundred. */
    public record Share(String origin, String name, String percent, String width) {}

    /** A unit of the monitoring plan. */
    public record Unit(
            String unit,
            String name,
            String purpose,
            String basis,
            Optional<Method> method,
            List<Line> lines,
            List<Line> biogenic,
            List<FigureGroup> figures,
            List<Share> shares,
            String notReported,
            List<String> problems) {}

    /** The edition of a methodology. */
    public record Method(String id, String name, Mark confidence, String openQuestion, String sha256) {}

    /** A line of a statement. */
    public record Line(
            String name, String gas, String scope, Shown value, String months, String shares, List<String> problems) {}

    /** Figures that serve the same. */
    public record FigureGroup(String name, List<FigureRow> figures) {}

    /** A figure of the whole period. */
    public record FigureRow(String name, Shown value, List<String> problems) {}

    /** What a stack measured, whole and by month. */
    public record Stack(
            String name, String source, String method, MeasuredRow whole, List<MeasuredRow> months, String signed) {}

    /** Tonnes of hours with a figure. */
    public record MeasuredRow(String name, Shown tonnes, String hours, String gaps) {}

    /** What is measured beside what is calculated. */
    public record Check(String name, CheckRow whole, List<CheckRow> months, List<String> explanation) {}

    /** The same for a month. */
    public record CheckRow(
            String name, Shown measured, Shown calculated, Shown difference, String percent, String hours) {}

    /** What is kept and goes into no figure. */
    public record NotCountedRow(String record, String item, String unit, String period, String reason) {}

    /** A source document. */
    public record DocumentRow(String name, String sha256, String records) {}

    /** What a version says otherwise. */
    public record ChangeRow(String unit, String name, Shown before, Shown after, Shown difference) {}

    /**
     * Records behind a line: either a column for each letter, or all letters of a record in one text.
     *
     * @param constants factors that are the same for each record
     */
    public record Records(
            String unit,
            String line,
            Shown value,
            List<Column> columns,
            List<RecordRow> rows,
            String constants,
            List<String> formulas) {

        /** Whether the letters of a record are in one text: there are too many for columns. */
        public boolean listed() {
            return rows.stream().anyMatch(row -> !row.text().isEmpty());
        }

        public long activityColumns() {
            return columns.stream().filter(column -> !column.factor()).count();
        }

        public long factorColumns() {
            return columns.stream().filter(Column::factor).count();
        }
    }

    /** A letter and its unit. */
    public record Column(Symbol symbol, String unit, boolean factor) {}

    /**
     * One record.
     *
     * @param cells one for each column; an empty text where the record has no such value
     * @param text all values, where there are too many letters for columns
     */
    public record RecordRow(
            String number, String item, String month, List<String> cells, String text, String origin, Shown value) {}

    /** A rule the figures were computed by. */
    public record Rule(String name, String id, String formula, String source, Mark confidence) {}

    /** A value of the law. */
    public record Value(
            String name,
            String id,
            Symbol symbol,
            String value,
            String unit,
            String since,
            String source,
            Mark confidence) {}

    /** What nobody has read in the law itself. */
    public record Doubt(String id, Mark confidence, String question) {}

    /** A file of the evidence package. */
    public record PackedFile(String path, String what) {}
}
