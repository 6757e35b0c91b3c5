/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.composition.Balance;
import io.tanheng.methodology.rule.composition.Ratio;
import io.tanheng.methodology.rule.composition.Sum;
import io.tanheng.methodology.sector.BindingText.Bound;
import io.tanheng.methodology.sector.Step.Alternative;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads steps: one way, or several under {@code first-of}. */
final class StepText {

    /** The keys of one way. */
    static final Set<String> WAY_KEYS =
            Set.of("when", "origin", "rule", "bind", "take", "plus", "minus", "divide", "by");

    private record Way(Alternative alternative, Unit unit) {}

    private record Sized(Formula formula, Unit unit) {}

    private final Names names;
    private final BindingText bindings;
    private final ParameterCheck parameters;
    private final RuleSource rules;
    private final Citation citation;

    /**
     * @param citation the document a methodology adds up by
     */
    StepText(Names names, ParameterCheck parameters, RuleSource rules, Citation citation) {
        this.names = names;
        this.bindings = new BindingText(names, parameters);
        this.parameters = parameters;
        this.rules = rules;
        this.citation = citation;
    }

    Optional<Step> read(YamlMap map, String symbol) {
        List<YamlMap> ways = map.has("first-of") ? map.list("first-of", WAY_KEYS) : List.of(map);
        List<Way> read = ways.stream().flatMap(way -> way(way).stream()).toList();
        if (read.size() < ways.size() || read.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = read.get(0).unit();
        for (Way way : read) {
            if (!way.unit().equals(unit)) {
                map.problem(
                        "first-of",
                        "the alternatives for {1} have unlike units, {2} and {3}.",
                        "{1} 的各备选方式单位不一致：{2} 与 {3}。",
                        symbol,
                        unit,
                        way.unit());
            }
        }
        return Optional.of(
                new Step(symbol, unit, read.stream().map(Way::alternative).toList()));
    }

    private Optional<Way> way(YamlMap map) {
        List<When> when = WhenText.read(map, names);
        Optional<Origin> origin = map.parsed(
                "origin", map.optionalText("origin"), "measured, calculated, defaulted or substituted", Origin::parse);
        Optional<Sized> formula = formula(map, when);
        return formula.map(sized -> new Way(new Alternative(when, origin, sized.formula()), sized.unit()));
    }

    private Optional<Sized> formula(YamlMap map, List<When> when) {
        if (map.has("rule")) {
            return map.text("rule").flatMap(id -> rule(map, id)).flatMap(rule -> apply(map, rule, when));
        }
        if (map.has("take")) {
            return map.text("take")
                    .flatMap(text -> bindings.read(map, "take", text, when))
                    .map(bound -> new Sized(new Formula.Take(bound.binding()), bound.unit()));
        }
        if (map.has("plus")) {
            return add(map, when);
        }
        if (map.has("divide")) {
            return divide(map, when);
        }
        map.problem(
                "rule",
                "says not what to do; give 'rule' and 'bind', or 'take', or 'plus', or 'divide' and 'by'.",
                "未说明如何计算；请给出 rule 与 bind，或 take，或 plus，或 divide 与 by。");
        return Optional.empty();
    }

    private Optional<Rule> rule(YamlMap map, String id) {
        Optional<Rule> rule = rules.find(id);
        if (rule.isEmpty()) {
            map.problem(
                    "rule",
                    "there is no rule '{1}'; the nearest is '{2}'. A methodology composes the rules there are.",
                    "没有规则“{1}”；最接近的是“{2}”。方法学只能组合已有规则。",
                    id,
                    Nearest.to(id, rules.ids()).orElse(""));
        }
        return rule;
    }

    private Optional<Sized> apply(YamlMap map, Rule rule, List<When> when) {
        Map<Symbol, Binding> operands = new LinkedHashMap<>();
        Optional<YamlMap> bind = map.optionalMap("bind", YamlMap.ANY);
        List<String> letters = rule.symbols().stream().map(Symbol::name).toList();
        bind.ifPresent(given -> given.keys().stream()
                .filter(key -> !letters.contains(key))
                .forEach(key -> given.problem(
                        key,
                        "the rule {1} has no symbol {2}; it has {3}.",
                        "规则 {1} 没有符号 {2}；其符号为 {3}。",
                        rule.id(),
                        key,
                        letters)));
        boolean whole = true;
        for (Symbol letter : rule.symbols()) {
            if (bind.filter(given -> given.has(letter.name())).isPresent()) {
                Optional<Bound> bound = bound(bind.get(), rule, letter, when);
                bound.ifPresent(found -> operands.put(letter, found.binding()));
                whole &= bound.isPresent();
            } else {
                whole &= ownParameter(map, rule, letter, when);
            }
        }
        return whole
                ? Optional.of(new Sized(
                        new Formula.Apply(rule, operands), rule.result().unit()))
                : Optional.empty();
    }

    private boolean ownParameter(YamlMap map, Rule rule, Symbol letter, List<When> when) {
        if (letter.parameterId().isPresent()) {
            return parameters
                    .unit(map, "rule", new Template(letter.parameterId().get()), names, when)
                    .isPresent();
        }
        if (!rule.asksFor(letter)) {
            return true;
        }
        map.problem(
                "bind",
                "the symbol {1} ({2}, in {3}) of the rule {4} is not bound.",
                "规则 {4} 的符号 {1}（{2}，单位 {3}）未绑定。",
                letter.name(),
                new Sentence(letter.title().en(), letter.title().zh()),
                letter.unit(),
                rule.id());
        return false;
    }

    private Optional<Bound> bound(YamlMap bind, Rule rule, Symbol letter, List<When> when) {
        Optional<Bound> bound = bind.holdsList(letter.name())
                ? listed(bind, letter, when)
                : bind.text(letter.name()).flatMap(text -> bindings.read(bind, letter.name(), text, when));
        if (bound.isEmpty()) {
            return bound;
        }
        if (bound.get().binding().series() && !letter.series()) {
            bind.problem(
                    letter.name(),
                    "the rule {1} asks for one value here, not for a list.",
                    "规则 {1} 此处需要单个数值，而非一列。",
                    rule.id());
            return Optional.empty();
        }
        boolean agree = letter.series()
                ? bound.get().unit().equals(letter.unit())
                : bound.get().unit().convertibleTo(letter.unit());
        if (!agree) {
            bind.problem(
                    letter.name(),
                    "is in {1}, but the rule {2} takes {3}.",
                    "单位为 {1}，而规则 {2} 需要 {3}。",
                    bound.get().unit(),
                    rule.id(),
                    letter.unit());
            return Optional.empty();
        }
        return bound;
    }

    /** Values one by one; they must all be in one unit. */
    private Optional<Bound> listed(YamlMap bind, Symbol letter, List<When> when) {
        List<String> texts = bind.texts(letter.name());
        List<Bound> parts = texts.stream()
                .flatMap(text -> bindings.read(bind, letter.name(), text, when).stream())
                .toList();
        if (parts.isEmpty() || parts.size() < texts.size()) {
            return Optional.empty();
        }
        for (Bound part : parts) {
            if (part.binding().series() || !part.unit().convertibleTo(letter.unit())) {
                bind.problem(
                        letter.name(),
                        "lists a value in {1}; the rule takes single values in {2} here.",
                        "列出了单位为 {1} 的数值；规则此处需要单位为 {2} 的单个数值。",
                        part.unit(),
                        letter.unit());
                return Optional.empty();
            }
        }
        return Optional.of(
                new Bound(new Binding.Listed(parts.stream().map(Bound::binding).toList()), letter.unit()));
    }

    private Optional<Sized> divide(YamlMap map, List<When> when) {
        Optional<Bound> dividend = map.text("divide").flatMap(text -> bindings.read(map, "divide", text, when));
        Optional<Bound> divisor = map.text("by").flatMap(text -> bindings.read(map, "by", text, when));
        return dividend.flatMap(above -> divisor.map(below -> new Sized(
                new Formula.Divide(Ratio.rule(above.unit(), below.unit(), citation), above.binding(), below.binding()),
                above.unit().over(below.unit()))));
    }

    private Optional<Sized> add(YamlMap map, List<When> when) {
        List<Bound> plus = bounds(map, "plus", when);
        List<Bound> minus = bounds(map, "minus", when);
        int asked = map.texts("plus").size() + map.texts("minus").size();
        if (plus.isEmpty() || plus.size() + minus.size() < asked) {
            return Optional.empty();
        }
        Unit unit = plus.get(0).unit();
        return Optional.of(new Sized(added(map, plus, minus, unit), unit));
    }

    /** Adds up; unlike units are a problem. */
    Formula added(YamlMap map, List<Bound> plus, List<Bound> minus, Unit unit) {
        for (List<Bound> parts : List.of(plus, minus)) {
            for (Bound part : parts) {
                if (!part.unit().equals(unit)) {
                    map.problem(
                            "plus",
                            "adds up {1} and {2}: only equal units can be added.",
                            "把 {1} 与 {2} 相加：只有单位相同才能相加。",
                            unit,
                            part.unit());
                }
            }
        }
        return new Formula.Add(
                Sum.rule(unit.toString(), citation),
                Balance.rule(unit.toString(), citation),
                plus.stream().map(Bound::binding).toList(),
                minus.stream().map(Bound::binding).toList());
    }

    private List<Bound> bounds(YamlMap map, String key, List<When> when) {
        List<Bound> all = new ArrayList<>();
        for (String text : map.texts(key)) {
            bindings.read(map, key, text, when).ifPresent(all::add);
        }
        return all;
    }
}
