/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.parameter.PrintedTable;
import io.tanheng.methodology.parameter.PrintedTables;
import io.tanheng.methodology.rule.Rules;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters and rules of the methodologies by their ids, and what no rule uses. */
@ApplicationScoped
public class CatalogueQuery {

    private final MethodologyQuery methodologies;

    CatalogueQuery(MethodologyQuery methodologies) {
        this.methodologies = methodologies;
    }

    List<ParameterView> parameters() {
        return Parameters.standard().all().stream().map(this::view).toList();
    }

    Optional<ParameterView> parameter(String id) {
        return Parameters.standard().find(id).map(this::view);
    }

    List<RuleView> rules() {
        return Rules.all().stream().map(this::view).toList();
    }

    Optional<RuleView> rule(String id) {
        return Rules.find(id).map(this::view);
    }

    List<TableView> tables() {
        return PrintedTables.all().stream()
                .map(table -> LawViews.view(table, rulesOf(table)))
                .toList();
    }

    Optional<TableView> table(String id) {
        return tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** A printed table serves the rules of its own family. */
    private static List<String> rulesOf(PrintedTable table) {
        String family = table.id().substring(0, table.id().indexOf('.') + 1);
        return Rules.all().stream()
                .map(Rule::id)
                .filter(id -> id.startsWith(family))
                .toList();
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

    private ParameterView view(ParameterDefinition parameter) {
        return new ParameterView(
                parameter.id(),
                parameter.symbol(),
                LocalText.of(parameter.title()),
                parameter.unit().toString(),
                parameter.values().stream().map(LawViews::view).toList(),
                parameter.checked(),
                RulesOfParameters.IDS.getOrDefault(parameter.id(), List.of()),
                methodologies.withParameter(parameter.id()));
    }

    private RuleView view(Rule rule) {
        return new RuleView(
                rule.id(),
                LocalText.of(rule.title()),
                rule.formula(),
                rule.latex(),
                view(rule.result()),
                rule.symbols().stream().map(CatalogueQuery::view).toList(),
                LawViews.view(rule.citation()),
                Optional.empty(),
                Optional.empty(),
                rule.confidence().word(),
                rule.confidence().openQuestion().map(LocalText::of),
                methodologies.withRule(rule.id()));
    }

    private static RuleView.RuleSymbol view(Symbol symbol) {
        return new RuleView.RuleSymbol(
                symbol.name(), LocalText.of(symbol.title()), symbol.unit().toString(), symbol.parameterId());
    }

    /** The ids of the rules with each parameter in their formula, gathered on first use: the law of a build does not change. */
    private static final class RulesOfParameters {
        private static final Map<String, List<String>> IDS =
                UsedBy.of(Rules.all(), Rule::id, rule -> rule.parameterIds().stream());
    }
}
