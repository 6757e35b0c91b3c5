/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.DatedValue;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.rule.Rules;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Title;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters and rules of the methodologies by their ids, and what no rule uses. */
@ApplicationScoped
public class CatalogueQuery {

    List<ParameterView> parameters() {
        return Parameters.standard().all().stream().map(CatalogueQuery::view).toList();
    }

    Optional<ParameterView> parameter(String id) {
        return Parameters.standard().find(id).map(CatalogueQuery::view);
    }

    List<RuleView> rules() {
        return Rules.all().stream().map(CatalogueQuery::view).toList();
    }

    Optional<RuleView> rule(String id) {
        return Rules.find(id).map(CatalogueQuery::view);
    }

    /** Parameters a source sends and no rule uses; of a source without a method that is all of them. */
    List<UnusedChannel> unused(SourceRegistration registration) {
        Optional<Set<Measurand>> used = used(registration);
        return registration.channels().stream()
                .filter(channel ->
                        used.map(set -> !set.contains(channel.measurand())).orElse(true))
                .map(channel -> new UnusedChannel(
                        registration.id(),
                        channel.parameter(),
                        channel.name(),
                        channel.measurand(),
                        channel.unit(),
                        reason(channel, used.isPresent())))
                .toList();
    }

    private static UnusedReason reason(Channel channel, boolean hasMethod) {
        if (channel.measurand() == Measurand.REFERENCE_CO2_MASS) {
            return UnusedReason.REFERENCE;
        }
        return hasMethod ? UnusedReason.NOT_NEEDED : UnusedReason.NO_METHOD;
    }

    private static Optional<Set<Measurand>> used(SourceRegistration registration) {
        Set<Measurand> registered =
                registration.channels().stream().map(Channel::measurand).collect(Collectors.toSet());
        Set<String> constants =
                registration.constants().stream().map(PlantConstant::symbol).collect(Collectors.toSet());
        return registration
                .methodId()
                .flatMap(StackMethod::ofId)
                .map(method -> method.measurandsUsed(registered, constants))
                .flatMap(CatalogueQuery::present);
    }

    private static <T> Optional<T> present(Outcome<T> outcome) {
        return outcome instanceof Outcome.Present<T> present ? Optional.of(present.value()) : Optional.empty();
    }

    private static ParameterView view(ParameterDefinition parameter) {
        return new ParameterView(
                parameter.id(),
                parameter.symbol(),
                text(parameter.title()),
                parameter.unit().toString(),
                parameter.values().stream().map(CatalogueQuery::view).toList(),
                parameter.checked(),
                Rules.all().stream()
                        .filter(rule -> rule.parameterIds().contains(parameter.id()))
                        .map(Rule::id)
                        .toList());
    }

    private static ParameterView.DatedValue view(DatedValue value) {
        return new ParameterView.DatedValue(
                value.value().amount(),
                value.from(),
                value.until(),
                view(value.source()),
                value.confidence().word(),
                value.confidence().openQuestion().map(CatalogueQuery::text));
    }

    private static RuleView view(Rule rule) {
        return new RuleView(
                rule.id(),
                text(rule.title()),
                rule.formula(),
                rule.latex(),
                view(rule.result()),
                rule.symbols().stream().map(CatalogueQuery::view).toList(),
                view(rule.citation()),
                Optional.empty(),
                Optional.empty(),
                rule.confidence().word(),
                rule.confidence().openQuestion().map(CatalogueQuery::text));
    }

    private static RuleView.RuleSymbol view(Symbol symbol) {
        return new RuleView.RuleSymbol(
                symbol.name(), text(symbol.title()), symbol.unit().toString(), symbol.parameterId());
    }

    private static CitationView view(Citation citation) {
        return new CitationView(citation.document(), citation.clause(), citation.issued());
    }

    private static LocalText text(Title title) {
        return new LocalText(title.en(), title.zh());
    }
}
