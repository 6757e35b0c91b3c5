/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.Period;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One record of activity data; never edited, only corrected by another.
 *
 * @param number given when it was kept; rising, never used twice
 * @param unit the unit of the monitoring plan
 * @param item the fuel, material or product, by the id it has in methodologies
 * @param source the boiler, line or meter it belongs to, where a unit has several
 * @param period a whole month, or the whole months it holds for
 * @param standstill whether the source stood still, or used none of the item, all the time; there are then no values
 * @param values by symbol
 * @param choices such as the kind of cooling, by name
 * @param corrects the record this one takes the place of
 * @param reason why it was corrected or withdrawn; absent exactly when it corrects nothing
 * @param withdrawn whether it says only that the record it corrects should not have been there
 */
public record ActivityEntry(
        long number,
        SiteId site,
        String unit,
        ActivityKind kind,
        String item,
        Optional<String> source,
        Period period,
        boolean standstill,
        Map<String, EnteredValue> values,
        Map<String, String> choices,
        SourceDocument document,
        String enteredBy,
        Instant enteredAt,
        Optional<Long> corrects,
        Optional<String> reason,
        boolean withdrawn) {

    public ActivityEntry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
