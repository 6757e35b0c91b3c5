/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the values of one record: {@code FC: "100000 t"}, or with evidence of its own {@code {value: …, evidence: …}}. */
final class ActivityValues {

    private static final Set<String> KEYS = Set.of("value", "evidence");

    private final ActivityRecord record;
    private final BiFunction<YamlMap, String, Optional<Evidence>> evidences;

    ActivityValues(ActivityRecord record, BiFunction<YamlMap, String, Optional<Evidence>> evidences) {
        this.record = record;
        this.evidences = evidences;
    }

    Map<String, Term> read(YamlMap map) {
        Map<String, Term> values = new LinkedHashMap<>();
        for (String symbol : map.keys()) {
            term(map, symbol).ifPresent(term -> values.put(symbol, term));
        }
        return values;
    }

    private Optional<Term> term(YamlMap map, String symbol) {
        if (!map.holdsMap(symbol)) {
            return quantity(map, symbol).map(value -> term(symbol, value, record.evidence()));
        }
        return map.map(symbol, KEYS).flatMap(entry -> {
            Optional<Quantity> value = quantity(entry, "value");
            Optional<Evidence> evidence = evidences.apply(entry, "evidence");
            return value.flatMap(found -> evidence.map(where -> term(symbol, found, where)));
        });
    }

    private static Optional<Quantity> quantity(YamlMap map, String key) {
        return map.parsed(key, map.text(key), "an amount and its unit such as '100000 t'", text -> {
            String[] parts = text.strip().split("\\s+");
            if (parts.length > 2) {
                throw new IllegalArgumentException("write one decimal, one space, one unit.");
            }
            return Quantity.of(parts[0], parts.length == 1 ? "1" : parts[1]);
        });
    }

    private Term term(String symbol, Quantity value, Evidence evidence) {
        String origin = record.label() + ", " + evidence;
        return record.kind() == ActivityKind.UNIT
                ? new Term.Configured(symbol, value, origin)
                : new Term.Measured(symbol, value, origin);
    }
}
