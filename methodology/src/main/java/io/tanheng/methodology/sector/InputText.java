/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the inputs of a methodology. */
final class InputText {

    static final Set<String> KEYS =
            Set.of("id", "kind", "title", "by", "required", "items", "properties", "choices", "derived");
    private static final Set<String> PROPERTY_KEYS = Set.of("unit", "title", "required", "plausible");
    private static final Set<String> BAND_KEYS = Set.of("from", "until");
    private static final Set<String> CHOICE_KEYS = Set.of("title", "options");

    private InputText() {}

    static Optional<Input> read(YamlMap map) {
        Optional<String> id = map.text("id");
        Optional<ActivityKind> kind =
                map.parsed("kind", map.text("kind"), "one of " + List.of(ActivityKind.values()), ActivityKind::valueOf);
        Optional<Sentence> title = map.bilingual("title");
        Optional<Boolean> monthly = map.parsed("by", map.text("by"), "month or period", InputText::monthly);
        Map<String, Sentence> items = titles(map, "items");
        Map<String, PropertyDefinition> properties = new LinkedHashMap<>();
        map.optionalMap("properties", YamlMap.ANY)
                .ifPresent(all -> all.keys()
                        .forEach(symbol ->
                                property(all, symbol).ifPresent(property -> properties.put(symbol, property))));
        Map<String, ChoiceDefinition> choices = new LinkedHashMap<>();
        map.optionalMap("choices", YamlMap.ANY)
                .ifPresent(all ->
                        all.keys().forEach(name -> choice(all, name).ifPresent(choice -> choices.put(name, choice))));
        boolean required = flag(map, "required");
        if (id.isEmpty() || kind.isEmpty() || title.isEmpty() || monthly.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Input(
                id.get(),
                kind.get(),
                title.get(),
                monthly.get(),
                required,
                items,
                Collections.unmodifiableMap(properties),
                Collections.unmodifiableMap(choices),
                List.of()));
    }

    private static boolean monthly(String word) {
        if (!word.equals("month") && !word.equals("period")) {
            throw new IllegalArgumentException("write one of the two.");
        }
        return word.equals("month");
    }

    static boolean flag(YamlMap map, String key) {
        return map.parsed(key, map.optionalText(key), "true or false", word -> {
                    if (!word.equals("true") && !word.equals("false")) {
                        throw new IllegalArgumentException("write one of the two.");
                    }
                    return word.equals("true");
                })
                .orElse(false);
    }

    private static Map<String, Sentence> titles(YamlMap map, String key) {
        Map<String, Sentence> titles = new LinkedHashMap<>();
        map.map(key, YamlMap.ANY)
                .ifPresent(all ->
                        all.keys().forEach(id -> all.bilingual(id).ifPresent(title -> titles.put(id, title))));
        return Collections.unmodifiableMap(titles);
    }

    private static Optional<PropertyDefinition> property(YamlMap all, String symbol) {
        return all.map(symbol, PROPERTY_KEYS).flatMap(map -> {
            Optional<Unit> unit = map.parsed("unit", map.text("unit"), "a unit", Unit::parse);
            Optional<Sentence> title = map.bilingual("title");
            Optional<Band> plausible = unit.flatMap(
                    found -> map.optionalMap("plausible", BAND_KEYS).flatMap(band -> band(band, found)));
            boolean required = flag(map, "required");
            return unit.flatMap(
                    found -> title.map(words -> new PropertyDefinition(symbol, found, words, required, plausible)));
        });
    }

    private static Optional<Band> band(YamlMap map, Unit unit) {
        Optional<BigDecimal> from = map.parsed("from", map.text("from"), "a decimal in quotes", BigDecimal::new);
        Optional<BigDecimal> until = map.parsed("until", map.text("until"), "a decimal in quotes", BigDecimal::new);
        if (from.isPresent() && until.isPresent() && from.get().compareTo(until.get()) > 0) {
            map.problem("until", "lies below 'from'.", "小于 from。");
        }
        return from.flatMap(low -> until.map(high -> new Band(new Quantity(low, unit), new Quantity(high, unit))));
    }

    private static Optional<ChoiceDefinition> choice(YamlMap all, String name) {
        return all.map(name, CHOICE_KEYS).flatMap(map -> {
            Map<String, Sentence> options = titles(map, "options");
            return map.bilingual("title").map(title -> new ChoiceDefinition(name, title, options));
        });
    }
}
