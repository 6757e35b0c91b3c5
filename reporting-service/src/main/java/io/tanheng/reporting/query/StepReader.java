/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.sector.Binding;
import io.tanheng.methodology.sector.Formula;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.methodology.sector.Step;
import io.tanheng.methodology.sector.Template;
import io.tanheng.methodology.sector.When;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** Puts steps into the form in which they are shown, and notes which rules and parameters they use. */
final class StepReader {

    private final MethodNames names;
    private final OperandReader operands;
    private final SortedSet<String> rules;

    StepReader(Methodology methodology, Optional<Input> own, SortedSet<String> rules, SortedSet<String> parameters) {
        this.names = new MethodNames(methodology, own);
        this.operands = new OperandReader(methodology, names, parameters);
        this.rules = rules;
    }

    MethodStep step(Step step) {
        return new MethodStep(
                step.symbol(),
                step.unit().toString(),
                step.alternatives().stream().map(way -> way(step, way)).toList());
    }

    private MethodStep.Way way(Step step, Step.Alternative way) {
        Optional<Rule> rule = rule(way.formula());
        rule.ifPresent(found -> rules.add(found.id()));
        List<MethodOperand> found = operands(way.formula(), way.when());
        return new MethodStep.Way(
                way.when().stream().map(this::need).toList(),
                way.origin().map(origin -> origin.name().toLowerCase(Locale.ROOT)),
                way.origin().map(Origin::words).map(LocalText::of),
                rule.map(Rule::id),
                rule.map(Rule::title).map(LocalText::of),
                rule.map(one -> one.confidence().word()),
                StepFormula.TEXT.of(step.symbol(), way.formula(), found),
                StepFormula.LATEX.of(step.symbol(), way.formula(), found),
                found);
    }

    private MethodStep.Need need(When when) {
        List<MethodWord> words = names.words(when.input(), when.name()).stream()
                .filter(word -> when.words().contains(word.id()))
                .toList();
        return new MethodStep.Need(
                when.input(),
                when.input().flatMap(names::inputName),
                when.name(),
                Optional.of(when.name())
                        .filter(name -> !name.isEmpty() && when.words().isEmpty())
                        .map(name -> names.property(when.input(), name)),
                words);
    }

    private static Optional<Rule> rule(Formula formula) {
        if (formula instanceof Formula.Apply apply) {
            return Optional.of(apply.rule());
        }
        if (formula instanceof Formula.Add add) {
            return Optional.of(add.minus().isEmpty() ? add.sum() : add.balance());
        }
        return formula instanceof Formula.Divide divide ? Optional.of(divide.ratio()) : Optional.empty();
    }

    private List<MethodOperand> operands(Formula formula, List<When> needs) {
        if (formula instanceof Formula.Take take) {
            return List.of(operands.bound(take.value(), needs, false));
        }
        if (formula instanceof Formula.Divide divide) {
            return List.of(
                    operands.bound(divide.dividend(), needs, false), operands.bound(divide.divisor(), needs, false));
        }
        List<MethodOperand> found = new ArrayList<>();
        if (formula instanceof Formula.Add add) {
            add.plus().forEach(binding -> found.add(operands.bound(binding, needs, false)));
            add.minus().forEach(binding -> found.add(operands.bound(binding, needs, true)));
        }
        if (formula instanceof Formula.Apply apply) {
            for (Symbol symbol : apply.rule().symbols()) {
                Optional.ofNullable(apply.operands().get(symbol))
                        .or(() -> symbol.parameterId().map(Template::new).map(Binding.OfPeriod::new))
                        .ifPresent(
                                binding -> binding.each().forEach(part -> found.add(operands.of(symbol, part, needs))));
            }
        }
        return found;
    }
}
