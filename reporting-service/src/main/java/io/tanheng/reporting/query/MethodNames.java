/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Figure;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Line;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.PropertyDefinition;
import io.tanheng.methodology.sector.Template;
import io.tanheng.methodology.sector.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of a methodology stand for, seen from one of its lines or from its figures. */
final class MethodNames {

    private final Optional<Input> own;
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();

    MethodNames(Methodology methodology, Optional<Input> own) {
        this.own = own;
        methodology.inputs().forEach(input -> inputs.put(input.id(), input));
        methodology.lines().forEach(line -> lines.put(line.code(), line));
        methodology.figures().forEach(figure -> figures.put(figure.code(), figure));
    }

    /** A parameter id with the words that stand in its places. */
    record Filled(String id, List<LocalText> words) {}

    Optional<Input> input(Optional<String> id) {
        return id.isEmpty() ? own : id.map(inputs::get);
    }

    Optional<LocalText> inputName(String id) {
        return Optional.ofNullable(inputs.get(id)).map(input -> LocalText.of(input.title()));
    }

    Optional<Line> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    Optional<Figure> figure(String code) {
        return Optional.ofNullable(figures.get(code));
    }

    /** The title of a property. */
    LocalText property(Optional<String> input, String symbol) {
        return input(input)
                .map(found -> found.properties().get(symbol))
                .map(PropertyDefinition::title)
                .map(LocalText::of)
                .orElseGet(() -> new LocalText(symbol, symbol));
    }

    /** The items of an input, or the options of one of its choices. */
    List<MethodWord> words(Optional<String> input, String name) {
        return input(input)
                .map(found -> name.equals("item") ? found.items() : options(found, name))
                .map(MethodNames::words)
                .orElse(List.of());
    }

    /** Every id a template can become where its needs are met. */
    List<Filled> filled(Template template, List<When> needs) {
        List<Filled> filled = List.of(new Filled(template.text(), List.of()));
        for (String place : template.places().stream().distinct().toList()) {
            List<Filled> longer = new ArrayList<>();
            for (Filled before : filled) {
                allowed(place, needs).forEach(word -> longer.add(with(before, place, word)));
            }
            filled = longer;
        }
        return filled;
    }

    private List<MethodWord> allowed(String place, List<When> needs) {
        int dot = place.indexOf('.');
        Optional<String> input = dot < 0 ? Optional.empty() : Optional.of(place.substring(0, dot));
        String name = place.substring(dot + 1);
        List<String> only = needs.stream()
                .filter(need -> need.input().equals(input) && need.name().equals(name))
                .map(When::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
        return words(input, name).stream()
                .filter(word -> only.isEmpty() || only.contains(word.id()))
                .toList();
    }

    private static Filled with(Filled before, String place, MethodWord word) {
        List<LocalText> words = new ArrayList<>(before.words());
        words.add(word.name());
        return new Filled(before.id().replace("{" + place + "}", word.id()), words);
    }

    private static Map<String, Sentence> options(Input input, String choice) {
        return Optional.ofNullable(input.choices().get(choice))
                .map(found -> found.options())
                .orElse(Map.of());
    }

    static List<MethodWord> words(Map<String, Sentence> titles) {
        return titles.entrySet().stream()
                .map(entry -> new MethodWord(entry.getKey(), LocalText.of(entry.getValue())))
                .toList();
    }
}
