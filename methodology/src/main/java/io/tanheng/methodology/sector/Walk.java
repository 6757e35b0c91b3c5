/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.composition.Balance;
import io.tanheng.methodology.rule.composition.Ratio;
import io.tanheng.methodology.rule.composition.Sum;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.sector.Step.Alternative;
import io.tanheng.methodology.term.Application;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does the steps of methodologies. */
final class Walk {

    /** A step done. */
    record Done(Outcome<Term> outcome, Optional<Origin> origin) {}

    private final InForce law;
    private final Gaps gaps;

    Walk(InForce law, Gaps gaps) {
        this.law = law;
        this.gaps = gaps;
    }

    /** Does a step; the result is written with the symbol. */
    Done step(Step step, String symbol, Scope scope) {
        Optional<Alternative> chosen = step.first(scope::holds);
        if (chosen.isEmpty()) {
            return new Done(noWay(step, scope), Optional.empty());
        }
        Formula formula = chosen.get().formula();
        return new Done(
                formula(formula, symbol, step.unit(), scope), chosen.get().origin());
    }

    private Outcome<Term> noWay(Step step, Scope scope) {
        return gaps.note(
                scope.place(),
                GapCode.NO_WAY,
                "{0} gives no way to {1}; give one of: {2}.",
                "{0} 无法得出 {1}；请提供下列之一：{2}。",
                scope.label(),
                step.symbol(),
                step.needs(scope::holds));
    }

    private Outcome<Term> formula(Formula formula, String symbol, Unit unit, Scope scope) {
        if (formula instanceof Formula.Take take) {
            return inUnit(unit, scope.value(take.value()));
        }
        if (formula instanceof Formula.Add add) {
            return add(add, symbol, unit, scope);
        }
        if (formula instanceof Formula.Divide divide) {
            Rule rule = divide.ratio();
            return scope.value(divide.dividend())
                    .then(above -> scope.value(divide.divisor())
                            .then(below -> refused(Ratio.of(law, rule, symbol, above, below), scope)));
        }
        return apply((Formula.Apply) formula, symbol, scope);
    }

    private Outcome<Term> apply(Formula.Apply apply, String symbol, Scope scope) {
        Application application = apply.rule().on(law);
        for (Symbol letter : apply.rule().symbols()) {
            if (!apply.operands().containsKey(letter) && letter.parameterId().isEmpty()) {
                // the rule looks it up in its table
                continue;
            }
            Outcome<List<Term>> values =
                    operand(letter, Optional.ofNullable(apply.operands().get(letter)), scope);
            if (values instanceof Outcome.Gap<List<Term>> gap) {
                return new Outcome.Gap<>(gap.reason(), gap.sentence());
            }
            List<Term> terms = ((Outcome.Present<List<Term>>) values).value();
            if (letter.series()) {
                application.withSeries(letter, terms);
            } else {
                application.with(letter, terms.get(0));
            }
        }
        return refused(application.derive(symbol), scope);
    }

    /** The values of a symbol; one value stands for a list of one. */
    private Outcome<List<Term>> operand(Symbol letter, Optional<Binding> binding, Scope scope) {
        if (binding.isPresent() && binding.get() instanceof Binding.Listed listed) {
            return parts(listed.parts(), letter.unit(), scope);
        }
        if (binding.filter(Binding::series).isPresent()) {
            return scope.series(binding.get());
        }
        return binding.map(bound -> inUnit(letter.unit(), scope.value(bound)))
                .orElseGet(() -> scope.parameter(letter.parameterId().orElseThrow()))
                .map(List::of);
    }

    private Outcome<Term> add(Formula.Add add, String symbol, Unit unit, Scope scope) {
        Outcome<List<Term>> plus = parts(add.plus(), unit, scope);
        Outcome<List<Term>> minus = parts(add.minus(), unit, scope);
        return plus.then(added -> minus.then(takenOff -> {
            if (added.isEmpty() && takenOff.isEmpty()) {
                return gaps.note(
                        scope.place(),
                        GapCode.MISSING_INPUT,
                        "Nothing was reported that {0} could add up.",
                        "没有可供 {0} 合计的数据。",
                        scope.label());
            }
            return refused(
                    takenOff.isEmpty()
                            ? Sum.of(law, add.sum(), symbol, added)
                            : Balance.of(law, add.balance(), symbol, added, takenOff),
                    scope);
        }));
    }

    private Outcome<List<Term>> parts(List<Binding> bindings, Unit unit, Scope scope) {
        List<Term> parts = new ArrayList<>();
        for (Binding binding : bindings) {
            if (scope.absent(binding)) {
                continue;
            }
            Outcome<List<Term>> found = binding.series()
                    ? scope.series(binding)
                    : inUnit(unit, scope.value(binding)).map(List::of);
            if (!(found instanceof Outcome.Present<List<Term>> present)) {
                return found;
            }
            parts.addAll(present.value());
        }
        return Outcome.present(parts);
    }

    private Outcome<Term> inUnit(Unit unit, Outcome<Term> given) {
        return given instanceof Outcome.Present<Term> present
                        && present.value().value().unit().equals(unit)
                ? given
                : UnitConversion.to(law, unit.toString(), given);
    }

    private Outcome<Term> refused(Outcome<Term> outcome, Scope scope) {
        return outcome instanceof Outcome.Gap<Term> gap
                ? gaps.note(scope.place(), GapCode.RULE_REFUSED, "{0}: {1}", "{0}：{1}", scope.label(), gap.sentence())
                : outcome;
    }
}
