/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.rule.Rules;
import io.tanheng.methodology.sector.Band;
import io.tanheng.methodology.sector.Edition;
import io.tanheng.methodology.sector.Figure;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Line;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.PropertyDefinition;
import io.tanheng.methodology.sector.Revision;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts a methodology into the form in which it is shown. */
final class MethodologyReader {

    private final Methodology methodology;
    private final SortedSet<String> rules = new TreeSet<>();
    private final SortedSet<String> parameters = new TreeSet<>();

    private MethodologyReader(Methodology methodology) {
        this.methodology = methodology;
    }

    static MethodologyView view(Methodology methodology, Optional<MethodExample> example) {
        return new MethodologyReader(methodology).view(example);
    }

    private MethodologyView view(Optional<MethodExample> example) {
        List<MethodInput> inputs =
                methodology.inputs().stream().map(this::input).toList();
        List<MethodLine> lines = methodology.lines().stream().map(this::line).toList();
        List<MethodFigure> figures =
                methodology.figures().stream().map(this::figure).toList();
        return new MethodologyView(
                summary(methodology),
                methodology.edition().sha256(),
                revisions(methodology),
                inputs,
                lines,
                figures,
                doubts(),
                example);
    }

    static MethodologySummary summary(Methodology methodology) {
        Edition edition = methodology.edition();
        return new MethodologySummary(
                edition.id(),
                edition.family(),
                LocalText.of(edition.title()),
                edition.purpose(),
                edition.from(),
                edition.until(),
                edition.sources().stream().map(LawViews::view).toList(),
                edition.confidence().word(),
                edition.confidence().openQuestion().map(LocalText::of),
                methodology.relatives().stream()
                        .filter(other -> other.purpose().equals(edition.purpose())
                                && other.from().isAfter(edition.from()))
                        .min(Comparator.comparing(Edition::from))
                        .map(Edition::id));
    }

    private static List<MethodRevision> revisions(Methodology methodology) {
        return Methodologies.standard().revisions(methodology.id()).stream()
                .map(Methodology::edition)
                .sorted(Comparator.comparingInt(Edition::revisionNumber).reversed())
                .map(edition -> new MethodRevision(
                        edition.revisionNumber(),
                        edition.revision().map(Revision::words).map(LocalText::of),
                        edition.revision().map(Revision::corrects).orElse(false),
                        edition.sha256()))
                .toList();
    }

    private MethodInput input(Input input) {
        StepReader steps = new StepReader(methodology, Optional.of(input), rules, parameters);
        return new MethodInput(
                input.id(),
                input.kind().name(),
                LocalText.of(input.kind().words()),
                LocalText.of(input.title()),
                input.monthly(),
                input.required(),
                MethodNames.words(input.items()),
                input.properties().values().stream()
                        .map(property -> property(property, input.asksFor(property)))
                        .toList(),
                input.choices().values().stream()
                        .map(choice -> new MethodInput.Choice(
                                choice.name(), LocalText.of(choice.title()), MethodNames.words(choice.options())))
                        .toList(),
                input.derived().stream().map(steps::step).toList());
    }

    private static MethodInput.Property property(PropertyDefinition property, boolean required) {
        Optional<Band> band = property.plausible();
        return new MethodInput.Property(
                property.symbol(),
                LocalText.of(property.title()),
                property.unit().toString(),
                required,
                band.map(found -> found.from().amount()),
                band.map(found -> found.until().amount()));
    }

    private MethodLine line(Line line) {
        StepReader steps = new StepReader(methodology, Optional.of(line.input()), rules, parameters);
        return new MethodLine(
                line.code(),
                line.symbol(),
                LocalText.of(line.title()),
                line.gas().name(),
                line.scope(),
                line.biogenic(),
                line.input().id(),
                LocalText.of(line.input().title()),
                line.unit().toString(),
                line.steps().stream().map(steps::step).toList());
    }

    private MethodFigure figure(Figure figure) {
        return new MethodFigure(
                figure.code(),
                LocalText.of(figure.title()),
                figure.role().name(),
                LocalText.of(figure.role().words()),
                figure.optional(),
                new StepReader(methodology, Optional.empty(), rules, parameters).step(figure.step()));
    }

    private List<MethodDoubt> doubts() {
        List<MethodDoubt> doubts = new ArrayList<>();
        rules.forEach(id -> Rules.find(id)
                .flatMap(rule -> doubt(id, false, rule.title(), rule.confidence()))
                .ifPresent(doubts::add));
        parameters.forEach(id -> Parameters.standard()
                .find(id)
                .flatMap(one -> ParametersOfPeriod.weakest(one, methodology.edition())
                        .flatMap(confidence -> doubt(id, true, one.title(), confidence)))
                .ifPresent(doubts::add));
        return doubts;
    }

    private static Optional<MethodDoubt> doubt(String id, boolean parameter, Title title, Confidence confidence) {
        LocalText name = LocalText.of(title);
        return confidence
                .openQuestion()
                .map(question -> new MethodDoubt(id, parameter, name, confidence.word(), LocalText.of(question)));
    }
}
