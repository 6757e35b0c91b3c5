/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.recompute;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.Rules;
import io.tanheng.methodology.rule.composition.Balance;
import io.tanheng.methodology.rule.composition.Ratio;
import io.tanheng.methodology.rule.composition.Standstill;
import io.tanheng.methodology.rule.composition.Sum;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.Application;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a step of a derivation again: finds its rule by id, gives each letter what stands in its place, and computes.
 *
 * <p>Inputs stand in the order in which the rule's letters are read. A series takes as many as are left; of two, either both have one
 * length, or every place is tried at which one can end and the other begin.
 */
public final class TermAgain {

    private static final InForce LAW = Parameters.standard().on(LocalDate.EPOCH);
    private static final Citation ANY = Citation.of("as stated", "as stated");

    private TermAgain() {}

    /** The step made again; nothing where no rule of this build gives a value for these inputs. */
    public static Optional<Redone> of(TermNode node) {
        try {
            return rule(node).flatMap(rule -> derived(node, rule));
        } catch (RuntimeException e) {
            // what was changed may be no unit, or measure something else than the rule wants
            return Optional.empty();
        }
    }

    private static Optional<Redone> derived(TermNode node, Rule rule) {
        Optional<Redone> last = Optional.empty();
        for (List<Integer> lengths : lengths(rule, node.inputs().size())) {
            Optional<Redone> made = derived(node, rule, lengths);
            if (made.isPresent() && made.get().term().value().amount().compareTo(node.amount()) == 0) {
                return made;
            }
            last = made.isPresent() ? made : last;
        }
        return last;
    }

    private static Optional<Redone> derived(TermNode node, Rule rule, List<Integer> lengths) {
        Application application = rule.on(LAW);
        Map<Symbol, Redone.Range> places = new LinkedHashMap<>();
        int at = 0;
        for (int letter = 0; letter < rule.symbols().size(); letter++) {
            Symbol symbol = rule.symbols().get(letter);
            int end = at + lengths.get(letter);
            places.put(symbol, new Redone.Range(at, end));
            List<Term> terms =
                    node.inputs().subList(at, end).stream().map(TermAgain::leaf).toList();
            if (symbol.series()) {
                application.withSeries(symbol, terms);
            } else {
                application.with(symbol, terms.get(0));
            }
            at = end;
        }
        return application.derive(node.symbol()) instanceof Outcome.Present<Term> present
                ? Optional.of(new Redone((Term.Derived) present.value(), places))
                : Optional.empty();
    }

    /** How many inputs each letter may stand for. */
    private static List<List<Integer>> lengths(Rule rule, int inputs) {
        List<Symbol> symbols = rule.symbols();
        int series = (int) symbols.stream().filter(Symbol::series).count();
        int left = inputs - (symbols.size() - series);
        if (series == 0) {
            return left == 0 ? List.of(lengths(symbols, 0, 0)) : List.of();
        }
        List<List<Integer>> found = new ArrayList<>();
        if (left > 0 && left % series == 0) {
            found.add(lengths(symbols, left / series, left / series));
        }
        if (series == 2) {
            IntStream.range(1, Math.max(1, left)).forEach(first -> found.add(lengths(symbols, first, left - first)));
        }
        return found;
    }

    private static List<Integer> lengths(List<Symbol> symbols, int first, int others) {
        List<Integer> lengths = new ArrayList<>();
        boolean seen = false;
        for (Symbol symbol : symbols) {
            lengths.add(symbol.series() ? (seen ? others : first) : 1);
            seen |= symbol.series();
        }
        return lengths;
    }

    private static Term leaf(TermNode node) {
        return new Term.Measured(node.symbol(), new Quantity(node.amount(), Unit.parse(node.unit())), "");
    }

    /** The rule of a step; those that exist once for each unit are made for the unit. */
    private static Optional<Rule> rule(TermNode node) {
        String id = node.ruleId().orElse("");
        if (id.equals(Sum.RULE.id())) {
            return Optional.of(Sum.rule(node.unit(), ANY));
        }
        if (id.equals(Balance.RULE.id())) {
            return Optional.of(Balance.rule(node.unit(), ANY));
        }
        if (id.equals(Standstill.RULE.id())) {
            return Optional.of(Standstill.rule(node.unit(), ANY));
        }
        if (id.equals(Ratio.RULE.id())) {
            return Optional.of(Ratio.rule(unit(node, 0), unit(node, 1), ANY));
        }
        return id.equals(UnitConversion.RULE.id()) ? conversion(node) : Rules.find(id);
    }

    private static Optional<Rule> conversion(TermNode node) {
        return UnitConversion.to(
                                LAW,
                                node.unit(),
                                Outcome.present(leaf(node.inputs().get(0))))
                        instanceof Outcome.Present<Term> present
                ? present.value().ruleApplied()
                : Optional.empty();
    }

    private static Unit unit(TermNode node, int input) {
        return Unit.parse(node.inputs().get(input).unit());
    }
}
