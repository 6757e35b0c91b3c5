/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.outcome.Sentence;
import java.util.Map;

/**
 * A group of items that are reported alike.
 *
 * @param monthly whether each month has a record of its own; otherwise one record holds for the period
 * @param required whether the methodology is incomplete without any record of it
 * @param items titles by id
 */
public record Input(
        String id,
        ActivityKind kind,
        Sentence title,
        boolean monthly,
        boolean required,
        Map<String, Sentence> items,
        Map<String, PropertyDefinition> properties,
        Map<String, ChoiceDefinition> choices) {}
