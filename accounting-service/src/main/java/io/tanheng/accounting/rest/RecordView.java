/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.Analysis;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.accounting.domain.activity.PeriodText;
import io.tanheng.accounting.domain.activity.SourceDocument;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.methodology.activity.ActivityKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record as it is kept.
 *
 * @param corrects the record it takes the place of
 * @param withdrawn whether it says only that the record it corrects should not have been there
 * @param correctedBy the record that takes its place
 */
public record RecordView(
        long number,
        SiteId site,
        String unit,
        ActivityKind kind,
        String item,
        Optional<String> source,
        String period,
        boolean standstill,
        Map<String, ValueView> values,
        Map<String, String> choices,
        SourceDocument document,
        String enteredBy,
        Instant enteredAt,
        Optional<Long> corrects,
        Optional<String> reason,
        boolean withdrawn,
        Optional<Long> correctedBy) {

    /** A value with the digits and in the unit it was entered in. */
    public record ValueView(String amount, String unit, Optional<Analysis> analysis) {}

    static RecordView of(ActivityEntry entry, Optional<Long> correctedBy) {
        Map<String, ValueView> values = new LinkedHashMap<>();
        entry.values().forEach((symbol, value) -> values.put(symbol, of(value)));
        return new RecordView(
                entry.number(),
                entry.site(),
                entry.unit(),
                entry.kind(),
                entry.item(),
                entry.source(),
                PeriodText.write(entry.period()),
                entry.standstill(),
                values,
                entry.choices(),
                entry.document(),
                entry.enteredBy(),
                entry.enteredAt(),
                entry.corrects(),
                entry.reason(),
                entry.withdrawn(),
                correctedBy);
    }

    private static ValueView of(EnteredValue value) {
        return new ValueView(
                value.value().amount().toPlainString(), value.value().unit().toString(), value.analysis());
    }
}
