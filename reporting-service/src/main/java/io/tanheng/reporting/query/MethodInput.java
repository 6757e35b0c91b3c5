/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A group of items that are reported alike.
 *
 * @param monthly whether each month has a record of its own; otherwise one record holds for the period
 * @param required whether the methodology is incomplete without any record of it
 * @param derived properties a record may leave out, and how they are worked out of the others
 */
public record MethodInput(
        String id,
        String kind,
        LocalText kindName,
        LocalText name,
        boolean monthly,
        boolean required,
        List<MethodWord> items,
        List<Property> properties,
        List<Choice> choices,
        List<MethodStep> derived) {

    /** A value a record may have; outside of what is plausible it is refused. */
    public record Property(
            String symbol,
            LocalText name,
            String unit,
            boolean required,
            Optional<BigDecimal> plausibleFrom,
            Optional<BigDecimal> plausibleUntil) {}

    /** Something a record says in a word. */
    public record Choice(String id, LocalText name, List<MethodWord> options) {}
}
