/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.StackView;
import io.tanheng.reporting.query.StatementChangeRow;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementView;
import java.util.List;
import java.util.Optional;

/** A statement of a site: what it emitted, what is missing, how each line came about. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementPage(
        Page page,
        StatementView view,
        String period,
        Mark state,
        String reasons,
        Optional<String> replaced,
        List<Switch> years,
        List<Switch> periods,
        List<Reason> missing,
        List<StatementsPage.Amount> totals,
        String versionWords,
        MonthChart months,
        List<UnitCard> units,
        List<StackRow> stacks,
        boolean anySigned,
        List<CheckRow> checks,
        String crossCheckHref,
        List<DocumentRow> documents,
        List<NotCountedRow> notCounted,
        List<VersionRow> versions,
        Optional<String> more,
        LoggedLine logged)
        implements TemplateInstance {

    /** Another period of the same site. */
    public record Switch(String word, String href, boolean current, Optional<Mark> state) {}

    /** A reason why the statement is not complete. */
    public record Reason(String unit, String sentence) {}

    /** What one unit emitted. */
    public record UnitCard(
            String unit,
            String name,
            String about,
            Optional<Method> method,
            List<Line> lines,
            List<Line> biogenic,
            List<FigureGroup> figures,
            Optional<Picture> picture,
            String notReported,
            String shares,
            RawString sharesBar,
            List<Doubt> doubts,
            String doubtsNote,
            List<String> problems) {}

    /** The methodology of a unit. */
    public record Method(
            String id,
            String name,
            String href,
            Optional<String> pack,
            Mark confidence,
            Optional<String> openQuestion,
            String sha256) {}

    /** A line of the statement. */
    public record Line(
            String code,
            String name,
            String href,
            String gas,
            String scope,
            Figure value,
            String soFar,
            String months,
            boolean monthsMissing,
            String shares,
            RawString sharesBar,
            List<String> problems) {}

    /** Figures that serve the same. */
    public record FigureGroup(String name, List<FigureRow> figures) {}

    /** A figure of the whole period. */
    public record FigureRow(String code, String name, String href, Figure value, List<String> problems) {}

    /** The allowance position as two bars on one scale. */
    public record Picture(
            StatementSummary.Position position, Mark mark, RawString emission, RawString allowance, Figure left) {}

    /** What nobody has read in the law itself. */
    public record Doubt(String id, String href, Mark confidence, String question) {}

    /** What a stack measured. */
    public record StackRow(
            StackView stack, String name, String href, String hours, RawString bar, String gaps, String signed) {}

    /** Both methods of a unit. */
    public record CheckRow(
            String name, Figure measured, Figure calculated, Figure difference, Optional<String> percent) {}

    /** A source document. */
    public record DocumentRow(String name, String sha256, String records) {}

    /** What is kept and goes into no figure. */
    public record NotCountedRow(
            String record, Optional<String> href, String item, String unit, String period, String reason) {}

    /**
     * What a version says otherwise.
     *
     * @param unit name of the unit; absent for totals of the site
     */
    public record Changed(Optional<String> unit, StatementChangeRow change) {}

    /** A version with what it changed. */
    public record VersionRow(
            int version,
            String href,
            boolean shown,
            boolean current,
            String madeAt,
            Mark state,
            String total,
            List<String> causes,
            List<Changed> changes,
            String changesWords) {}
}
