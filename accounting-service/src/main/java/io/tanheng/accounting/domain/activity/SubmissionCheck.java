/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.accounting.domain.activity.SiteFacts.Named;
import io.tanheng.accounting.domain.activity.Verdict.Placed;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.methodology.sector.Methodologies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what a submission changes: everything it says, or nothing. Not to be used twice. */
public final class SubmissionCheck {

    private final Submission submission;
    private final SiteFacts facts;
    private final Methodologies methodologies;
    private final List<Placed> fresh = new ArrayList<>();
    private final List<Placed> unchanged = new ArrayList<>();
    private final List<SubmissionProblem> problems = new ArrayList<>();
    private final Map<RecordIdentity, Place> identities = new HashMap<>();
    private final Set<Long> corrected = new HashSet<>();
    private final Set<Long> freed;
    private final Optional<SourceDocument> own;

    public SubmissionCheck(Submission submission, SiteFacts facts, Methodologies methodologies) {
        this.submission = submission;
        this.facts = facts;
        this.methodologies = methodologies;
        this.freed = submission.drafts().stream()
                .map(Draft::corrects)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        this.own = submission
                .file()
                .map(DocumentFile::document)
                .map(sent -> facts.document(sent.sha256()).orElse(sent));
    }

    public Verdict judge() {
        if (facts.plan().isEmpty()) {
            problems.add(SubmissionProblems.unknownSite(submission.site()));
            return verdict();
        }
        SubmissionProblems.ofPerson("enteredBy", submission.enteredBy()).ifPresent(problems::add);
        if (submission.drafts().isEmpty()) {
            problems.add(SubmissionProblems.empty());
        }
        submission.drafts().forEach(draft -> judge(draft, facts.plan().get()));
        boolean corrects =
                fresh.stream().anyMatch(placed -> placed.entry().corrects().isPresent());
        if (corrects && submission.reason().isBlank()) {
            problems.add(SubmissionProblems.missingReason());
        }
        SubmissionProblems.ofText("reason", submission.reason()).ifPresent(problems::add);
        return verdict();
    }

    private Verdict verdict() {
        return problems.isEmpty()
                ? new Verdict(fresh, unchanged, List.of())
                : new Verdict(List.of(), List.of(), problems);
    }

    private void judge(Draft draft, MonitoringPlan plan) {
        Optional<Long> number = draft.corrects();
        if (number.isPresent()) {
            named(draft, number.get()).ifPresent(entry -> replace(draft, entry, plan));
            return;
        }
        DraftCheck check = new DraftCheck(draft, plan, methodologies);
        if (draft.withdrawn()) {
            Optional<RecordIdentity> identity = check.identity();
            problems.addAll(check.problems());
            identity.ifPresent(found -> Optional.ofNullable(facts.current().get(found))
                    .ifPresentOrElse(
                            entry -> withdraw(draft, entry),
                            () -> problems.add(SubmissionProblems.nothingOfIdentity(draft, found))));
            return;
        }
        Optional<CheckedRecord> record = check.read();
        problems.addAll(check.problems());
        record.ifPresent(read -> enter(draft, read));
    }

    /** The record a draft names by number, where it may still be corrected. */
    private Optional<ActivityEntry> named(Draft draft, long number) {
        Optional<Named> named = Optional.ofNullable(facts.named().get(number))
                .filter(found -> found.entry().site().equals(submission.site()));
        if (named.isEmpty() || named.get().entry().withdrawn()) {
            problems.add(SubmissionProblems.nothingToCorrect(draft, number, named));
            return Optional.empty();
        }
        if (named.get().correctedBy().isPresent()) {
            problems.add(SubmissionProblems.alreadyCorrected(
                    draft.place(), number, named.get().correctedBy()));
            return Optional.empty();
        }
        return named.map(Named::entry);
    }

    private void replace(Draft draft, ActivityEntry entry, MonitoringPlan plan) {
        if (draft.withdrawn()) {
            withdraw(draft, entry);
            return;
        }
        DraftCheck check = new DraftCheck(draft, plan, methodologies);
        Optional<CheckedRecord> record = check.read();
        problems.addAll(check.problems());
        Optional<SourceDocument> document = document(draft);
        if (record.isEmpty() || document.isEmpty() || !free(draft, record.get())) {
            return;
        }
        if (record.get().identity().equals(RecordIdentity.of(entry))
                && record.get().sameAs(entry)
                && document.get().sha256().equals(entry.document().sha256())) {
            unchanged.add(new Placed(draft.place(), entry));
        } else {
            correct(draft, entry, entry(record.get(), document.get(), Optional.of(entry.number())));
        }
    }

    private void enter(Draft draft, CheckedRecord record) {
        Optional<ActivityEntry> there = there(record.identity());
        Optional<SourceDocument> document = document(draft);
        if (document.isEmpty() || !alone(draft, record.identity())) {
            return;
        }
        if (there.isEmpty()) {
            fresh.add(new Placed(draft.place(), entry(record, document.get(), Optional.empty())));
        } else if (record.sameAs(there.get())) {
            unchanged.add(new Placed(draft.place(), there.get()));
        } else if (submission.correct()) {
            correct(
                    draft,
                    there.get(),
                    entry(record, document.get(), Optional.of(there.get().number())));
        } else {
            problems.add(SubmissionProblems.duplicate(draft, there.get()));
        }
    }

    private void withdraw(Draft draft, ActivityEntry entry) {
        Optional<SourceDocument> document =
                draft.document().isBlank() ? Optional.of(entry.document()) : document(draft);
        document.ifPresent(found -> correct(
                draft,
                entry,
                new ActivityEntry(
                        0,
                        entry.site(),
                        entry.unit(),
                        entry.kind(),
                        entry.item(),
                        entry.source(),
                        entry.period(),
                        false,
                        Map.of(),
                        Map.of(),
                        found,
                        submission.enteredBy(),
                        submission.at(),
                        Optional.of(entry.number()),
                        Optional.of(submission.reason()),
                        true)));
    }

    private void correct(Draft draft, ActivityEntry before, ActivityEntry after) {
        if (corrected.add(before.number())) {
            fresh.add(new Placed(draft.place(), after));
        } else {
            problems.add(SubmissionProblems.correctedTwice(draft, before.number()));
        }
    }

    /** The record that has an identity and keeps it, as far as drafts say by number. */
    private Optional<ActivityEntry> there(RecordIdentity identity) {
        return Optional.ofNullable(facts.current().get(identity)).filter(entry -> !freed.contains(entry.number()));
    }

    /** Whether no other draft and no other record has the identity a correction moves to. */
    private boolean free(Draft draft, CheckedRecord record) {
        Optional<ActivityEntry> there = there(record.identity());
        there.ifPresent(entry -> problems.add(SubmissionProblems.duplicate(draft, entry)));
        return there.isEmpty() && alone(draft, record.identity());
    }

    private boolean alone(Draft draft, RecordIdentity identity) {
        Optional<Place> other = Optional.ofNullable(identities.putIfAbsent(identity, draft.place()));
        other.ifPresent(place -> problems.add(SubmissionProblems.twice(draft, identity, place)));
        return other.isEmpty();
    }

    private Optional<SourceDocument> document(Draft draft) {
        Optional<SourceDocument> document = draft.document().isBlank()
                ? own
                : facts.document(draft.document().strip());
        if (document.isEmpty()) {
            problems.add(SubmissionProblems.missingDocument(draft));
        }
        return document;
    }

    private ActivityEntry entry(CheckedRecord record, SourceDocument document, Optional<Long> corrects) {
        RecordIdentity identity = record.identity();
        return new ActivityEntry(
                0,
                submission.site(),
                identity.unit(),
                identity.kind(),
                identity.item(),
                identity.source(),
                identity.period(),
                record.standstill(),
                record.values(),
                record.choices(),
                document,
                submission.enteredBy(),
                submission.at(),
                corrects,
                corrects.map(number -> submission.reason()),
                false);
    }
}
