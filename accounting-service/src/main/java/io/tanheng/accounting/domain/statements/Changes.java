/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementChange;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one version of a statement says otherwise than another, and by how much. */
public final class Changes {

    private record Place(Optional<String> unit, String code) {}

    private record Value(LocalText title, Optional<BigDecimal> amount, String unit) {}

    private Changes() {}

    /** Totals first, then lines and figures by unit, then stacks; nothing where both say the same. */
    public static List<StatementChange> between(StatementEvent before, StatementEvent after) {
        Map<Place, Value> old = values(before);
        Map<Place, Value> now = values(after);
        Set<Place> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        List<StatementChange> changes = new ArrayList<>();
        for (Place place : places) {
            change(place, Optional.ofNullable(old.get(place)), Optional.ofNullable(now.get(place)))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<StatementChange> change(Place place, Optional<Value> before, Optional<Value> after) {
        Optional<BigDecimal> was = before.flatMap(Value::amount);
        Optional<BigDecimal> is = after.flatMap(Value::amount);
        if (was.isPresent() == is.isPresent()
                && was.flatMap(old -> is.map(old::compareTo)).orElse(0) == 0) {
            return Optional.empty();
        }
        return after.or(() -> before)
                .map(value -> new StatementChange(
                        place.unit(),
                        place.code(),
                        value.title(),
                        was,
                        is,
                        was.flatMap(old -> is.map(found -> found.subtract(old))),
                        value.unit()));
    }

    private static Map<Place, Value> values(StatementEvent statement) {
        Map<Place, Value> values = new LinkedHashMap<>();
        statement
                .totals()
                .forEach(total -> values.put(
                        new Place(Optional.empty(), "total " + total.purpose()),
                        new Value(
                                new LocalText("Total of the site, " + total.purpose(), "全厂合计（" + total.purpose() + "）"),
                                total.value(),
                                total.unit())));
        statement.parts().forEach(part -> values(part, values));
        statement
                .stacks()
                .forEach(stack -> values.put(
                        new Place(stack.unit(), "stack " + stack.source()),
                        new Value(stack.name(), Optional.of(stack.tonnes()), "tCO2")));
        return values;
    }

    private static void values(StatementPart part, Map<Place, Value> values) {
        Optional<String> unit = Optional.of(part.unit());
        part.lines()
                .forEach(line -> values.put(
                        new Place(unit, "line " + line.code()),
                        new Value(line.title(), line.value().or(line::soFar), line.unit())));
        part.figures()
                .forEach(figure -> values.put(
                        new Place(unit, "figure " + figure.code()),
                        new Value(figure.title(), figure.value(), figure.unit())));
    }
}
