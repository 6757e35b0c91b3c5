/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.ActivityIntake.Taken;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.Place;
import io.tanheng.accounting.domain.activity.SourceDocument;
import io.tanheng.accounting.domain.activity.Verdict;
import io.tanheng.accounting.domain.activity.Verdict.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a submission without problems.
 *
 * @param dryRun whether it was only looked at; records have no numbers then
 * @param document of the file it came in
 * @param added records of something that was not there
 * @param corrected records that take the place of another
 * @param withdrawn records that take another back
 * @param unchanged records that were there already, exactly as sent
 */
public record SubmissionAnswer(
        boolean dryRun,
        Optional<SourceDocument> document,
        List<Line> added,
        List<Line> corrected,
        List<Line> withdrawn,
        List<Line> unchanged) {

    /** A record of the submission and its number. */
    public record Line(Place place, Optional<Long> number, Optional<Long> corrects) {}

    static SubmissionAnswer kept(Taken taken, Optional<SourceDocument> document) {
        return of(false, taken.verdict(), taken.numbers(), document);
    }

    static SubmissionAnswer looked(Verdict verdict, Optional<SourceDocument> document) {
        return of(true, verdict, List.of(), document);
    }

    private static SubmissionAnswer of(
            boolean dryRun, Verdict verdict, List<Long> numbers, Optional<SourceDocument> document) {
        List<Line> added = new ArrayList<>();
        List<Line> corrected = new ArrayList<>();
        List<Line> withdrawn = new ArrayList<>();
        for (int index = 0; index < verdict.fresh().size(); index++) {
            Placed placed = verdict.fresh().get(index);
            ActivityEntry entry = placed.entry();
            Optional<Long> number = index < numbers.size() ? Optional.of(numbers.get(index)) : Optional.empty();
            List<Line> lines = entry.withdrawn() ? withdrawn : entry.corrects().isPresent() ? corrected : added;
            lines.add(new Line(placed.place(), number, entry.corrects()));
        }
        List<Line> unchanged = verdict.unchanged().stream()
                .map(placed ->
                        new Line(placed.place(), Optional.of(placed.entry().number()), Optional.empty()))
                .toList();
        return new SubmissionAnswer(dryRun, document, added, corrected, withdrawn, unchanged);
    }
}
