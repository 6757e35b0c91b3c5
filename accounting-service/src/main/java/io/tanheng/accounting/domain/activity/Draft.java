/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record as it was sent, before anything is believed of it; a text that is missing is empty.
 *
 * @param unit the unit of the monitoring plan
 * @param period as {@link PeriodText} reads it
 * @param document digest or name of a kept document; empty for the document of the submission
 * @param corrects the record it takes the place of, where that is said by number
 * @param withdrawn whether it takes a record back without another in its place
 */
public record Draft(
        Place place,
        String unit,
        String kind,
        String item,
        String source,
        String period,
        boolean standstill,
        Map<String, DraftValue> values,
        Map<String, String> choices,
        String document,
        Optional<Long> corrects,
        boolean withdrawn) {

    public Draft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** A value as it was sent. */
    public record DraftValue(String amount, String unit, Optional<Analysis> analysis) {}
}
