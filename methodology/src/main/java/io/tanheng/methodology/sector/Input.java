/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of items that are reported alike.
 *
 * @param monthly whether each month has a record of its own; otherwise one record holds for the period
 * @param required whether the methodology is incomplete without any record of it
 * @param items titles by id
 * @param derived properties a record may leave out, and how they are worked out of the others; in this order
 */
public record Input(
        String id,
        ActivityKind kind,
        Sentence title,
        boolean monthly,
        boolean required,
        Map<String, Sentence> items,
        Map<String, PropertyDefinition> properties,
        Map<String, ChoiceDefinition> choices,
        List<Step> derived) {

    /** How a property is worked out of others, where it can be. */
    Optional<Step> derivation(PropertyDefinition property) {
        return derived.stream()
                .filter(step -> step.symbol().equals(property.symbol()))
                .findFirst();
    }

    /** Whether a record must give a property itself. */
    public boolean asksFor(PropertyDefinition property) {
        return property.required() && derivation(property).isEmpty();
    }

    Input deriving(List<Step> steps) {
        return new Input(id, kind, title, monthly, required, items, properties, choices, List.copyOf(steps));
    }
}
