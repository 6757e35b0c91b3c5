/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.domain.activity.Analysis;
import io.tanheng.accounting.domain.activity.Draft;
import io.tanheng.accounting.domain.activity.Draft.DraftValue;
import io.tanheng.accounting.domain.activity.Place;
import io.tanheng.accounting.domain.activity.Submission;
import io.tanheng.contracts.plan.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON.
 *
 * @param enteredBy who answers for them
 * @param correct whether records that are there with other values are to be corrected
 * @param reason of corrections and withdrawals
 * @param document digest or name of the document all records come from that name none themselves
 */
public record SubmissionBody(
        @Nullable String enteredBy,
        @Nullable Boolean correct,
        @Nullable String reason,
        @Nullable String document,
        @Nullable List<@Nullable RecordBody> records) {

    /**
     * A record.
     *
     * @param corrects number of the record it takes the place of
     * @param withdrawn true takes the record back that is named by number, or by unit, kind, item, source and period
     */
    public record RecordBody(
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String item,
            @Nullable String source,
            @Nullable String period,
            @Nullable Boolean standstill,
            @Nullable Map<String, @Nullable ValueBody> values,
            @Nullable Map<String, @Nullable String> choices,
            @Nullable String document,
            @Nullable Long corrects,
            @Nullable Boolean withdrawn) {}

    /**
     * A value.
     *
     * @param amount a decimal, better as text
     */
    public record ValueBody(
            @Nullable String amount,
            @Nullable String unit,
            @Nullable AnalysisBody analysis) {}

    /** A laboratory analysis. */
    public record AnalysisBody(
            @Nullable String sample,
            @Nullable String laboratory,
            @Nullable String accreditation,
            @Nullable String standard,
            @Nullable LocalDate analysedOn) {}

    Submission submission(SiteId site, Instant at) {
        List<Draft> drafts = new ArrayList<>();
        for (RecordBody record : Optional.ofNullable(records).orElse(List.of())) {
            if (record != null) {
                drafts.add(draft(record, drafts.size()));
            }
        }
        return new Submission(
                site, Asked.text(enteredBy), yes(correct), Asked.text(reason), at, Optional.empty(), drafts);
    }

    private Draft draft(RecordBody record, int index) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        if (record.values() != null) {
            record.values().forEach((symbol, value) -> values.put(symbol, value(value)));
        }
        Map<String, String> choices = new LinkedHashMap<>();
        if (record.choices() != null) {
            record.choices().forEach((name, word) -> choices.put(name, Asked.text(word)));
        }
        String own = Asked.text(record.document());
        boolean withdrawn = yes(record.withdrawn());
        return new Draft(
                Place.of(index),
                Asked.text(record.unit()),
                Asked.text(record.kind()),
                Asked.text(record.item()),
                Asked.text(record.source()),
                Asked.text(record.period()),
                yes(record.standstill()),
                values,
                choices,
                own.isEmpty() && !withdrawn ? Asked.text(document) : own,
                Optional.ofNullable(record.corrects()),
                withdrawn);
    }

    private static DraftValue value(@Nullable ValueBody value) {
        return value == null
                ? new DraftValue("", "", Optional.empty())
                : new DraftValue(
                        Asked.text(value.amount()),
                        Asked.text(value.unit()),
                        Optional.ofNullable(value.analysis()).map(SubmissionBody::analysis));
    }

    private static Analysis analysis(AnalysisBody body) {
        return new Analysis(
                Asked.text(body.sample()),
                Asked.text(body.laboratory()),
                Optional.ofNullable(body.accreditation()),
                Optional.ofNullable(body.standard()),
                Optional.ofNullable(body.analysedOn()));
    }

    private static boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
