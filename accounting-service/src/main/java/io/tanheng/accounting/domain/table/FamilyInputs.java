/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The inputs of all editions a unit is computed by: one table may hold rows of several years. */
public final class FamilyInputs {

    private FamilyInputs() {}

    /** By id, each with the items, properties and choices it has in any edition; where two differ, the later holds. */
    public static Map<String, Input> of(PlanUnit unit, Methodologies methodologies) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        methodologies.of(unit.family(), unit.purpose()).stream()
                .sorted(Comparator.comparing(
                        (Methodology methodology) -> methodology.edition().from()))
                .flatMap(methodology -> methodology.inputs().stream())
                .forEach(input -> inputs.merge(input.id(), input, FamilyInputs::together));
        return inputs;
    }

    private static Input together(Input earlier, Input later) {
        return new Input(
                later.id(),
                later.kind(),
                later.title(),
                later.monthly(),
                later.required(),
                together(earlier.items(), later.items()),
                together(earlier.properties(), later.properties()),
                together(earlier.choices(), later.choices()),
                later.derived());
    }

    private static <T> Map<String, T> together(Map<String, T> earlier, Map<String, T> later) {
        Map<String, T> all = new LinkedHashMap<>(later);
        earlier.forEach(all::putIfAbsent);
        return all;
    }
}
