/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.Analysis;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Evidence;
import io.tanheng.methodology.term.Term;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns a record somebody entered into one a methodology takes, each value with the record, document and sample it comes from. */
final class EntryRecord {

    private EntryRecord() {}

    /**
     * The record.
     *
     * @param month absent where it holds for the whole period
     */
    static ActivityRecord of(ActivityEntry entry, Optional<YearMonth> month) {
        Map<String, Term> values = new LinkedHashMap<>();
        entry.values().forEach((symbol, value) -> values.put(symbol, term(entry, symbol, value)));
        return new ActivityRecord(
                entry.kind(),
                entry.item(),
                entry.source(),
                month,
                entry.standstill(),
                values,
                entry.choices(),
                evidence(entry));
    }

    static Evidence evidence(ActivityEntry entry) {
        return new Evidence(
                entry.document().name(), Optional.of(entry.document().sha256()), entry.enteredBy());
    }

    private static Term term(ActivityEntry entry, String symbol, EnteredValue value) {
        String origin = "record " + entry.number() + ": " + entry.item()
                + entry.source().map(source -> " " + source).orElse("") + " " + period(entry) + ", " + evidence(entry)
                + value.analysis().map(EntryRecord::text).orElse("");
        return entry.kind() == ActivityKind.UNIT
                ? new Term.Configured(symbol, value.value(), origin)
                : new Term.Measured(symbol, value.value(), origin);
    }

    private static String period(ActivityEntry entry) {
        return month(entry)
                .map(YearMonth::toString)
                .orElseGet(() -> entry.period().toString());
    }

    /** The month the entry is about, where it is about one. */
    static Optional<YearMonth> month(ActivityEntry entry) {
        return entry.period().months().size() == 1
                ? Optional.of(YearMonth.from(entry.period().from()))
                : Optional.empty();
    }

    private static String text(Analysis analysis) {
        return "; sample " + analysis.sample() + ", " + analysis.laboratory()
                + analysis.accreditation().map(number -> " (" + number + ")").orElse("")
                + analysis.standard().map(standard -> ", " + standard).orElse("")
                + analysis.analysedOn().map(day -> ", " + day).orElse("");
    }
}
