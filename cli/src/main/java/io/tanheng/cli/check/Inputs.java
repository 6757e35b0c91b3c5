/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The inputs of one vector, as terms in the units its rule asks for. */
final class Inputs {

    /** What rests on these alone has no value where they are null; the rest is computed. */
    private static final Set<InputKind> MAY_BE_NULL = EnumSet.of(InputKind.NUMBER, InputKind.RECORDS, InputKind.TABLE);

    private final Map<String, Given> given;
    private final Map<String, InputSpec> specs = new TreeMap<>();

    /**
     * Checks the inputs against what the rule reads.
     *
     * @throws UnusableInputException when one is missing, unknown, of the wrong form or in a wrong unit
     */
    Inputs(VectorRule rule, Vector vector) {
        given = vector.inputs();
        rule.inputs().forEach(spec -> specs.put(spec.name(), spec));
        String known = rule.inputs().stream().map(InputSpec::describe).collect(Collectors.joining(", "));
        for (String name : given.keySet()) {
            if (found(name).isEmpty()) {
                throw new UnusableInputException(
                        "unknown input '{0}'; {1} reads {2}.", "未知输入 '{0}'；{1} 读取 {2}。", name, rule.id(), known);
            }
        }
        for (InputSpec spec : specs.values()) {
            Given input = given.get(spec.name());
            if (input == null && spec.required()) {
                throw new UnusableInputException(
                        "the input '{0}' is missing; {1} reads {2}.",
                        "缺少输入 '{0}'；{1} 读取 {2}。", spec.name(), rule.id(), known);
            }
        }
        given.values().forEach(input -> new InputCheck(spec(input.name()), input).run());
    }

    /** Why there can be no answer at all: a list or text of the vector is null. */
    Optional<Sentence> missing() {
        return given.values().stream()
                .filter(input -> input.value().isNull()
                        && !MAY_BE_NULL.contains(spec(input.name()).kind()))
                .map(input -> Sentence.of(
                        "{0}: {1} is null in the vector.", "{0}：向量中 {1} 为 null。", GapReason.MISSING_DATA, input.name()))
                .findFirst();
    }

    /** A number; a null in the vector is a gap that names it. */
    Outcome<Term> number(String name) {
        return term(name, name, value(name).value());
    }

    /** A number where it is given, else what the rule falls back on. */
    Outcome<Term> numberOr(String name, Supplier<Outcome<Term>> otherwise) {
        return given.containsKey(name) ? number(name) : otherwise.get();
    }

    /** Whether a vector gives an optional input, be it null. */
    boolean has(String name) {
        return given.containsKey(name);
    }

    /** An entry of a table where table and entry are given, else what the rule falls back on. */
    Outcome<Term> entryOr(String name, String key, Supplier<Outcome<Term>> otherwise) {
        if (!has(name)) {
            return otherwise.get();
        }
        JsonNode table = value(name).value();
        if (table.isNull()) {
            return term(name, name, table);
        }
        return table.has(key) ? term(name + "_" + key, name, table.get(key)) : otherwise.get();
    }

    /** Refuses a table with entries that nobody reads. */
    void requireKeys(String name, List<String> known) {
        if (has(name)) {
            value(name).value().fieldNames().forEachRemaining(key -> {
                if (!known.contains(key)) {
                    throw new UnusableInputException(
                            "unknown entry '{0}' in '{1}'; read are {2}.",
                            "'{1}' 中有未知条目 '{0}'；读取 {2}。", key, name, String.join(", ", known));
                }
            });
        }
    }

    /** The numbers of a list, each of them there or missing. */
    List<Outcome<Term>> numbers(String name) {
        List<Outcome<Term>> terms = new ArrayList<>();
        for (JsonNode element : value(name).value()) {
            terms.add(term(name + "_" + (terms.size() + 1), name, element));
        }
        return terms;
    }

    /** The numbers of a list of which none may be missing. */
    Outcome<List<Term>> complete(String name) {
        Outcome<List<Term>> all = Outcome.present(new ArrayList<>());
        for (Outcome<Term> number : numbers(name)) {
            all = all.then(list -> number.map(term -> {
                list.add(term);
                return list;
            }));
        }
        return all;
    }

    /** The numbers whose names begin alike, by what their names go on with. */
    Map<String, Outcome<Term>> named(String prefix) {
        Map<String, Outcome<Term>> numbers = new LinkedHashMap<>();
        for (String name : given.keySet()) {
            if (name.startsWith(prefix) && !specs.containsKey(name)) {
                numbers.put(name.substring(prefix.length()), number(name));
            }
        }
        return numbers;
    }

    /** The pairs of a list, each as two numbers in the units given, there or missing. */
    List<List<Outcome<Term>>> pairs(String name, String firstUnit, String secondUnit) {
        List<List<Outcome<Term>>> pairs = new ArrayList<>();
        for (JsonNode pair : value(name).value()) {
            pairs.add(List.of(
                    measured(name + "_1", Unit.parse(firstUnit), pair.get(0)),
                    measured(name + "_2", Unit.parse(secondUnit), pair.get(1))));
        }
        return pairs;
    }

    /** The entries of a list of objects, each there or missing; a list that is null is one missing entry. */
    List<Outcome<VectorRecord>> records(String name) {
        JsonNode list = value(name).value();
        if (list.isNull()) {
            return List.of(nothingIn(name));
        }
        List<Outcome<VectorRecord>> records = new ArrayList<>();
        for (JsonNode entry : list) {
            String place = name + "_" + (records.size() + 1);
            records.add(entry.isNull() ? nothingIn(place) : Outcome.present(new VectorRecord(place, entry)));
        }
        return records;
    }

    /** A history of values, the most recent last; nulls are hours without a valid value and are left out. */
    List<Term> history(String name) {
        Given history = value(name);
        Unit unit = unitOf(history);
        if (history.value().isTextual()) {
            return SeriesText.parse(history.value().textValue()).values().stream()
                    .<Term>map(value -> converted(name, new Quantity(value, unit), name))
                    .toList();
        }
        return StreamSupport.stream(history.value().spliterator(), false)
                .filter(element -> !element.isNull())
                .<Term>map(element -> converted(name, new Quantity(element.decimalValue(), unit), name))
                .toList();
    }

    /** An optional number that turns out to be needed. */
    Outcome<Term> neededNumber(String name, Sentence why) {
        if (!given.containsKey(name)) {
            throw new UnusableInputException("the input '{0}' is missing; {1}.", "缺少输入 '{0}'；{1}。", name, why);
        }
        return number(name);
    }

    String text(String name) {
        return value(name).value().textValue();
    }

    private Outcome<Term> term(String symbol, String name, JsonNode value) {
        return measured(symbol, unitOf(value(name)), value).map(term -> converted(symbol, term.value(), name));
    }

    private Term converted(String symbol, Quantity quantity, String name) {
        Unit asked = spec(name).unit().map(VectorUnit::unit).orElse(Unit.ONE);
        return new Term.Measured(symbol, VectorUnit.in(quantity, asked).orElseThrow(), "input of the vector");
    }

    private static Outcome<Term> measured(String symbol, Unit unit, JsonNode value) {
        if (value.isNull()) {
            return nothingIn(symbol);
        }
        return Outcome.present(
                new Term.Measured(symbol, new Quantity(value.decimalValue(), unit), "input of the vector"));
    }

    static <T> Outcome<T> nothingIn(String place) {
        return Outcome.gap(
                GapReason.MISSING_DATA,
                "{0} is null in the vector: no value was measured.",
                "向量中 {0} 为 null：没有测得值。",
                place);
    }

    private static Unit unitOf(Given input) {
        return input.unit().map(VectorUnit::parse).map(VectorUnit::unit).orElse(Unit.ONE);
    }

    private Given value(String name) {
        Given found = given.get(name);
        if (found == null) {
            throw new IllegalStateException("The rule reads the input " + name + " without having asked for it.");
        }
        return found;
    }

    private InputSpec spec(String name) {
        return found(name)
                .orElseThrow(() -> new IllegalStateException(
                        "The rule reads the input " + name + " without having asked for it."));
    }

    /** The input asked for by that very name, else by the beginning of it. */
    private Optional<InputSpec> found(String name) {
        return Optional.ofNullable(specs.get(name))
                .or(() -> specs.values().stream()
                        .flatMap(spec -> spec.forName(name).stream())
                        .findFirst());
    }
}
