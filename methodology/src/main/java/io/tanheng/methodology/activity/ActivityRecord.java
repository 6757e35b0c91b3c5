/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import io.tanheng.methodology.term.Term;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one item in one month, or in the whole reporting period.
 *
 * @param item the fuel, material or product, by the id it has in methodologies
 * @param source the boiler, line or meter it belongs to, where a site has several
 * @param month absent for what holds for the whole period
 * @param standstill whether the source stood still, or used none of the item, all month; there are then no values
 * @param values by symbol, each with its evidence
 * @param choices such as the kind of cooling, by name
 */
public record ActivityRecord(
        ActivityKind kind,
        String item,
        Optional<String> source,
        Optional<YearMonth> month,
        boolean standstill,
        Map<String, Term> values,
        Map<String, String> choices,
        Evidence evidence) {

    public ActivityRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** What tells it apart from the other records of the same data, for people: {@code FUEL bituminous 2024-03}. */
    public String name() {
        return kind + " " + label();
    }

    /** Item, source and month: {@code bituminous boiler-1 2024-03}. */
    public String label() {
        return item
                + source.map(name -> " " + name).orElse("")
                + month.map(when -> " " + when).orElse("");
    }
}
