/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.Analysis;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Evidence;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.Term;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a record somebody entered into one a methodology takes, each value with the record, document and sample it comes from. */
final class EntryRecord {

    private static final int SHOWN_OF_DIGEST = 12;

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
        String label = entry.item() + entry.source().map(source -> " " + source).orElse("") + " " + period(entry);
        String document =
                entry.document().name() + " sha256:" + entry.document().sha256().substring(0, SHOWN_OF_DIGEST) + "…";
        Sentence said = Sentence.of(
                "record {0}: {1}, {2}, entered by {3}",
                "记录 {0}：{1}，{2}，录入人 {3}", entry.number(), label, document, entry.enteredBy());
        String origin = value.analysis()
                .map(analysis -> Sentence.joined(List.of(said, text(analysis)), "; ", "；"))
                .orElse(said)
                .twoLines();
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

    private static Sentence text(Analysis analysis) {
        String rest = analysis.sample() + ", " + analysis.laboratory()
                + analysis.accreditation().map(number -> " (" + number + ")").orElse("")
                + analysis.standard().map(standard -> ", " + standard).orElse("")
                + analysis.analysedOn().map(day -> ", " + day).orElse("");
        return new Sentence("sample " + rest, "样品 " + rest);
    }
}
