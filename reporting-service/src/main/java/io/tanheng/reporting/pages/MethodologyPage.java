/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.math.MathMl;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.MethodWords;
import io.tanheng.reporting.query.MethodDoubt;
import io.tanheng.reporting.query.MethodFigure;
import io.tanheng.reporting.query.MethodInput;
import io.tanheng.reporting.query.MethodLine;
import io.tanheng.reporting.query.MethodRevision;
import io.tanheng.reporting.query.MethodologySummary;
import io.tanheng.reporting.query.MethodologyView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One methodology: what it must be told, and each step from there to its figures. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MethodologyPage(
        Page page,
        MethodologiesPage.Row head,
        MethodologyView view,
        Optional<MethodologySummary> successor,
        LoggedLine logged,
        List<RevisionRow> revisions,
        List<InputRow> inputs,
        List<LineRow> lines,
        List<FigureGroup> figures,
        Optional<MethodExampleCard> example,
        List<DoubtRow> doubts,
        String doubtsNote)
        implements TemplateInstance {

    /** What is reported, with its letters set as in formulas. */
    public record InputRow(
            MethodInput input,
            String items,
            List<PropertyRow> properties,
            List<ChoiceRow> choices,
            List<MethodStepRow> derived) {}

    /** A text of this edition. */
    public record RevisionRow(MethodRevision revision, String name, String words) {}

    /** A property of a record. */
    public record PropertyRow(MethodInput.Property property, RawString letter, String plausible) {}

    /** What a record says in a word. */
    public record ChoiceRow(String name, String options) {}

    /** A line with its steps. */
    public record LineRow(MethodLine line, RawString letter, String about, List<MethodStepRow> steps) {}

    /** Figures that serve the same. */
    public record FigureGroup(String role, String name, List<FigureRow> figures) {}

    /** A figure with its one step. */
    public record FigureRow(MethodFigure figure, MethodStepRow step) {}

    /** A rule or parameter nobody has read in the law. */
    public record DoubtRow(MethodDoubt doubt, String href, Mark confidence) {}

    static MethodologyPage of(
            MethodologyView view, Optional<MethodologySummary> successor, LoggedLine logged, Page page) {
        MethodText text = new MethodText(page);
        return new MethodologyPage(
                page,
                MethodologiesPage.row(view.edition(), page),
                view,
                successor,
                logged,
                view.revisions().stream()
                        .map(revision -> revision(revision, page))
                        .toList(),
                view.inputs().stream().map(input -> input(input, text, page)).toList(),
                view.lines().stream().map(line -> line(line, text, page)).toList(),
                groups(view, text, page),
                view.example().map(example -> MethodExampleCard.of(example, page)),
                view.doubts().stream().map(doubt -> doubt(doubt, page)).toList(),
                page.words()
                        .method()
                        .doubtsNote(page.show().number(view.doubts().size())));
    }

    private static RevisionRow revision(MethodRevision revision, Page page) {
        MethodWords words = page.words().method();
        return new RevisionRow(
                revision,
                words.revision(String.valueOf(revision.number())),
                revision.words().map(page.say()::text).orElseGet(words::firstText)
                        + (revision.corrects() ? " " + words.corrects() : ""));
    }

    private static InputRow input(MethodInput input, MethodText text, Page page) {
        return new InputRow(
                input,
                text.words(input.items()),
                input.properties().stream()
                        .map(property ->
                                new PropertyRow(property, MathMl.letter(property.symbol()), plausible(property, page)))
                        .toList(),
                input.choices().stream()
                        .map(choice -> new ChoiceRow(page.say().text(choice.name()), text.words(choice.options())))
                        .toList(),
                input.derived().stream()
                        .map(step -> MethodStepRow.of(
                                step, Optional.of(new StepPlace("of-" + input.id(), input.id())), text, page))
                        .toList());
    }

    private static String plausible(MethodInput.Property property, Page page) {
        return property.plausibleFrom()
                .flatMap(from -> property.plausibleUntil()
                        .map(until ->
                                page.show().number(from) + " – " + page.show().number(until)))
                .orElse("");
    }

    private static LineRow line(MethodLine line, MethodText text, Page page) {
        return new LineRow(
                line,
                MathMl.letter(line.symbol()),
                text.about(line),
                line.steps().stream()
                        .map(step -> MethodStepRow.of(
                                step, Optional.of(new StepPlace(line.code(), line.input())), text, page))
                        .toList());
    }

    private static List<FigureGroup> groups(MethodologyView view, MethodText text, Page page) {
        Map<String, List<MethodFigure>> byRole = new LinkedHashMap<>();
        view.figures()
                .forEach(figure -> byRole.computeIfAbsent(figure.role(), role -> new ArrayList<>())
                        .add(figure));
        return byRole.entrySet().stream()
                .map(group -> new FigureGroup(
                        group.getKey(),
                        page.say().text(group.getValue().get(0).roleName()),
                        group.getValue().stream()
                                .map(figure -> new FigureRow(
                                        figure, MethodStepRow.of(figure.step(), Optional.empty(), text, page)))
                                .toList()))
                .toList();
    }

    private static DoubtRow doubt(MethodDoubt doubt, Page page) {
        return new DoubtRow(
                doubt,
                doubt.parameter() ? page.to().parameter(doubt.id()) : page.to().rule(doubt.id()),
                page.marks().confidence(doubt.confidence()));
    }
}
